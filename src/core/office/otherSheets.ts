import type { Grid } from '../sheets/grid';
import type { OtherSheet, OtherSign } from '../sheets/otherSheets/otherKind';
import type { OtherKind } from '../vocabulary/otherKinds';
import { blankSheet, tellOtherSheet } from '../sheets/otherSheets/tellOtherSheet';
import type { Table } from '../sheets/table';
import { recordRows } from '../sheets/tableColumns';
import { whileSame } from '../work/whileSame';
import { mapWork, type Work } from '../work/work';

/** What the office's sheets are besides lists, by sheet name; a sheet of which nothing is known is not there. */
export type OtherSheets = ReadonlyMap<string, OtherSheet>;

/** A sheet that is read as no list, and why. */
export interface LeftOutSheet {
  readonly sheet: string;
  readonly kind: OtherKind;
  readonly sign: OtherSign;
}

/**
 * Tells of each sheet what it is besides a list; of those without cells that they are blank. Bit by bit; the same work
 * for any length of sheet.
 */
export function* otherSheetsOf(grids: readonly Grid[], blank: readonly string[]): Work<OtherSheets> {
  const ofGrids = yield* mapWork(grids, (grid) => [grid.sheet, toldOf(grid)] as const);
  return new Map([
    ...blank.map((sheet) => [sheet, blankSheet] as const),
    ...ofGrids.flatMap(([sheet, other]) => (other === null ? [] : [[sheet, other] as const])),
  ]);
}

const told = whileSame<Grid, OtherSheet | null>();

function toldOf(grid: Grid): OtherSheet | null {
  return told(grid, [], () => tellOtherSheet(grid));
}

/**
 * How much speaks for a sheet being something else than a list, comparable with a table's likelihood. A name or a title
 * alone explains a sheet that nothing else explains, and never speaks against a table.
 */
export function speaksAgainst(others: OtherSheets, sheet: string): number {
  const other = others.get(sheet);
  return other === undefined || !other.isToldByMoreThanTitle ? 0 : other.likelihood;
}

/** The tables without those on sheets that are more likely something else. What a person confirmed stays. */
export function notOnOtherSheets<Field extends string>(
  tables: readonly Table<Field>[],
  others: OtherSheets,
): readonly Table<Field>[] {
  return tables.filter(
    ({ sheet, likelihood }) => likelihood === 1 || likelihood > speaksAgainst(others, sheet),
  );
}

/** Least certainty at which a header of a form is understood, and how many such headers make a form. */
const sureFrom = 0.6;
const fewestFormHeaders = 3;

/** What the office has of tables: those that are used, and those that were found besides. */
interface FoundInOffice {
  readonly used: readonly Table[];
  readonly unused: readonly Table[];
}

/** The sheets that no table is taken from, in sheet order, each with what it is; one without cells is blank. */
export function leftOutSheets(
  sheets: readonly string[],
  found: FoundInOffice,
  others: OtherSheets,
): readonly LeftOutSheet[] {
  const used = new Set(found.used.map(({ sheet }) => sheet));
  const forms = new Set(found.unused.filter(isEmptyForm).map(({ sheet }) => sheet));
  return sheets
    .filter((sheet) => !used.has(sheet))
    .map((sheet): LeftOutSheet => {
      const { kind, sign } = others.get(sheet) ?? { kind: 'other', sign: 'nothing' };
      const isForm = forms.has(sheet) && speaksAgainst(others, sheet) < sureFrom;
      return isForm ? { sheet, kind: 'emptyForm', sign: 'headers' } : { sheet, kind, sign };
    });
}

/** True for a header of a list below which nothing is filled in yet. */
function isEmptyForm(table: Table): boolean {
  const sure = table.columns.filter(({ field, certainty }) => field !== null && certainty >= sureFrom);
  return sure.length >= fewestFormHeaders && recordRows(table).length === 0;
}
