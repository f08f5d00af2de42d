import { isoDateToSerial } from '../time/excelSerial';
import { mapWork, part, type Work } from '../work/work';
import type { CellValue, Grid, MergedArea } from './grid';
import type { DraftRow, DraftValue, SheetDraft } from './sheetDraft';

/** The format in which drafts write dates. */
export const dateFormat = 'dd/mm/yyyy';

/** All rows of a draft in sheet order. */
export function draftRows(draft: SheetDraft): readonly DraftRow[] {
  return draft.blocks.flatMap((block) => block.rows);
}

/** The 0-based column that carries the rows' keys, or -1 where the draft has none. */
function keyColumn(draft: SheetDraft): number {
  return draft.columns.findIndex((column) => column.name === 'key');
}

const blank: DraftValue = { type: 'blank' };

/**
 * What each cell of a draft's row says, as wide as the draft's columns; its key stands in the hidden column "key".
 * In: the draft. Out: what answers for one row.
 */
export function rowValues(draft: SheetDraft): (row: DraftRow) => readonly DraftValue[] {
  const width = draft.columns.length;
  const keyAt = keyColumn(draft);
  return (row) => {
    const values: DraftValue[] = Array.from({ length: width }, () => blank);
    for (const cell of row.cells) values[cell.column] = cell.value;
    if (keyAt >= 0 && row.key !== undefined) values[keyAt] = { type: 'text', text: row.key };
    return values;
  };
}

/** A draft as the grid that reading its written sheet gives: for tests, previews and comparing with what stands. */
export function* gridOfDraft(draft: SheetDraft): Work<Grid> {
  const values = yield* part(mapWork(draftRows(draft), rowValues(draft)), 0, 0.4);
  return {
    sheet: draft.name,
    originRow: 0,
    originColumn: 0,
    values: yield* part(
      mapWork(values, (row) => row.map(cellValue)),
      0.4,
      0.7,
    ),
    numberFormats: yield* part(
      mapWork(values, (row) => row.map(formatOf)),
      0.7,
      1,
    ),
    formulaCells: new Set(
      values.flatMap((row, r) => row.flatMap((value, c) => (value.type === 'formula' ? [`${r},${c}`] : []))),
    ),
    merges: mergesOf(draft),
    hiddenRows: new Set(),
    struckRows: new Set(),
    hiddenColumns: new Set(draft.columns.flatMap((column, index) => (column.hidden === true ? [index] : []))),
    isProtected: false,
    isVisible: true,
  };
}

/** The merged areas that a draft asks for; 0-based. */
function mergesOf(draft: SheetDraft): readonly MergedArea[] {
  return draftRows(draft).flatMap((row, index) =>
    row.cells
      .filter((cell) => (cell.span ?? 1) > 1)
      .map((cell) => ({ row: index, column: cell.column, rowCount: 1, columnCount: cell.span ?? 1 })),
  );
}

function cellValue(value: DraftValue): CellValue {
  if (value.type === 'text') return value.text;
  if (value.type === 'number') return value.number;
  if (value.type === 'boolean') return value.boolean;
  // Excel has no days before 1900: they stand as their text.
  if (value.type === 'date') return isoDateToSerial(value.date) ?? value.date;
  return '';
}

function formatOf(value: DraftValue): string {
  if (value.type === 'number' || value.type === 'formula') return value.format;
  return value.type === 'date' ? dateFormat : 'General';
}
