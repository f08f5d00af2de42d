import type { vietnamese } from './vi';

/** What the pane says from its first screen on. */
export type Words = typeof vietnamese.base;

/** A part of the words that comes only when it is needed. */
export type PartName = keyof typeof vietnamese.parts;

/** The words of each part. */
export type Parts = {
  readonly [Name in PartName]: Awaited<ReturnType<(typeof vietnamese.parts)[Name]>>;
};

/** What the folder of a language holds. The Vietnamese one is the measure: another language has every key of it. */
export interface LanguageFolder {
  readonly base: Words;
  readonly parts: { readonly [Name in PartName]: () => Promise<Parts[Name]> };
}
