import type { AppendixColumn } from '../../plan/appendixSettings';
import type { DraftStyle } from '../../sheets/sheetDraft';
import { landscapeTableWidth } from '../page/landscapePage';

/** Shares of the width: the task's own words get most. */
const shares: Readonly<Record<AppendixColumn, number>> = {
  ordinal: 32,
  content: 226,
  lead: 106,
  support: 116,
  time: 84,
  product: 86,
  note: 58,
};

/** How a column of the appendix is set. */
export const columnStyles: Readonly<Record<AppendixColumn, DraftStyle>> = {
  ordinal: 'cellCentred',
  content: 'cellJustified',
  lead: 'cellText',
  support: 'cellText',
  time: 'cellCentred',
  product: 'cellText',
  note: 'cellText',
};

/** Widths in points of the chosen columns, in their order; together as wide as the page. */
export function columnWidths(columns: readonly AppendixColumn[]): readonly number[] {
  const fixed = columns.includes('ordinal') ? shares.ordinal : 0;
  const shared = columns.reduce((sum, column) => sum + (column === 'ordinal' ? 0 : shares[column]), 0);
  return columns.map((column) =>
    column === 'ordinal' ? fixed : Math.floor(((landscapeTableWidth - fixed) * shares[column]) / shared),
  );
}
