import type { Finding } from '../../core/rules/finding';
import { ruleWords } from '../../strings/vi/rules/index';

/** A finding in words. */
export interface SaidFinding {
  readonly title: string;
  readonly message: string;
  readonly why: string;
}

/** Puts words to a finding by its rule, message id and data. A rule without words is a bug: a test keeps them one to one. */
export function sayFinding(finding: Finding): SaidFinding {
  const words = ruleWords[finding.rule];
  const message = words?.messages[finding.messageId];
  if (words === undefined || message === undefined) {
    throw new Error(`No words for ${finding.rule} ${finding.messageId}`);
  }
  return { title: words.title, why: words.why, message: message(finding.data) };
}
