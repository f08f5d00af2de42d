import type { Finding } from '../../core/rules/finding';

/** A finding in the person's words. */
export interface SaidFinding {
  readonly title: string;
  readonly message: string;
  readonly why: string;
  readonly source: string;
}

/** Puts words to a finding; the real one is src/strings/vi/findings.ts. */
export type SayFinding = (finding: Finding) => SaidFinding;

export const sayFinding: SayFinding = (finding) => ({
  title: finding.rule,
  message: finding.messageId,
  why: '',
  source: '',
});
