import type { Confidence } from '../law/confidence';
import type { IsoDate } from '../time/isoDate';
import type { Work } from '../work/work';
import type { Finding, Severity } from './finding';

/** Everything about a rule that is not its check. Title, "why" and messages stand in src/strings under its id. */
export interface RuleMeta<Id extends string = string, Message extends string = string> {
  /** Letters of its family and two figures, e.g. "NV-03"; docs/rules.md lists them all. */
  readonly id: Id;
  /** The gravest severity that this rule may answer. */
  readonly severity: Severity;
  /** Article, clause or observation, in the paper's own citation form, e.g. a key of the citation words. */
  readonly source: string;
  readonly confidence: Confidence;
  /** First and last day on which the rule is in force, by the day that it goes by; null: always. */
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
  /** The message ids it may answer; the words must have exactly these. */
  readonly messages: readonly Message[];
  /** Those of them that state a fact or a share: nobody need act on it, so it stands among no findings. */
  readonly facts: readonly Message[];
  /** True where the rule cannot run without a plan. */
  readonly needsPlan: boolean;
}

/** One rule: data about it, and one pure check. Made by `makeRule.ts`; rules on nominees by `nomineeRule`. */
export interface Rule<Input, Meta extends RuleMeta = RuleMeta> {
  readonly meta: Meta;
  /** What it finds, all at once, or bit by bit where that takes long on a long sheet. */
  readonly check: (input: Input) => readonly Finding[] | Work<readonly Finding[]>;
  /** How long it takes beside the others, for telling progress. */
  readonly weight: number;
}
