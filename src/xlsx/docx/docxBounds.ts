import { TooLarge } from '../zip/tooLarge';
import type { ElementBudget } from '../zip/xmlTree';

/*
 * What is read of a Word file is bounded by the file's own size, as of a workbook (sheet/bounds.ts): its parts become small
 * trees one after another, so that letters of XML cost time, and what is kept of them costs memory.
 */

/** The parts of any file may unpack to so many bytes together, and as many letters of them become trees. */
const alwaysRead = { bytes: 1 << 26, letters: 20 << 20 };
/** Those of a larger file to so many times its size. 5,000 of our rows are 14 million letters. */
const timesTheFile = { bytes: 50, letters: 20 };

/** What all parts that are read of a file may come to together. */
export function docxBudget(fileBytes: number): { readonly bytes: number; readonly letters: number } {
  return {
    bytes: Math.max(alwaysRead.bytes, fileBytes * timesTheFile.bytes),
    letters: Math.max(alwaysRead.letters, fileBytes * timesTheFile.letters),
  };
}

/** Elements of a paragraph or a row of a table: it is a tree for a moment. */
export const mostElementsOfPiece = 250_000;

/** Elements that may become trees, one to each byte of a larger file: they cost the time. 5,000 of our rows are half a million. */
export function elementBudget(fileBytes: number): ElementBudget {
  return { elements: Math.max(700_000, fileBytes) };
}

/** What may still be kept of a file: paragraphs and cells of tables, and letters in them. */
export interface KeptBudget {
  items: number;
  letters: number;
}

/** Paragraphs and cells of any file; a table of tables says its texts once for each that stands around. */
export function keptBudget(): KeptBudget {
  return { items: 500_000, letters: 16_000_000 };
}

/** Takes paragraphs or cells and their letters from the budget; throws `TooLarge`. */
export function keep(budget: KeptBudget, items: number, letters: number): void {
  budget.items -= items;
  budget.letters -= letters;
  if (budget.items < 0 || budget.letters < 0) throw new TooLarge('paragraphs');
}
