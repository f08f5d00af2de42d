import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readPlanFileWith } from '../../../src/actions/readPlanFile';
import { currentLawBook } from '../../../src/core/law/currentBook';
import { defaultAppendixSettings } from '../../../src/core/plan/appendixSettings';
import { usualDuties } from '../../../src/core/plan/recurringDuties';
import { planRules } from '../../../src/core/rules/plan';
import type { Finding } from '../../../src/core/rules/finding';
import type { PlanRuleInput } from '../../../src/core/rules/ruleInputs';
import { foundBy } from './found';
import { day } from './taskSheet';

const fixtures = join(__dirname, '..', '..', 'fixtures');

function plansIn(...folder: readonly string[]): readonly string[] {
  const path = join(fixtures, ...folder);
  return readdirSync(path)
    .filter((name) => /\.(?:txt|md|docx)$/.test(name) && !name.includes('expected'))
    .map((name) => join(path, name));
}

/** What the rules of the plan's own words and of what it cites find in a file. */
async function foundIn(file: string): Promise<readonly Finding[]> {
  const read = await readPlanFileWith({ name: file, bytes: new Uint8Array(readFileSync(file)) }, 'keep');
  if (!read.ok) throw new Error(`${file} is no plan`);
  const input: PlanRuleInput = {
    plan: read.value,
    law: currentLawBook(),
    tasks: null,
    tasksSheet: null,
    settings: defaultAppendixSettings,
    duties: usualDuties,
    hasAppendix: false,
    appendix: null,
    today: day('2026-03-02'),
  };
  return foundBy<PlanRuleInput>(planRules, input);
}

const ofWords = ['ND-02', 'ND-03', 'CC-05', 'VB-03'];

async function saidOf(file: string, rules: readonly string[]): Promise<readonly string[]> {
  const found = (await foundIn(file)).filter(({ rule }) => rules.includes(rule));
  return found.map(({ rule, messageId, data }) =>
    [rule, messageId, data['duty'] ?? data['body'] ?? data['wrong'] ?? data['cited'] ?? data['place'] ?? '']
      .join(' ')
      .trim(),
  );
}

/** What is missing in the papers too: looked at line by line. */
const missing: Readonly<Record<string, readonly string[]>> = {
  '01-numbers-on-their-own-line.txt': ['launch', 'midYearReview', 'yearEndReview'],
  '05-by-quarters.txt': ['models'],
  '13-school-line-breaks.docx': ['models', 'midYearReview', 'yearEndReview', 'report'],
};

test.each(plansIn('strangerPlans').map((file) => [basename(file), file] as const))(
  'a plan of strangers, %s: no false alarm',
  async (name, file) => {
    const expected = (missing[name] ?? []).map((duty) => `ND-01 missing ${duty}`);
    expect(await saidOf(file, ['ND-01', ...ofWords])).toEqual(expected);
  },
);

test.each(plansIn('plans').map((file) => [basename(file), file] as const))(
  'a short plan that leaves out most duties, %s: no false alarm in its words',
  async (_name, file) => {
    expect(await saidOf(file, ofWords)).toEqual([]);
  },
);

test.each(
  ['ward-2026', 'commune-2023']
    .flatMap((name) => plansIn('samples', name))
    .filter((file) => /plan\.\w+$/.test(file)),
)('our sample plan %s', async (file) => {
  expect(await saidOf(file, ['ND-01', ...ofWords])).toEqual([]);
});
