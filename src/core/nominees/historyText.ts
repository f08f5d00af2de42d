import type { LawBook } from '../law/lawBook';
import type { Rating } from '../vocabulary/awardTerms';
import { foldKeepingPositions } from '../text/folding';
import { plainSigns } from '../text/signs';
import { readRating, saysNothingThere } from './readWords';

/** What a text tells of one earlier year. */
export interface YearMention {
  readonly year: number;
  /** Ids of the law book's awards. */
  readonly awards: readonly string[];
  readonly rating: Rating | null;
  readonly decision: string | null;
}

const span =
  /(?:\bnam\s+(hoc\s+)?)?(?<![\d/.-])((?:19|20)\d{2})(?:\s*(?:-|den(?: nam)?)\s*((?:19|20)\d{2}))?(?![\d/])/g;
const paper =
  /(?:\b(?:quyet dinh|qd)\s*)?(?:so\s*:?\s*)?\d{1,5}\s?\/\s?(?:\d{4}\s?\/\s?)?(?:qd|ttr|bb)[a-z\d&-]*(?:\s*,?\s*(?:ky )?ngay\s*\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4})?|(?:ngay\s*)?\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}/g;
/** A run of years longer than this is no history of a person but a slip. */
const longestSpan = 15;

/**
 * Reads "2022: CSTĐCS; 2023: LĐTT", "CSTĐCS 2022, 2023; BK tỉnh 2021 (QĐ 12/QĐ-UBND ngày 05/01/2022)", "HTXSNV các năm
 * 2021 - 2023". Clauses end at ";" and line breaks; years before words take the words behind them, words before years
 * the years behind them. Numbers and days of papers are no years. Linear in the text.
 */
export function readHistoryText(
  cellText: string,
  book: Pick<LawBook, 'awardFromText'>,
): readonly YearMention[] {
  const mentions: YearMention[] = [];
  let lastYears: readonly number[] = [];
  for (const clause of plainSigns(cellText).split(/[;\n\r]+/)) {
    const { words, decision } = withoutPapers(clause);
    const pieces = cutAtYears(words);
    if (pieces.years.length === 0) {
      mentions.push(...mentionsOf(lastYears, words, { book, decision }));
      continue;
    }
    for (const { years, text } of pairUp(pieces, book)) {
      lastYears = years;
      mentions.push(...mentionsOf(years, text, { book, decision }));
    }
  }
  return mentions;
}

/** Papers are cut out, so that the years of their days are not taken for years of an award. */
function withoutPapers(clause: string): { readonly words: string; readonly decision: string | null } {
  const folded = foldKeepingPositions(clause);
  let words = clause;
  let decision: string | null = null;
  for (const match of folded.matchAll(paper)) {
    decision ??= clause.slice(match.index, match.index + match[0].length).trim();
    words = `${words.slice(0, match.index)}${' '.repeat(match[0].length)}${words.slice(match.index + match[0].length)}`;
  }
  return { words, decision };
}

interface Pieces {
  /** Years between the texts: `years[i]` stands between `texts[i]` and `texts[i + 1]`. */
  readonly years: readonly (readonly number[])[];
  readonly texts: readonly string[];
}

function cutAtYears(words: string): Pieces {
  const folded = foldKeepingPositions(words);
  const years: (readonly number[])[] = [];
  const texts: string[] = [];
  let from = 0;
  for (const match of folded.matchAll(span)) {
    texts.push(words.slice(from, match.index));
    const [first, last] = [Number(match[2]), Number(match[3] ?? match[2])];
    // "năm học 2022-2023" is one year, known by the one in which it begins
    years.push(match[1] !== undefined && last === first + 1 ? [first] : yearsBetween(first, last));
    from = match.index + match[0].length;
  }
  texts.push(words.slice(from));
  return { years, texts };
}

function yearsBetween(first: number, last: number): readonly number[] {
  const count = last - first + 1;
  if (count < 1 || count > longestSpan) return [first];
  return Array.from({ length: count }, (_unused, index) => first + index);
}

/** Which words go with which years of a clause; "2022: không" has words too, and the next year's are not its own. */
function pairUp(
  pieces: Pieces,
  book: Pick<LawBook, 'awardFromText'>,
): readonly { readonly years: readonly number[]; readonly text: string }[] {
  const pairs: { years: number[]; text: string }[] = [];
  const tells = (text: string): boolean =>
    readRating(text) !== null || book.awardFromText(text) !== null || tellsNothingThere(text);
  const wordsFirst = tells(pieces.texts[0] ?? '');
  pieces.years.forEach((years, index) => {
    const before = pieces.texts[index] ?? '';
    const after = pieces.texts[index + 1] ?? '';
    const open = pairs.at(-1);
    if (wordsFirst) {
      if (open !== undefined && !tells(before)) open.years.push(...years);
      else pairs.push({ years: [...years], text: before });
    } else if (open !== undefined && open.text === '') {
      open.years.push(...years);
      if (tells(after)) open.text = after;
    } else pairs.push({ years: [...years], text: tells(after) ? after : '' });
  });
  return pairs;
}

/** A sign alone says so only behind a colon: between two years it joins them. */
function tellsNothingThere(text: string): boolean {
  const words = text.replace(/[,.()]/g, ' ').trim();
  return words.startsWith(':')
    ? saysNothingThere(words.slice(1))
    : /\p{L}/u.test(words) && saysNothingThere(words);
}

function mentionsOf(
  years: readonly number[],
  text: string,
  told: { readonly book: Pick<LawBook, 'awardFromText'>; readonly decision: string | null },
): readonly YearMention[] {
  const awards = told.book.awardFromText(text) ?? [];
  const rating = readRating(text);
  if (awards.length === 0 && rating === null) return [];
  return years.map((year) => ({ year, awards, rating, decision: told.decision }));
}
