/** A rule of Excel's behaviour that the host emulates, and what it rests on. */
export interface SemanticRule {
  readonly rule: string;
  /** A page of Microsoft's documents (learn.microsoft.com/office/dev/add-ins or /javascript/api), an issue, a standard, or "general knowledge". */
  readonly source: string;
  readonly seenOnRealExcel: 'yes' | 'no';
}

/** What a rule rests on where only people's knowledge of Excel tells it. */
export const known = 'general knowledge of Excel';

/** What a rule rests on that nobody has told: the host had to answer something. */
export const noSource = 'no source';

/** A rule that nobody has seen on a real Excel yet. */
export function rule(text: string, source: string): SemanticRule {
  return { rule: text, source, seenOnRealExcel: 'no' };
}
