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
  readonly kind: CountedKind;
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
  const ahead = kindAt(folded.replace(/^\(?(?:tong so|tong cong|tong)\s*/, ''));
  const rest = folded.slice(beginning[0].length).split(partsOfTotal)[0] ?? '';
  const counts = new Map<CountedKind, CountInWords>();
  for (const match of rest.matchAll(numbered)) {
    const kind = kindAt(rest.slice(match.index + match[0].length));
    if (kind === null || counts.has(kind)) continue;
    counts.set(kind, { kind, stated: Number(match[1]), spelled: numberOf(match[2] ?? '') });
  }
  const alone = /^\(?0*(\d{1,4})(?:\s*\(([^()]{1,40})\))?[\s.]*$/.exec(rest);
  if (alone !== null && ahead !== null)
    counts.set(ahead, { kind: ahead, stated: Number(alone[1]), spelled: numberOf(alone[2] ?? '') });
  return [...counts.values()];
}

/** Longer lines are no totals; their beginning is enough. */
const longest = 200;

function kindAt(text: string): CountedKind | null {
  const found = countedWords.find(
    ([word]) => text.startsWith(word) && !/^[a-z]/.test(text.slice(word.length)),
  );
  return found?.[1] ?? null;
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
