import { readMark } from '../../nominees/readWords';
import type { ListCells } from '../../nominees/rowCells';
import { draftValueOfCell } from '../../sheets/draftValueOfCell';
import { cellText } from '../../sheets/gridCells';
import { sourceRow } from '../../sheets/recordCells';
import type { DraftValue } from '../../sheets/sheetDraft';
import { columnOf } from '../../sheets/tableColumns';

/** Years of birth in two columns, men's and women's, read as one of years and one of sexes. */
export interface BornBySex {
  readonly columns: readonly number[];
  readonly header: string;
  readonly bornOf: (row: number) => DraftValue;
  readonly sexOf: (row: number) => DraftValue;
}

const blank: DraftValue = { type: 'blank' };

/** null: the list has no such columns, tells years or sexes elsewhere, or fills in both for somebody. Linear in rows. */
export function bornBySex(
  cells: ListCells,
  rows: readonly number[],
  words: Readonly<Record<'male' | 'female', string>>,
): BornBySex | null {
  const { table } = cells;
  if (columnOf(table, 'born') !== null || columnOf(table, 'sex') !== null) return null;
  const sides = table.columns.flatMap(({ field, column, header }) =>
    field === 'bornMale' || field === 'bornFemale'
      ? [{ column, header, sex: field === 'bornMale' ? words.male : words.female }]
      : [],
  );
  if (sides.length === 0) return null;
  const filledIn = (row: number) =>
    sides.filter(({ column }) => cellText(table.grid, sourceRow(cells, row, column), column) !== '');
  if (rows.some((row) => filledIn(row).length > 1)) return null;
  return {
    columns: sides.map(({ column }) => column),
    header: sides.map(({ header }) => header).join(', '),
    bornOf: (row) => {
      const [side] = filledIn(row);
      if (side === undefined) return blank;
      const from = sourceRow(cells, row, side.column);
      // "x" under "Nam" tells the sex alone
      const isMark = readMark(cellText(table.grid, from, side.column)) === true;
      return isMark ? blank : draftValueOfCell(table.grid, from, side.column);
    },
    sexOf: (row) => {
      const [side] = filledIn(row);
      return side === undefined ? blank : { type: 'text', text: side.sex };
    },
  };
}
