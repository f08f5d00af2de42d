import type { Work } from '../work/work';
import type { Finding } from './finding';
import type { Rule, RuleMeta } from './rule';
import type { CitationRuleInput, PlanRuleInput, TaskRuleInput } from './ruleInputs';

/** What the author of a rule on tasks says of it; such rules are in force on every day. */
type TaskRuleMeta<Id extends string, Message extends string> = Omit<
  RuleMeta<Id, Message>,
  'from' | 'until' | 'facts'
> & {
  /** Absent: none. */
  readonly facts?: readonly NoInfer<Message>[];
};

/** What the author of a rule on the plan or its appendix says of it: there is no such rule without a plan. */
type PlanRuleMeta<Id extends string, Message extends string> = Omit<TaskRuleMeta<Id, Message>, 'needsPlan'>;

const always = { from: null, until: null } as const;

/** What a rule says of itself, with what most rules leave out. */
function metaOf<Id extends string, Message extends string>(
  meta: TaskRuleMeta<Id, Message>,
): RuleMeta<Id, Message> {
  return { ...meta, ...always, facts: meta.facts ?? [] };
}

/** Rules that work bit by bit take about as long as this many others. */
const longRule = 20;

/** A rule on the office's sheet of tasks; of a long sheet it may work bit by bit. */
export function taskRule<const Id extends string, const Message extends string>(
  meta: TaskRuleMeta<Id, Message>,
  check: (input: TaskRuleInput) => readonly Finding[] | Work<readonly Finding[]>,
): Rule<TaskRuleInput, RuleMeta<Id, Message>> {
  return { meta: metaOf(meta), check, weight: 1 };
}

/** A rule on tasks that takes long on a long sheet, and so works bit by bit. */
export function longTaskRule<const Id extends string, const Message extends string>(
  meta: TaskRuleMeta<Id, Message>,
  check: (input: TaskRuleInput) => Work<readonly Finding[]>,
): Rule<TaskRuleInput, RuleMeta<Id, Message>> {
  return { meta: metaOf(meta), check, weight: longRule };
}

/** A rule on the plan itself or on its appendix; of a long appendix it may work bit by bit. */
export function planRule<const Id extends string, const Message extends string>(
  meta: PlanRuleMeta<Id, Message>,
  check: (input: PlanRuleInput) => readonly Finding[] | Work<readonly Finding[]>,
): Rule<PlanRuleInput, RuleMeta<Id, Message>> {
  return { meta: metaOf({ ...meta, needsPlan: true }), check, weight: 1 };
}

/** A rule on the papers that a plan cites: it looks at nothing but the plan and the law. */
export function citationRule<const Id extends string, const Message extends string>(
  meta: PlanRuleMeta<Id, Message>,
  check: (input: CitationRuleInput) => readonly Finding[],
): Rule<CitationRuleInput, RuleMeta<Id, Message>> {
  return { meta: metaOf({ ...meta, needsPlan: true }), check, weight: 1 };
}
