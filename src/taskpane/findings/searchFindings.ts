import { sayFinding } from '../../actions/saying/sayFinding';
import { searchText } from '../../actions/saying/searchText';
import type { Finding } from '../../core/rules/finding';
import type { RuleBook } from '../../strings/ruleWords';
import { sheetOf } from './groupFindings';

/** Texts of findings as they are searched, made once: typing goes over thousands of them with each letter. */
const searched = new WeakMap<Finding, string>();

/**
 * The findings that speak of every word looked for: in who, the evidence, the rule's title and id, and the sheet's name; with
 * or without diacritics. Nothing looked for: all of them. Linear.
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
    const text = textOf(rules, finding);
    return words.every((word) => text.includes(word));
  });
}

function textOf(rules: RuleBook, finding: Finding): string {
  const known = searched.get(finding);
  if (known !== undefined) return known;
  const { title, message, who, evidence } = sayFinding(rules, finding);
  const text = searchText(
    [finding.rule, title, message, who ?? '', evidence, sheetOf(finding.where) ?? ''].join(' '),
  );
  searched.set(finding, text);
  return text;
}
