import type { DraftRow } from '../../sheets/sheetDraft';

/** What a page holds, in points. */
interface PageSize {
  /** Height between the margins. */
  readonly height: number;
  /** Height of the rows that are repeated on top of every page but the first. */
  readonly repeated: number;
}

/** Printers set rows a little higher than the screen does: this part of the page is left free. */
export const pageReserve = 0.03;

/** Excel keeps at most 1 023 manual breaks on a sheet ([MS-XLSB] 2.4.196). */
const mostBreaks = 1000;

/**
 * Marks the rows with which a page begins so that no row that must stay with the next one ends a page.
 * In: all rows of the sheet in order. Out: the same rows, some with `breakBefore`, and the number of pages.
 */
export function breakPages(
  rows: readonly DraftRow[],
  page: PageSize,
): { readonly rows: readonly DraftRow[]; readonly pages: number } {
  const capacity = page.height * (1 - pageReserve);
  const out: DraftRow[] = [];
  let used = 0;
  let pages = 1;
  let index = 0;
  while (index < rows.length) {
    const together = stayTogether(rows, index);
    const height = together.reduce((sum, row) => sum + row.height, 0);
    const isBreak = used > 0 && used + height > capacity && pages <= mostBreaks;
    if (isBreak) {
      pages += 1;
      used = page.repeated;
    }
    together.forEach((row, at) => out.push(isBreak && at === 0 ? { ...row, breakBefore: true } : row));
    used += height;
    index += together.length;
  }
  return { rows: out, pages };
}

function stayTogether(rows: readonly DraftRow[], from: number): readonly DraftRow[] {
  let end = from;
  while (end < rows.length - 1 && rows[end]?.keepWithNext === true) end += 1;
  return rows.slice(from, end + 1);
}
