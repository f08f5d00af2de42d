import { cellLine } from '../sheets/gridCells';
import type { Table } from '../sheets/table';
import { foldWithoutDiacritics } from '../text/folding';
import type { NomineeField } from '../vocabulary/nomineeFields';
import { birthAbove } from '../vocabulary/nomineeWords';

/** Columns to the left over which the words for a birth reach. */
const reach = 1;

/**
 * A column's header as the sheet shows it: "Ngày sinh / Nam" also where the row of headers alone ("Nam | Nữ") was taken
 * for the header, because it repeats all others. `column`: 0-based, of the sheet; "" where it is none of the table's.
 */
export function headerShown(table: Table<NomineeField>, column: number): string {
  const mapped = table.columns.find((one) => one.column === column);
  if (mapped === undefined) return '';
  const { header, field } = mapped;
  if ((field !== 'bornMale' && field !== 'bornFemale') || header.includes(' / ')) return header;
  for (let at = column; at >= column - reach && at >= 0; at -= 1) {
    const above = table.headerFirstRow === 0 ? '' : cellLine(table.grid, table.headerFirstRow - 1, at);
    if (above === '') continue;
    return birthAbove.test(foldWithoutDiacritics(above)) ? `${above} / ${header}` : header;
  }
  return header;
}
