import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentSecurityPolicy } from '../../src/taskpane/contentSecurityPolicy';
import { defaultSettings } from '../../src/workbook/ownSheets/settings';

const root = join(__dirname, '..', '..');
const read = (...path: readonly string[]): string => readFileSync(join(root, ...path), 'utf8');
const privacy = read('docs', 'privacy.md');

/** The names of a union of words, as its file lists them. */
function namesOf(file: string, type: string): readonly string[] {
  const text = read('src', 'core', 'vocabulary', file);
  const union = new RegExp(`export type ${type} =([^;]*);`).exec(text)?.[1] ?? '';
  return [...union.matchAll(/'(\w+)'/g)].map(([, name = '']) => name).sort();
}

/** The rows of a section's table: the fields that each names, and what it says of them. */
function rowsOf(section: string): readonly { readonly fields: readonly string[]; readonly kind: string }[] {
  const text = privacy.split(`### ${section}\n`)[1]?.split(/^#/m)[0] ?? '';
  return [...text.matchAll(/^\| (`.*`) \| .* \| (.*) \|$/gm)].map(([, names = '', kind = '']) => ({
    fields: [...names.matchAll(/`(\w+)`/g)].map(([, name = '']) => name),
    kind,
  }));
}

describe('docs/privacy.md', () => {
  test.each([
    ['Nomination lists and registers', 'nomineeFields.ts', 'NomineeField'],
    ['Task sheets', 'taskFields.ts', 'TaskField'],
  ])('%s: names every column that is read, once', (section, file, type) => {
    const named = rowsOf(section).flatMap(({ fields }) => fields);
    expect(namesOf(file, type).length).toBeGreaterThan(10);
    expect([...named].sort()).toEqual(namesOf(file, type));
  });

  test('says of each column whether it is personal', () => {
    const kinds = ['Nomination lists and registers', 'Task sheets'].flatMap((section) =>
      rowsOf(section).map(({ kind }) => kind),
    );
    expect(kinds.filter((kind) => !/^(basic|guarded|free words|–)/.test(kind))).toEqual([]);
  });

  test('names everything that is kept in the workbook’s settings', () => {
    const section = privacy.split('## 4.')[1] ?? '';
    expect(Object.keys(defaultSettings).filter((name) => !section.includes(`\`${name}\``))).toEqual([]);
  });
});

test('docs/deployment.md says the page’s own policy, directive for directive', () => {
  const said = read('docs', 'deployment.md').replace(/\s+/g, ' ');
  for (const directive of contentSecurityPolicy.split('; ')) expect(said).toContain(directive);
});
