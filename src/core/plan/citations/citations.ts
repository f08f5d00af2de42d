import { foldKeepingPositions, foldWithoutDiacritics } from '../../text/folding';
import { plainSigns } from '../../text/signs';
import { citationWords, citedByName } from '../../vocabulary/citationKinds';
import { findPrintedDate } from '../head/paperDates';
import type { Citation } from '../plan';
import { citedNumbers, kindMentions, type CitedNumber, type KindMention } from './citedNumbers';

/** A paragraph in which papers may be cited. */
interface CitingText {
  readonly text: string;
  readonly isLegalBasis: boolean;
}

/** Letters that "- Căn cứ " or "Thực hiện " takes up in front of a law. */
const longestOpening = 14;
const namedKinds = new Set(citedByName.map(fold));
const yearAlone = new RegExp(`${fold(citationWords.year)}\\s+((?:19|20)\\d{2})`);
const dateAfterNumber = new RegExp(
  `^\\s*(?:\\(?\\s*${fold(citationWords.of)} [^;()]{1,70}?)?,?\\s*(?:${fold(citationWords.issued)}\\s+)?(?:(${fold(citationWords.same)})\\s+)?(?=${fold(citationWords.day)}\\s+\\d)`,
);

/**
 * Every paper that the texts cite, in order, each once: kind as printed (words in capitals or small letters with one
 * capital), number closed up ("297/KH-UBND"), day. Laws are taken by name and year where no number is printed; a law
 * without number, day or year counts only among the legal bases. Days that do not exist are null.
 */
export function findCitations(texts: readonly CitingText[]): readonly Citation[] {
  const found = new Map<string, Citation>();
  for (const text of texts) {
    for (const { citation, canonical } of citationsIn(text)) {
      const key = `${fold(canonical)}|${fold(citation.number ?? lawName(citation))}`;
      const known = found.get(key);
      found.set(key, known === undefined ? citation : merged(known, citation));
    }
  }
  return [...found.values()];
}

/** What several mentions say together; the words of one in capitals give way to others. */
function merged(first: Citation, again: Citation): Citation {
  const isShouted = !/\p{Ll}/u.test(first.text.slice(first.kind.length));
  return {
    ...first,
    text: isShouted && /\p{Ll}/u.test(again.text) ? again.text : first.text,
    date: first.date ?? again.date,
    year: first.year ?? again.year,
    isLegalBasis: first.isLegalBasis || again.isLegalBasis,
  };
}

function lawName(citation: Citation): string {
  return `${citation.text.split(/[,;(]| số /)[0] ?? ''}|${citation.year ?? ''}`;
}

interface Found {
  readonly citation: Citation;
  readonly canonical: string;
}

interface Source extends CitingText {
  readonly folded: string;
}

function citationsIn({ text: raw, isLegalBasis }: CitingText): readonly Found[] {
  const text = plainSigns(raw);
  const source = { text, folded: foldKeepingPositions(text), isLegalBasis };
  const mentions = kindMentions(text);
  const numbers = citedNumbers(text, mentions);
  const numbered = new Set(numbers.map(({ mention }) => mention));
  const names = mentions.filter(({ isName, canonical }) => isName || namedKinds.has(fold(canonical)));
  const cited = numbers.map((each, index) => ({
    at: each.at,
    mention: each.mention,
    ...numberedCitation(source, each, { isFirstOfKind: numbers[index - 1]?.mention !== each.mention }),
  }));
  const found = [
    ...withSameDay(cited),
    ...names.flatMap((mention, index) => {
      if (numbered.has(mention) || !namedKinds.has(fold(mention.canonical))) return [];
      const limit = Math.min(names[index + 1]?.from ?? text.length, clauseEnd(text, mention.end));
      return lawByName(source, mention, limit).map((law) => ({ at: mention.from, ...law }));
    }),
  ];
  return found.sort((a, b) => a.at - b.at);
}

/** "15/KH-UBND, 16/KH-UBND và 17/KH-UBND cùng ngày …": the day of the last is that of all in the list. */
function withSameDay<T extends NumberedFound & { readonly mention: KindMention }>(
  cited: readonly T[],
): readonly T[] {
  let shared: T | null = null;
  return [...cited]
    .reverse()
    .map((each) => {
      if (each.isSameDay) shared = each;
      const { date } = each.citation;
      if (date !== null || each.mention !== shared?.mention) return each;
      return { ...each, citation: { ...each.citation, date: shared.citation.date } };
    })
    .reverse();
}

interface NumberedFound extends Found {
  /** The day is said to be that of the papers before it too. */
  readonly isSameDay: boolean;
}

function numberedCitation(
  source: Source,
  { mention, number, at, end: after }: CitedNumber,
  place: { readonly isFirstOfKind: boolean },
): NumberedFound {
  const lead = dateAfterNumber.exec(source.folded.slice(after, after + longestLead));
  const from = after + (lead?.[0].length ?? 0);
  const dated = lead === null ? null : findPrintedDate(source.text.slice(from, from + longestLead));
  const date = dated !== null && dated.from === 0 && dated.isFilled ? dated : null;
  const end = date === null ? after : from + date.to;
  const words = source.text.slice(place.isFirstOfKind ? mention.from : at, end).trim();
  return {
    canonical: mention.canonical,
    isSameDay: date !== null && lead?.[1] !== undefined,
    citation: {
      kind: mention.kind,
      number,
      date: date?.date ?? null,
      year: null,
      text: place.isFirstOfKind ? words : `${mention.kind} ${words}`,
      isLegalBasis: source.isLegalBasis,
    },
  };
}

/** Letters behind a number in which its date is looked for. */
const longestLead = 160;

function lawByName(source: Source, mention: KindMention, limit: number): readonly Found[] {
  const words = source.text.slice(mention.from, limit);
  const dated = findPrintedDate(words);
  const filled = dated?.isFilled === true ? dated : null;
  const yearMatch = filled === null ? yearAlone.exec(foldKeepingPositions(words)) : null;
  // By its name alone only where the legal basis is the law itself, not a decree on "điều của Luật …".
  const isTheBasis = source.isLegalBasis && mention.from <= longestOpening;
  if (filled === null && yearMatch === null && !isTheBasis) return [];
  // A small letter inside a sentence is a word about laws, not the name of one, unless its year stands beside it.
  if (!/\p{L}/u.test(source.text.slice(mention.end, limit))) return [];
  const end = filled?.to ?? (yearMatch === null ? words.length : yearMatch.index + yearMatch[0].length);
  return [
    {
      canonical: mention.canonical,
      citation: {
        kind: mention.kind,
        number: null,
        date: filled?.date ?? null,
        year: yearMatch === null ? null : Number(yearMatch[1]),
        text: words.slice(0, end).trim(),
        isLegalBasis: source.isLegalBasis,
      },
    },
  ];
}

/** Letters behind a law's kind that can be its name. */
const longestLawName = 600;

function clauseEnd(text: string, from: number): number {
  const clause = text.slice(from, from + longestLawName);
  const end = clause.search(/[;.](?:\s|$)/);
  return from + (end < 0 ? clause.length : end);
}

function fold(words: string): string {
  return foldWithoutDiacritics(words);
}
