import { sayFinding } from '../../actions/saying/sayFinding';
import { searchText } from '../../actions/saying/searchText';
import type { Finding } from '../../core/rules/finding';
import type { RuleBook } from '../../strings/ruleWords';

/**
 * The findings that speak of every word looked for, in titles, sentences and rule ids; with or without diacritics.
 * Nothing looked for: all of them.
 */
export function searchFindings<One extends Finding>(
  rules: RuleBook,
  findings: readonly One[],
  looked: string,
): readonly One[] {
  const words = searchText(looked)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return findings;
  return findings.filter((finding) => {
    const { title, message } = sayFinding(rules, finding);
    const text = searchText(`${finding.rule} ${title} ${message}`);
    return words.every((word) => text.includes(word));
  });
}
