import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { allRules } from '../../../src/core/rules/allRules';
import { standardMessages } from '../../../src/core/rules/nominees/evidence/standardCheck';
import type { RuleMeta } from '../../../src/core/rules/rule';
import { ruleWords } from '../../../src/strings/papers/ruleWords';
import type { RuleWords } from '../../../src/strings/ruleWords';
import { nomineeTables } from './nominees/nomineeTables';
import { planTables } from './planTables';
import { taskTables } from './taskTables';

// That every rule has its words, its messages theirs, and each its table of tests, is seen by the types; here is the rest.
const metas: readonly RuleMeta[] = Object.values(allRules).flatMap((rules) => rules.map(({ meta }) => meta));
const ids = metas.map(({ id }) => id).sort();
const tables: Readonly<Record<string, readonly { readonly expected: readonly string[] }[]>> = {
  ...taskTables,
  ...planTables,
  ...nomineeTables,
};
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

test('no id twice', () => {
  expect(new Set(ids).size).toBe(ids.length);
});

test('every file of a rule is in its list', () => {
  const files = [...Object.keys(allRules), 'nominees/rare'].flatMap((folder) =>
    readdirSync(join(sources, folder)).filter((name) => ruleFile.test(name)),
  );
  expect(files.map(idOfFile).sort()).toEqual(ids);
});

/** Messages that a table expects. */
function foundIn(id: string): ReadonlySet<string | undefined> {
  return new Set((tables[id] ?? []).flatMap(({ expected }) => expected.map((line) => line.split(' ')[0])));
}

test('every message of a rule is found in its table', () => {
  const own = metas.filter(({ messages }) => messages !== standardMessages);
  const missing = own.flatMap(({ id, messages }) =>
    messages.filter((message) => !foundIn(id).has(message)).map((message) => `${id} ${message}`),
  );
  expect(missing).toEqual([]);
});

test('rules on standards share two messages: each finds one of them, and both are found', () => {
  const onStandards = metas.filter(({ messages }) => messages === standardMessages).map(({ id }) => id);
  const found = onStandards.map(
    (id) => [id, standardMessages.filter((one) => foundIn(id).has(one))] as const,
  );
  expect(found.filter(([, messages]) => messages.length === 0)).toEqual([]);
  expect(new Set(found.flatMap(([, messages]) => messages))).toEqual(new Set(standardMessages));
});

test('titles and reasons say something', () => {
  const words: readonly RuleWords[] = Object.values(ruleWords);
  expect(words.filter(({ title, why }) => title.length <= 5 || why.length <= 20)).toEqual([]);
});

test('a fact is a message of its rule', () => {
  const strange = metas.flatMap(({ id, facts, messages }) =>
    facts.filter((one) => !messages.includes(one)).map((one) => `${id} ${one}`),
  );
  expect(strange).toEqual([]);
});

test('a rule of low confidence never blocks', () => {
  expect(metas.every(({ confidence, severity }) => confidence !== 'L' || severity !== 'error')).toBe(true);
});
