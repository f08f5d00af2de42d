import { appendixRules } from './appendix/index';
import { nomineeRules } from './nominees/index';
import { planRules } from './plan/index';
import { taskRules } from './tasks/index';

/** Every rule there is, by what it looks at. */
export const allRules = {
  tasks: taskRules,
  plan: planRules,
  appendix: appendixRules,
  nominees: nomineeRules,
} as const;

type AnyRule = (typeof allRules)[keyof typeof allRules][number];

/** The ids of all rules: whatever is told by rule has to have them all. */
export type RuleId = AnyRule['meta']['id'];

/** The message ids that a rule may answer. */
export type MessageOf<Id extends RuleId> = Extract<
  AnyRule,
  { readonly meta: { readonly id: Id } }
>['meta']['messages'][number];

/** The ids of the rules on one thing. */
export type RuleIdOn<What extends keyof typeof allRules> = (typeof allRules)[What][number]['meta']['id'];
