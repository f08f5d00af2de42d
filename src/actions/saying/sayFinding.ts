import type { Finding } from '../../core/rules/finding';
import type { RuleBook } from '../../strings/ruleWords';
import { sayRule, type SaidFinding } from '../../strings/sayRule';

/**
 * Puts words to a finding by its rule, message id and data. A rule without words is a bug: types keep them one to one.
 * @param rules the words of the rules: in the pane's language, or those of the papers
 */
export function sayFinding(rules: RuleBook, finding: Finding): SaidFinding {
  const said = sayRule(rules, finding);
  if (said === null) throw new Error(`No words for ${finding.rule} ${finding.messageId}`);
  return said;
}
