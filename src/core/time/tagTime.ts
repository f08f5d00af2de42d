import { foldKeepingPositions, foldWithoutDiacritics, nfc } from '../text/folding';
import { citedMark } from './citedSpans';
import {
  englishMonths,
  joiningWords,
  monthWords,
  quarterWords,
  thisYearWords,
  timeAbbreviations,
  timeTags,
  timeWords,
} from '../vocabulary/timeWords';

/**
 * A time expression in which every known phrase is one capital letter (see `timeTags`), other words are small
 * letters without diacritics, a cited paper (`withoutCited`) is a condition, and a space stands only between two words or numbers: "Trước ngày 15/11" → "B D 15/11".
 */
export interface TaggedTime {
  readonly text: string;
  /** The words as printed that stand behind the tagged characters `from` (included) to `to` (not included). */
  readonly printed: (from: number, to: number) => string;
}

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Phrase {
  readonly words: readonly string[];
  readonly tag: string;
}

const phrasesByFirstWord = indexPhrases();

/** Tags the words of a time expression; positions lead back to the words as printed. */
export function tagTime(expression: string): TaggedTime {
  const composed = nfc(expression);
  const tokens = tagTokens(tokensOf(foldKeepingPositions(composed)));
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const token of tokens) {
    if (text !== '' && isWord(text.slice(-1)) && isWord(token.text.charAt(0))) {
      text += ' ';
      starts.push(token.start);
      ends.push(token.start);
    }
    for (const unit of token.text) {
      text += unit;
      starts.push(token.start);
      ends.push(token.end);
    }
  }
  const printed = (from: number, to: number): string =>
    from >= to ? '' : composed.slice(starts[from] ?? 0, ends[to - 1] ?? composed.length).trim();
  return { text, printed };
}

function tokensOf(folded: string): readonly Token[] {
  return [...folded.matchAll(/[a-z]+|\d+|[^\sa-z\d]/g)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function tagTokens(tokens: readonly Token[]): readonly Token[] {
  const tagged: Token[] = [];
  let index = 0;
  while (index < tokens.length) {
    const token = tokens[index];
    if (token === undefined) break;
    const phrase = longestPhrase(tokens, index);
    if (phrase !== null) {
      const last = tokens[index + phrase.words.length - 1] ?? token;
      if (phrase.tag !== '') tagged.push({ text: phrase.tag, start: token.start, end: last.end });
      index += phrase.words.length;
      continue;
    }
    tagged.push(
      ...(english(token, tokens[index - 1], tokens[index + 1]) ??
        dotted(token, tokens.slice(index + 1, index + 3)) ??
        halfYear(token, tokens.slice(index - 1, index + 3)) ??
        abbreviated(token, tokens[index + 1])),
    );
    // the dot of "Q.I" is no sign of a date
    index += dotted(token, tokens.slice(index + 1, index + 3)) === null ? 1 : 2;
  }
  return tagged;
}

/** "nov" in "15-Nov-2025" or "Nov-25"; elsewhere it is a word like any other. */
function english(token: Token, before: Token | undefined, after: Token | undefined): readonly Token[] | null {
  const month = englishMonths.indexOf(token.text) + 1;
  if (month === 0 || (before?.text !== '-' && after?.text !== '-')) return null;
  return [{ ...token, text: `${timeTags.month} ${month}` }];
}

/** "Q.I", "T.6": the letter's dot is left out. */
function dotted(token: Token, [dot, name]: readonly Token[]): readonly Token[] | null {
  if (dot?.text !== '.' || name === undefined) return null;
  if (token.text === timeAbbreviations.quarter && /^(?:iv|i{1,3}|[1-4])$/.test(name.text)) {
    return [{ ...token, text: timeTags.quarter }];
  }
  const isMonth = token.text === timeAbbreviations.month && /^(?:0?[1-9]|1[0-2])$/.test(name.text);
  return isMonth ? [{ ...token, text: timeTags.month }] : null;
}

/** "6T đầu năm": the letter stands for months behind their number. */
function halfYear(token: Token, [before, , next, last]: readonly Token[]): readonly Token[] | null {
  if (token.text !== timeAbbreviations.month || !/^[369]$/.test(before?.text ?? '')) return null;
  return firstOrLast.test(`${next?.text ?? ''} ${last?.text ?? ''}`)
    ? [{ ...token, text: timeTags.month }]
    : null;
}

const firstOrLast = new RegExp(
  `^(?:${[...timeWords.firstMonths, ...timeWords.lastMonths].map((words) => foldWithoutDiacritics(words)).join('|')})$`,
);

/** "t" and "q" are words of their own only directly before a number ("T6", "Q1", "T.6", "QIV"). */
function abbreviated(token: Token, next: Token | undefined): readonly Token[] {
  const glued = /^q(iv|i{1,3})$/.exec(token.text);
  if (glued !== null) {
    const tag = { ...token, text: timeTags.quarter };
    return [tag, { ...token, text: glued[1] ?? '' }];
  }
  if (token.text === citedMark) return [{ ...token, text: timeTags.conditional }];
  if (next === undefined || !/^\d/.test(next.text)) return [token];
  if (token.text === timeAbbreviations.month) return [{ ...token, text: timeTags.month }];
  return token.text === timeAbbreviations.quarter ? [{ ...token, text: timeTags.quarter }] : [token];
}

function longestPhrase(tokens: readonly Token[], index: number): Phrase | null {
  const candidates = phrasesByFirstWord.get(tokens[index]?.text ?? '') ?? [];
  for (const phrase of candidates) {
    if (phrase.words.every((word, offset) => tokens[index + offset]?.text === word)) return phrase;
  }
  return null;
}

function indexPhrases(): ReadonlyMap<string, readonly Phrase[]> {
  const phrases: Phrase[] = [];
  for (const name of Object.keys(timeWords) as (keyof typeof timeWords)[]) {
    for (const words of timeWords[name]) phrases.push(phraseOf(words, timeTags[name]));
  }
  for (const words of [...thisYearWords, ...joiningWords]) phrases.push(phraseOf(words, ''));
  for (const [words, month] of Object.entries(monthWords)) {
    phrases.push(phraseOf(words, `${timeTags.month} ${month}`));
  }
  for (const [words, quarter] of Object.entries(quarterWords)) {
    phrases.push(phraseOf(words, `${timeTags.quarter} ${quarter}`));
  }
  phrases.sort((a, b) => b.words.length - a.words.length);
  const byFirstWord = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const first = phrase.words[0] ?? '';
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), phrase]);
  }
  return byFirstWord;
}

function phraseOf(words: string, tag: string): Phrase {
  return { words: foldWithoutDiacritics(words, { stripPunctuation: true }).split(' '), tag };
}

function isWord(unit: string): boolean {
  return /[A-Za-z\d]/.test(unit);
}
