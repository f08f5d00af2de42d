import type { Finding } from '../../../core/rules/finding';
import { ruleWords } from './index';

/** The one sentence of a finding; the rule's title where the words of a message are missing (a test forbids that). */
export function findingSentence(finding: Pick<Finding, 'rule' | 'messageId' | 'data'>): string {
  const words = ruleWords[finding.rule];
  return words?.messages[finding.messageId]?.(finding.data) ?? words?.title ?? finding.rule;
}
