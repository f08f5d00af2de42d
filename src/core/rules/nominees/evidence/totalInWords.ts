import { foldWithoutDiacritics } from '../../../text/folding';
import {
  countedWords,
  fillerOfNumbers,
  numberWords,
  partsOfTotal,
  tenWords,
  totalBeginning,
  type CountedKind,
} from '../../../vocabulary/totalWords';

/** A number of a total in words. */
export interface CountInWords {
  /** What it counts; several where one number stands before them ("06 tập thể, hộ gia đình"): their sum. */
  readonly kinds: readonly CountedKind[];
  readonly stated: number;
  /** What stands in brackets behind it as a number in words, e.g. 12 of "12 (mười hai)"; null: no such number. */
  readonly spelled: number | null;
}

/** A number, brackets behind it, and the beginning of what it counts. */
const numbered = /(?<![\d.,/])0*(\d{1,4})(?![\d.,/]*\d)\s*(?:\(([^()]{1,40})\)\s*)?(?=[a-z])/g;

/**
 * What a line says of how many stand on the list: the first number of each kind, without the parts behind "trong đó".
 * Empty where the line is no total. Linear in the line.
 */
export function totalInWords(line: string): readonly CountInWords[] {
  const folded = foldWithoutDiacritics(line).slice(0, longest);
  const beginning = totalBeginning.exec(folded);
  if (beginning === null) return [];
  // "Tổng số tập thể: 3": the word stands before the number
  const ahead = kindsAt(folded.replace(/^\(?(?:tong so|tong cong|tong)\s*/, ''));
  const rest = folded.slice(beginning[0].length).split(partsOfTotal)[0] ?? '';
  const counts = new Map<string, CountInWords>();
  for (const match of rest.matchAll(numbered)) {
    const kinds = kindsAt(rest.slice(match.index + match[0].length));
    const key = kinds.join(' ');
    if (kinds.length === 0 || counts.has(key)) continue;
    counts.set(key, { kinds, stated: Number(match[1]), spelled: numberOf(match[2] ?? '') });
  }
  const alone = /^\(?0*(\d{1,4})(?:\s*\(([^()]{1,40})\))?[\s.]*$/.exec(rest);
  if (alone !== null && ahead.length > 0)
    counts.set(ahead.join(' '), {
      kinds: ahead,
      stated: Number(alone[1]),
      spelled: numberOf(alone[2] ?? ''),
    });
  return [...counts.values()];
}

/** Longer lines are no totals; their beginning is enough. */
const longest = 200;

/** Between two kinds that one number counts; a number of its own behind it counts anew. */
const and = /^\s*(?:[,;/&+]|va\b|hoac\b)\s*/;

/** The kinds that words begin with, each once, in one order. */
function kindsAt(text: string): readonly CountedKind[] {
  const kinds = new Set<CountedKind>();
  let rest = text;
  for (;;) {
    const found = countedWords.find(
      ([word]) => rest.startsWith(word) && !/^[a-z]/.test(rest.slice(word.length)),
    );
    if (found === undefined) break;
    kinds.add(found[1]);
    rest = rest.slice(found[0].length);
    const between = and.exec(rest);
    if (between === null) break;
    rest = rest.slice(between[0].length);
  }
  return [...kinds].sort();
}

/** The number that words tell, up to ninety-nine; null where any word is none of a number. */
function numberOf(words: string): number | null {
  let tens = 0;
  let units: number | null = null;
  for (const word of words.split(/\s+/).filter((one) => one !== '')) {
    if (fillerOfNumbers.has(word)) continue;
    if (tenWords.has(word)) {
      tens = (units ?? 1) * 10;
      units = 0;
      continue;
    }
    const digit = numberWords.get(word);
    if (digit === undefined || (units !== null && units !== 0)) return null;
    units = digit;
  }
  return units === null ? null : tens + units;
}
