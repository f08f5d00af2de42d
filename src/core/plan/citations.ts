import { foldKeepingPositions, foldWithoutDiacritics } from '../text/folding';
import { hyphensWithin, plainSigns } from '../text/signs';
import { citationKinds, citationWords, citedByName } from '../vocabulary/citationKinds';
import { findPrintedDate } from './paperDates';
import type { Citation } from './plan';

/** A paragraph in which papers may be cited. */
interface CitingText {
  readonly text: string;
  readonly isLegalBasis: boolean;
}

/** "297/KH-UBND", "98/2023/NĐ-CP", "34-CT/TW", "06/2022/QH15", "01-HD/BTCTW", spaces inside allowed. */
const paperNumber =
  /\d{1,5}\s?(?:\/\s?(?:19|20)\d{2})?(?:\s?[/-]\s?|\s(?=\p{Lu}{2,5}[-/]))(?=\p{Lu})[\p{Lu}\d]{1,12}(?:\s?[-/]\s?[\p{Lu}\d&]{1,12})*\p{L}{0,4}/gu;
const kindPattern = new RegExp(
  `(?<![a-z])(?:${[...citationKinds]
    .sort((a, b) => b.length - a.length)
    .map(fold)
    .join('|')})(?![a-z])`,
  'g',
);
/** Letters that "- Căn cứ " or "Thực hiện " takes up in front of a law. */
const longestOpening = 14;
const foldedKinds = new Set(citedByName.map(fold));
const yearAlone = new RegExp(`${fold(citationWords.year)}\\s+((?:19|20)\\d{2})`);
const dateAfterNumber = new RegExp(
  `^\\s*(?:\\(?\\s*${fold(citationWords.of)} [^;()]{1,70}?)?,?\\s*(?:${fold(citationWords.issued)}\\s+)?(?=${fold(citationWords.day)}\\s+\\d)`,
);

/**
 * Every paper that the texts cite, in order, each once: kind as printed, number closed up ("297/KH-UBND"), day.
 * Laws are taken by name and year where no number is printed; a law without number, day or year counts only
 * among the legal bases. Days that do not exist are null.
 */
export function findCitations(texts: readonly CitingText[]): readonly Citation[] {
  const found = new Map<string, Citation>();
  for (const text of texts) {
    for (const citation of citationsIn(text)) {
      const key = `${fold(citation.kind)}|${fold(citation.number ?? lawName(citation))}`;
      const known = found.get(key);
      found.set(key, known === undefined ? citation : merged(known, citation));
    }
  }
  return [...found.values()];
}

function merged(first: Citation, again: Citation): Citation {
  return {
    ...first,
    date: first.date ?? again.date,
    year: first.year ?? again.year,
    isLegalBasis: first.isLegalBasis || again.isLegalBasis,
  };
}

function lawName(citation: Citation): string {
  return `${citation.text.split(/[,;(]| số /)[0] ?? ''}|${citation.year ?? ''}`;
}

interface Mention {
  readonly kind: string;
  readonly from: number;
  readonly end: number;
}

function citationsIn(source: CitingText): readonly Citation[] {
  const text = plainSigns(source.text);
  const folded = foldKeepingPositions(text);
  const kinds = [...folded.matchAll(kindPattern)]
    .filter((match) => /\p{Lu}/u.test(text.charAt(match.index)) || foldedKinds.has(match[0]))
    .map((match) => ({
      kind: text.slice(match.index, match.index + match[0].length),
      from: match.index,
      end: match.index + match[0].length,
    }));
  const numbers = [...hyphensWithin(text).matchAll(paperNumber)].map((match) => ({
    number: match[0],
    at: match.index,
  }));
  return kinds.flatMap((mention, index) => {
    const limit = Math.min(kinds[index + 1]?.from ?? text.length, clauseEnd(text, mention.end));
    const numbered = numbers.find(({ at }) => at >= mention.end && at < limit + 1 && at - mention.end < 120);
    if (numbered !== undefined) return [numberedCitation(source, { text, folded }, mention, numbered)];
    return foldedKinds.has(fold(mention.kind)) ? lawByName(source, { text, folded }, mention, limit) : [];
  });
}

interface BothTexts {
  readonly text: string;
  readonly folded: string;
}

function numberedCitation(
  source: CitingText,
  texts: BothTexts,
  mention: Mention,
  numbered: { readonly number: string; readonly at: number },
): Citation {
  const after = numbered.at + numbered.number.length;
  const lead = dateAfterNumber.exec(texts.folded.slice(after));
  const dated = lead === null ? null : findPrintedDate(texts.text.slice(after + lead[0].length));
  const date = dated !== null && dated.from === 0 && dated.isFilled ? dated : null;
  const end = date === null ? after : after + (lead?.[0].length ?? 0) + date.to;
  return {
    kind: mention.kind,
    number: numbered.number.replace(/\s*([/-])\s*/g, '$1').trim(),
    date: date?.date ?? null,
    year: null,
    text: texts.text.slice(mention.from, end).trim(),
    isLegalBasis: source.isLegalBasis,
  };
}

function lawByName(
  source: CitingText,
  texts: BothTexts,
  mention: Mention,
  limit: number,
): readonly Citation[] {
  const words = texts.text.slice(mention.from, limit);
  const dated = findPrintedDate(words);
  const filled = dated?.isFilled === true ? dated : null;
  const yearMatch = filled === null ? yearAlone.exec(foldKeepingPositions(words)) : null;
  // By its name alone only where the legal basis is the law itself, not a decree on "điều của Luật …".
  const isTheBasis = source.isLegalBasis && mention.from <= longestOpening;
  if (filled === null && yearMatch === null && !isTheBasis) return [];
  // A small letter inside a sentence is a word about laws, not the name of one, unless its year stands beside it.
  if (!/\p{L}/u.test(texts.text.slice(mention.end, limit))) return [];
  const end = filled?.to ?? (yearMatch === null ? words.length : yearMatch.index + yearMatch[0].length);
  return [
    {
      kind: mention.kind,
      number: null,
      date: filled?.date ?? null,
      year: yearMatch === null ? null : Number(yearMatch[1]),
      text: words.slice(0, end).trim(),
      isLegalBasis: source.isLegalBasis,
    },
  ];
}

function clauseEnd(text: string, from: number): number {
  const end = text.slice(from).search(/[;.](?:\s|$)/);
  return end < 0 ? text.length : from + end;
}

function fold(words: string): string {
  return foldWithoutDiacritics(words);
}
