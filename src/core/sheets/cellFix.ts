import { nfc } from '../text/folding';
import { tidied } from '../text/tidied';
import type { CellChange } from './cellChange';
import type { CellRef } from './cellRef';
import { isDitto } from './dittoMarks';
import type { CellValue } from './grid';
import { cellValue, isBlankValue, isErrorText, isFormulaCell } from './gridCells';
import { isInOldFont } from './oldFontCells';
import type { Table } from './table';

/** A change with one honest answer; applied only when a person says so. At most one per cell. */
export interface CellFix<Kind extends string, Field extends string> {
  readonly kind: Kind;
  readonly field: Field;
  readonly fix: CellChange;
}

/** A cell that could be mended in more than one way: the person is asked. */
export interface CellQuestion<Kind extends string, Field extends string> {
  readonly kind: Kind;
  readonly field: Field;
  readonly cell: CellRef;
  readonly from: CellValue;
  /** Two or more texts, or one that is not certain. */
  readonly choices: readonly string[];
}

/** What could be mended in the cells of one or several tables. */
export interface ProposedCells<Kind extends string, Field extends string> {
  readonly fixes: readonly CellFix<Kind, Field>[];
  readonly questions: readonly CellQuestion<Kind, Field>[];
}

/** A filled cell of a record that is no formula, no error and no ditto mark. */
export interface FilledCell<Field extends string> {
  readonly field: Field;
  readonly cell: CellRef;
  readonly value: CellValue;
}

/** What one look at a cell proposes; null: nothing. */
export type CellProposal<Kind extends string, Field extends string> =
  | { readonly kind: 'fix'; readonly fix: CellFix<Kind, Field> }
  | { readonly kind: 'question'; readonly question: CellQuestion<Kind, Field> }
  | null;

/** A proposal with one answer. */
export function oneAnswer<Kind extends string, Field extends string>(
  own: FilledCell<Field>,
  kind: Kind,
  to: CellValue,
): CellProposal<Kind, Field> {
  return { kind: 'fix', fix: { kind, field: own.field, fix: { cell: own.cell, from: own.value, to } } };
}

/** A proposal that a person must decide. */
export function askPerson<Kind extends string, Field extends string>(
  own: FilledCell<Field>,
  kind: Kind,
  choices: readonly string[],
): CellProposal<Kind, Field> {
  const { field, cell, value } = own;
  return { kind: 'question', question: { kind, field, cell, from: value, choices } };
}

/** Spaces and letters: the only things that are mended in every cell. null for cells that are no text, or tidy. */
export function writingFix<Field extends string>(
  own: FilledCell<Field>,
): CellProposal<'spaces' | 'composition', Field> {
  if (typeof own.value !== 'string') return null;
  const to = tidied(own.value);
  if (to === own.value || to === '') return null;
  return oneAnswer(own, nfc(own.value) === own.value ? 'spaces' : 'composition', to);
}

/**
 * The filled cells of one of a table's records (0-based row) in columns that have a field. Formulas, ditto marks, errors
 * and cells in an old font are left out: the letters of these come first, whatever else were mended would be mended in
 * other words. Linear in cells.
 */
export function* filledCellsOf<Field extends string>(
  { grid, sheet, columns }: Table<Field>,
  row: number,
): Generator<FilledCell<Field>> {
  for (const { column, field } of columns) {
    if (field === null || field === 'ordinal' || isFormulaCell(grid, row, column)) continue;
    const value = cellValue(grid, row, column);
    if (isBlankValue(value)) continue;
    if (typeof value === 'string' && (isDitto(value.trim()) || isErrorText(value))) continue;
    if (typeof value === 'string' && isInOldFont(grid, value)) continue;
    yield { field, cell: { sheet, row, column }, value };
  }
}

/** Looks up the change that is proposed for a cell; null: none. */
export function fixAt(fixes: readonly CellFix<string, string>[]): (cell: CellRef) => CellChange | null {
  const byCell = new Map(fixes.map(({ fix }) => [placeKey(fix.cell), fix]));
  return (cell) => byCell.get(placeKey(cell)) ?? null;
}

function placeKey({ sheet, row, column }: CellRef): string {
  return `${row},${column} ${sheet}`;
}
