import { currentLawBook } from '../../src/core/law/currentBook';
import { defaultAppendixSettings } from '../../src/core/plan/appendixSettings';
import { usualDuties } from '../../src/core/plan/recurringDuties';
import { appendixRules } from '../../src/core/rules/appendix';
import type { Finding } from '../../src/core/rules/finding';
import { planRules } from '../../src/core/rules/plan';
import type { PlanRuleInput } from '../../src/core/rules/ruleInputs';
import { appendixTables, covered } from '../core/rules/appendixTables';
import { foundBy } from '../core/rules/found';
import { findingsOf, type RuleCase } from '../core/rules/nominees/nomineeSheet';
import { nomineeTables } from '../core/rules/nominees/nomineeTables';
import { paperTables } from '../core/rules/paperTables';
import { planWordTables } from '../core/rules/planWordTables';
import { samplePlan } from '../core/rules/samplePlan';
import type { TaskCase } from '../core/rules/taskCase';
import { day, findingsOn } from '../core/rules/taskSheet';
import { taskTables } from '../core/rules/taskTables';

type Tables<Case> = Readonly<Record<string, readonly Case[]>>;

function eachCase<Case>(tables: Tables<Case>, find: (rule: string, one: Case) => readonly Finding[]) {
  return Object.entries(tables).flatMap(([rule, cases]) => cases.flatMap((one) => find(rule, one)));
}

const plain: PlanRuleInput = {
  plan: samplePlan,
  law: currentLawBook(),
  tasks: null,
  tasksSheet: null,
  settings: defaultAppendixSettings,
  duties: usualDuties,
  hasAppendix: false,
  appendix: null,
  today: day('2026-03-02'),
};

interface PlanCase {
  readonly plan?: PlanRuleInput['plan'];
  readonly over?: Partial<PlanRuleInput>;
}

const ofPlan =
  (input: PlanRuleInput) =>
  (rule: string, { plan, over }: PlanCase) =>
    foundBy<PlanRuleInput>(
      [...planRules, ...appendixRules].filter(({ meta }) => meta.id === rule),
      { ...input, plan: plan ?? samplePlan, ...over },
    );

/** What the rules find in all cases of their tables: each message of each rule at least once (`oneToOne.test.ts`). */
export function everyFinding(): readonly Finding[] {
  return [
    ...eachCase<TaskCase>(taskTables, (rule, { rows, situation }) => findingsOn(rule, rows, situation)),
    ...eachCase<PlanCase>(
      appendixTables,
      ofPlan({ ...plain, tasks: covered, tasksSheet: 'NV', hasAppendix: true }),
    ),
    ...eachCase<PlanCase>(paperTables, ofPlan(plain)),
    ...eachCase<PlanCase>(planWordTables, ofPlan(plain)),
    ...eachCase<RuleCase>(nomineeTables, (rule, { rows, situation }) => findingsOf(rule, rows, situation)),
  ];
}
