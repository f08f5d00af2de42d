import type { Finding } from '../../core/rules/finding';
import type { RuleBook } from '../../strings/ruleWords';

/** A finding in words. */
export interface SaidFinding {
  readonly title: string;
  readonly message: string;
  readonly why: string;
}

/**
 * Puts words to a finding by its rule, message id and data. A rule without words is a bug: a test keeps them one to one.
 * @param rules the words of the rules: in the pane's language, or those of the papers
 */
export function sayFinding(rules: RuleBook, finding: Finding): SaidFinding {
  const words = rules[finding.rule];
  const message = words?.messages[finding.messageId];
  if (words === undefined || message === undefined) {
    throw new Error(`No words for ${finding.rule} ${finding.messageId}`);
  }
  return { title: words.title, why: words.why, message: message(finding.data) };
}
