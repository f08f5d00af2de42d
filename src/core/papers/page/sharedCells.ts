import type { DraftCell, DraftStyle, DraftValue } from '../../sheets/sheetDraft';
import { memoized } from '../../text/memoized';

/** A cell of a draft, by its 0-based column and its value. */
export type CellOf = (column: number, value: DraftValue) => DraftCell;

/**
 * Cells of the rows of a table, in the styles of its columns. Columns say the same row after row: cells of one column and
 * one text are one object, so that a long draft takes half the memory.
 */
export function sharedCells(styles: readonly DraftStyle[]): CellOf {
  const ofColumns = styles.map((style, column) => ({
    style,
    blank: { column, value: { type: 'blank' }, style } satisfies DraftCell,
    ofText: memoized((text): DraftCell => ({ column, value: { type: 'text', text }, style })),
  }));
  return (column, value) => {
    const of = ofColumns[column];
    if (of === undefined) throw new Error('a cell stands in a column of its table');
    if (value.type === 'blank') return of.blank;
    return value.type === 'text' ? of.ofText(value.text) : { column, value, style: of.style };
  };
}
