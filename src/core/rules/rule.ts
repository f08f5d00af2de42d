import type { Confidence } from '../law/confidence';
import type { IsoDate } from '../time/isoDate';
import type { Steps } from '../work/work';
import type { Finding, Severity } from './finding';

/** Everything about a rule that is not its check. Title, "why" and messages stand in src/strings under its id. */
export interface RuleMeta {
  /** As in the research's rule table, e.g. "NV-03". */
  readonly id: string;
  readonly looksAt: 'plan' | 'tasks' | 'nominees' | 'appendix';
  /** The gravest severity that this rule may answer. */
  readonly severity: Severity;
  /** Article, clause or observation, in the paper's own citation form, e.g. a key of the citation words. */
  readonly source: string;
  readonly confidence: Confidence;
  /** First and last day on which the rule is in force, by the day that it goes by; absent: always. */
  readonly from?: IsoDate;
  readonly until?: IsoDate;
  /** The message ids it may answer; the words must have exactly these. */
  readonly messages: readonly string[];
  /** True where the rule cannot run without a plan. */
  readonly needsPlan: boolean;
}

/** One rule: data about it, and one pure function. */
export interface Rule<Input> {
  readonly meta: RuleMeta;
  readonly check: (input: Input) => readonly Finding[];
  /** The same check bit by bit, where it takes long on a long sheet. */
  readonly checkInSteps?: (input: Input) => Steps<readonly Finding[]>;
}
