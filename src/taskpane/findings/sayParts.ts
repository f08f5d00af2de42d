import { sayFinding } from '../../actions/saying/sayFinding';
import type { Finding, LawBasis } from '../../core/rules/finding';
import type { Parts, Words } from '../../strings';

/** A finding as a card shows it: who, what the sheet proves, what it rests on, and the longer "why". */
export interface SaidParts {
  /** null: the evidence names the person itself, or the finding is about no person. */
  readonly who: string | null;
  readonly evidence: string;
  /** Article and dates in one line; null where the rule rests on no entry of the law book. */
  readonly source: string | null;
  readonly why: readonly string[];
}

/** What a card needs of the words. */
type CardWords = Words & Pick<Parts, 'findings'>;

/** The words of a finding as a card shows them: nobody is named twice. */
export function sayParts(words: CardWords, finding: Finding): SaidParts {
  const { rules, law } = words.findings;
  const { who, evidence, why } = sayFinding(rules, finding);
  const { basis } = finding;
  return {
    who: who === null ? null : nameOf(words, finding, who),
    evidence,
    source: basis === undefined ? null : sourceLine(law, basis),
    why: basis === undefined ? [why] : [why, ...basisLines(law, basis)],
  };
}

/** The person and, a little apart, the award. */
function nameOf(words: CardWords, { data }: Finding, who: string): string {
  const [name, award] = [String(data['who'] ?? ''), String(data['award'] ?? '')];
  if (name === '') return who;
  return award === '' ? name : words.tasksView.findings.who(name, award);
}

type LawWords = Parts['findings']['law'];

function sourceLine(law: LawWords, { citation, from, until }: LawBasis): string {
  const period = law.period({ from, until });
  return period === '' ? citation : `${citation} (${period})`;
}

function basisLines(law: LawWords, basis: LawBasis): readonly string[] {
  const { citation, read, confidence, isBeforeChange, from, until, officeReason } = basis;
  const changedByOffice = officeReason === null ? null : { reason: officeReason, bookValue: null };
  const period = { from, until };
  const daysBeforeChange = isBeforeChange ? period : null;
  return law.why({ period, source: { citation, read, confidence }, daysBeforeChange, changedByOffice });
}
