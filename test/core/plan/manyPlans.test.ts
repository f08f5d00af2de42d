import { atOnce } from '../../../src/core/work/work';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { paragraphsFromText } from '../../../src/core/plan/planText';
import { readPlan } from '../../../src/core/plan/readPlan';
import { planAsText } from './planAsText';

const folder = join(__dirname, '../../fixtures/plans');
const files = readdirSync(folder).filter(
  (name) => /\.(?:txt|md)$/.test(name) && !name.includes('.expected.'),
);

function reading(text: string): string {
  const plan = atOnce(readPlan(paragraphsFromText(text), { origin: 'text' }));
  return plan.ok ? planAsText(plan.plan) : plan.reason;
}

/** After a look at the difference: UPDATE_EXPECTED=1 npx jest test/core/plan writes the pages anew. */
describe.each(files)('%s', (name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  const expectedFile = join(folder, name.replace(/\.(?:txt|md)$/, '.expected.txt'));

  it('reads as its page says', () => {
    const found = reading(text);
    if (process.env['UPDATE_EXPECTED'] === '1') writeFileSync(expectedFile, found);
    expect(found).toBe(existsSync(expectedFile) ? readFileSync(expectedFile, 'utf8') : '');
  });

  it.each<readonly [string, (text: string) => string]>([
    ['decomposed letters', (words) => words.normalize('NFD')],
    ['BOM and CRLF', (words) => `\ufeff${words.replace(/\n/g, '\r\n')}`],
    ['NBSP', (words) => words.replace(/(\S) (?=\S)/g, '$1\u00a0')],
    ['blanks at line ends', (words) => words.replace(/\n/g, '  \n')],
  ])('reads the same with %s', (_, changed) => expect(reading(changed(text))).toBe(reading(text)));
});
