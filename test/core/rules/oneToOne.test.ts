import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { appendixRules } from '../../../src/core/rules/appendix';
import { nomineeRules } from '../../../src/core/rules/nominees';
import { planRules } from '../../../src/core/rules/plan';
import type { RuleMeta } from '../../../src/core/rules/rule';
import { taskRules } from '../../../src/core/rules/tasks';
import { ruleWords } from '../../../src/strings/papers';

const metas: readonly RuleMeta[] = [...taskRules, ...planRules, ...appendixRules, ...nomineeRules].map(
  ({ meta }) => meta,
);
const ids = metas.map(({ id }) => id).sort();
const ruleFolders = ['tasks', 'plan', 'appendix', 'nominees'];
const sources = join(__dirname, '..', '..', '..', 'src', 'core', 'rules');

/** A file of one rule, e.g. "nv03-blankRequiredCell.ts"; lists, runners and what rules share are named otherwise. */
const ruleFile = /^[a-z]+\d{2}-[a-zA-Z0-9]+\.ts$/;

/** "NV-03" from "nv03-blankRequiredCell.ts". */
function idOfFile(name: string): string {
  return name
    .replace(/-.*$/, '')
    .toUpperCase()
    .replace(/(\d+)$/, '-$1');
}

/** Rule and message ids that the tables of tests name. */
function namedInTests(): { readonly rules: ReadonlySet<string>; readonly text: string } {
  const text = [__dirname, join(__dirname, 'nominees')]
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((file) => file.endsWith('Rules.test.ts'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  return { rules: new Set([...text.matchAll(/rule: '([A-Z]+-\d+)'/g)].map(([, id]) => id ?? '')), text };
}

describe('rule, words and tests are one to one', () => {
  test('no id twice', () => {
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('every file of a rule is in its list', () => {
    const files = ruleFolders.flatMap((folder) =>
      readdirSync(join(sources, folder)).filter((name) => ruleFile.test(name)),
    );
    expect(files.map(idOfFile).sort()).toEqual(ids);
  });

  test('every rule has words, and no words are without a rule', () => {
    expect(Object.keys(ruleWords).sort()).toEqual(ids);
  });

  test.each(metas.map((meta) => [meta.id, meta] as const))('%s: its messages have words', (id, meta) => {
    const words = ruleWords[id];
    expect(Object.keys(words?.messages ?? {}).sort()).toEqual([...meta.messages].sort());
    expect(words?.title.length).toBeGreaterThan(5);
    expect(words?.why.length).toBeGreaterThan(20);
  });

  test('every rule and every message stands in a table of tests', () => {
    const { rules, text } = namedInTests();
    expect([...rules].sort()).toEqual(ids);
    const silent = metas.flatMap(({ id, messages }) =>
      messages.filter((message) => !text.includes(`'${message} `)).map((message) => `${id} ${message}`),
    );
    expect(silent).toEqual([]);
  });

  test('a rule of low confidence never blocks', () => {
    expect(metas.every(({ confidence, severity }) => confidence !== 'L' || severity !== 'error')).toBe(true);
  });
});
