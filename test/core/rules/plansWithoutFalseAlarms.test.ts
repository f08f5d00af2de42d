import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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

async function saidOf(
  files: readonly string[],
  rules: readonly string[],
): Promise<Readonly<Record<string, readonly string[]>>> {
  const said: Record<string, readonly string[]> = {};
  for (const file of files) {
    const found = (await foundIn(file)).filter(({ rule }) => rules.includes(rule));
    const lines = found.map(({ rule, messageId, data }) =>
      [rule, messageId, data['duty'] ?? data['body'] ?? data['wrong'] ?? data['cited'] ?? data['place'] ?? '']
        .join(' ')
        .trim(),
    );
    if (lines.length > 0) said[file.slice(fixtures.length + 1)] = lines;
  }
  return said;
}

test('plans of strangers: no false alarm; what is said to be missing is missing in the paper', async () => {
  expect(await saidOf(plansIn('strangerPlans'), ['ND-01', ...ofWords])).toEqual({
    'strangerPlans/01-numbers-on-their-own-line.txt': [
      'ND-01 missing launch',
      'ND-01 missing midYearReview',
      'ND-01 missing yearEndReview',
    ],
    'strangerPlans/05-by-quarters.txt': ['ND-01 missing models'],
    'strangerPlans/13-school-line-breaks.docx': [
      'ND-01 missing models',
      'ND-01 missing midYearReview',
      'ND-01 missing yearEndReview',
      'ND-01 missing report',
    ],
  });
});

test('the short plans that the reader is tried on, which leave out most duties: no false alarm in their words', async () => {
  expect(await saidOf(plansIn('plans'), ofWords)).toEqual({});
});

test('our sample plans', async () => {
  const files = ['ward-2026', 'commune-2023']
    .flatMap((name) => plansIn('samples', name))
    .filter((file) => /plan\.\w+$/.test(file));
  expect(files).toHaveLength(3);
  expect(await saidOf(files, ['ND-01', ...ofWords])).toEqual({});
});
