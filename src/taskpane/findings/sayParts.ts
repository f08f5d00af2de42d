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

/** Takes the sentence of a finding apart, so that nobody is named twice. */
export function sayParts(words: CardWords, finding: Finding): SaidParts {
  const { rules, law } = words.findings;
  const { message, why } = sayFinding(rules, finding);
  const { basis } = finding;
  return {
    ...splitWho(words, finding, message),
    source: basis === undefined ? null : sourceLine(law, basis),
    why: basis === undefined ? [why] : [why, ...basisLines(law, basis)],
  };
}

function splitWho(words: CardWords, { data }: Finding, message: string): Pick<SaidParts, 'who' | 'evidence'> {
  const who = String(data['who'] ?? '');
  const start = `${words.findings.nominee(data)}: `;
  if (who === '' || !message.startsWith(start)) return { who: null, evidence: message };
  const rest = message.slice(start.length);
  const award = String(data['award'] ?? '');
  return {
    who: award === '' ? who : words.tasksView.findings.who(who, award),
    evidence: `${rest.charAt(0).toLocaleUpperCase('vi')}${rest.slice(1)}`,
  };
}

type LawWords = Parts['findings']['law'];

function sourceLine(law: LawWords, { citation, from, until }: LawBasis): string {
  const period = law.period({ from, until });
  return period === '' ? citation : `${citation} (${period})`;
}

function basisLines(law: LawWords, basis: LawBasis): readonly string[] {
  const { citation, read, confidence, from, until, officeReason } = basis;
  const changedByOffice = officeReason === null ? null : { reason: officeReason, bookValue: null };
  return law.why({ period: { from, until }, source: { citation, read, confidence }, changedByOffice });
}
