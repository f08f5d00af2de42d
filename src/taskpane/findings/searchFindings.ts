import { sayFinding } from '../../actions/saying/sayFinding';
import { searchText } from '../../actions/saying/searchText';
import type { Finding } from '../../core/rules/finding';
import type { RuleBook } from '../../strings/ruleWords';
import { sheetOf } from './groupFindings';

/** Texts of findings as they are searched, made once: typing goes over thousands of them with each letter. */
const searched = new WeakMap<Finding, string>();

/**
 * The findings that hold what is looked for, in who, the evidence, the rule's title and id, and the sheet's name; with or
 * without diacritics. Where some hold the words side by side, only these: "dau cach" is not "bắt đầu … cách". Else those that
 * hold each of them as a word of its own; the last may still be half typed. Nothing looked for: all of them. Linear.
 */
export function searchFindings<One extends Finding>(
  rules: RuleBook,
  findings: readonly One[],
  looked: string,
): readonly One[] {
  const finder = finderOf(looked);
  if (finder === null) return findings;
  const texts = findings.map((finding) => textOf(rules, finding));
  const together = findings.filter((_, at) => finder.together(texts[at] ?? ''));
  if (together.length > 0) return together;
  return findings.filter((_, at) => finder.words.every((word) => word(texts[at] ?? '')));
}

type Says = (text: string) => boolean;

/** What is looked for, as questions to a text of `searchText`. */
interface Finder {
  readonly together: Says;
  readonly words: readonly Says[];
}

/** null: nothing is looked for. */
export function finderOf(looked: string): Finder | null {
  const words = searchText(looked)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return null;
  return {
    together: saysWords(words.join(' '), 'begun'),
    words: words.map((word, at) => saysWords(word, at === words.length - 1 ? 'begun' : 'whole')),
  };
}

/** begun: the last word may go on in the text. */
function saysWords(words: string, ends: 'whole' | 'begun'): Says {
  const signs = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  // what stands before a word, told without looking behind: older webviews of the Mac cannot
  const end = ends === 'whole' ? '(?![\\p{L}\\p{N}])' : '';
  const pattern = new RegExp(`(?:^|[^\\p{L}\\p{N}])${signs}${end}`, 'u');
  // most texts have none of it, which is told sooner without a pattern
  return (text) => text.includes(words) && pattern.test(text);
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
