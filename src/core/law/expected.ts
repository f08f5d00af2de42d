import type { FigureSpec } from './figureSpecs';

/** What should have stood at a place of an edition's file. Words: src/strings/vi/lawFile.ts. */
export type Expected =
  | { readonly kind: 'text' | 'flag' | 'day' | 'list' | 'object' | 'figure' }
  /** Bounds included. */
  | { readonly kind: 'wholeNumber'; readonly least: number; readonly most: number }
  | { readonly kind: 'oneOf'; readonly words: readonly string[] }
  /** `H` only for what was read in the text itself. */
  | { readonly kind: 'readInText' }
  /** No field of that name. */
  | { readonly kind: 'noSuchField'; readonly field: string }
  /** Each field once in its object. */
  | { readonly kind: 'fieldOnce'; readonly field: string }
  | { readonly kind: 'fromBeforeUntil' }
  /** No day shared with the entry of that key at the other path. */
  | { readonly kind: 'ownDays'; readonly key: string; readonly other: string }
  | { readonly kind: 'knownFigure' }
  | { readonly kind: 'fittingFigure'; readonly key: string; readonly spec: FigureSpec }
  | { readonly kind: 'knownAward'; readonly id: string }
  /** The key that says what the entry's value is about. */
  | { readonly kind: 'ownKey'; readonly key: string }
  /** A kind of nominee that the award is for on days of the entry. */
  | { readonly kind: 'kindOfAward'; readonly id: string; readonly kinds: readonly string[] }
  /** No name or alias shared with another award of the same days; `other` is that award's path. */
  | { readonly kind: 'ownName'; readonly name: string; readonly id: string; readonly other: string }
  | { readonly kind: 'knownInstrument'; readonly number: string }
  /** Each instrument once; `other` is the path of the first. */
  | { readonly kind: 'instrumentOnce'; readonly number: string; readonly other: string }
  | { readonly kind: 'dayOnce' }
  /** Days off on weekdays, make-up days at weekends. */
  | { readonly kind: 'fittingWeekday' }
  | { readonly kind: 'json'; readonly what: JsonSlip }
  | { readonly kind: 'smallFile' };

/** What is wrong with the signs of a file that is no JSON. */
export type JsonSlip =
  | 'comma'
  | 'spareComma'
  | 'colon'
  | 'opening'
  | 'closing'
  | 'otherClosing'
  | 'name'
  | 'value'
  | 'quote'
  | 'sign'
  /** A number with signs that part its digits, or with a comma for its decimals. */
  | 'number'
  /** True, FALSE, Null … */
  | 'letterCase'
  | 'singleQuote'
  /** A blank of a word processor or a web page. */
  | 'oddBlank'
  /** Not saved as UTF-8. */
  | 'encoding'
  | 'comment'
  | 'end'
  | 'other';

/** A text that is no JSON, seen as a whole. */
export const noJson = { kind: 'json', what: 'other' } as const satisfies Expected;

/** A place in a file where something is not as it should be: "figures[3].period.from". */
export interface DecodingProblem {
  readonly path: string;
  /** What was looked for there. */
  readonly expected: Expected;
}

/** The same by lines, counted from 1. */
export interface LawFileProblem extends DecodingProblem {
  readonly line: number;
  /** The line of the other entry, where two contradict each other; else null. */
  readonly otherLine: number | null;
  /** True where nothing stands at the path: the line is that of what it belongs to. */
  readonly isMissing: boolean;
}
