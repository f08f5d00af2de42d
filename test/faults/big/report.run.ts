import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sumOf, tableOf, violationsIn } from '../table';
import type { Counted } from '../walk';

/** What the processes of a run handed in, as one table; `npm run faults` prints it. */
test('the table', () => {
  const folder = process.env['FAULTS_FOLDER'] ?? '';
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  const counted = files
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Counted)
    .sort((one, other) => one.action.localeCompare(other.action, 'en'));
  const violations = violationsIn(counted);
  writeFileSync(join(folder, 'violations.txt'), `${violations.join('\n')}\n`);
  writeFileSync(join(folder, 'table.txt'), `${tableOf(counted)}\n`);
  writeFileSync(join(folder, 'sum.txt'), `${sumOf(counted)}\n`);
});
