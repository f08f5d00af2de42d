import type { PlanPlace } from '../../plan/planPlace';
import type { CellRef } from '../../sheets/cellRef';
import type { CellValue, Grid } from '../../sheets/grid';
import type { PlanSheetTable } from './planSheetTable';
import type { PlanRowKind } from './planSheetWords';

/** The cell of the plan sheet in which a line of the plan stands. */
export interface PlanSheetCell {
  readonly cell: CellRef;
  readonly value: CellValue;
  readonly isFormula: boolean;
}

/** Where the lines of a plan stand on its sheet, by `keyOfPlace`. */
export type PlanSheetLines = ReadonlyMap<string, PlanSheetCell>;

/** A row that was read, in its order. */
export interface PlacedRow {
  readonly kind: PlanRowKind;
  /** Counted from 0 in the grid. */
  readonly row: number;
  readonly isBlank: boolean;
}

/** Names a line among those of a sheet. */
export function keyOfPlace({ kind, at }: PlanPlace): string {
  return `${kind} ${at}`;
}

/** Kinds of rows that are lines of a plan, as rules name them. */
const placeKinds: Readonly<Partial<Record<PlanRowKind, PlanPlace['kind']>>> = {
  title: 'title',
  number: 'number',
  numberAsPrinted: 'numberAsPrinted',
  date: 'date',
  dateAsPrinted: 'dateAsPrinted',
  place: 'place',
  issuer: 'issuer',
  mentionsAppendix: 'mentionsAppendix',
  endMark: 'endMark',
  part: 'part',
  item: 'item',
  point: 'point',
  body: 'body',
  duty: 'duty',
  legalBasis: 'citation',
  citation: 'citation',
  recipient: 'recipient',
  onBehalfOf: 'onBehalfOf',
  forRole: 'forRole',
  role: 'role',
  signer: 'signer',
  ownTask: 'ownTask',
};
/** Lines that stand once, however often their row is there: the last one counts. */
const facts: ReadonlySet<PlanRowKind> = new Set<PlanRowKind>([
  'title',
  'number',
  'numberAsPrinted',
  'date',
  'dateAsPrinted',
  'place',
  'issuer',
  'mentionsAppendix',
  'endMark',
  'onBehalfOf',
  'forRole',
  'role',
  'signer',
]);
/** Rows without words of which nothing is read. */
const unreadWhereBlank: ReadonlySet<PlanRowKind> = new Set<PlanRowKind>(['point', 'duty', 'recipient']);

/** Where the lines stand, counted as the plan counts them that was read from the same rows. Linear. */
export function planSheetLines(
  grid: Grid,
  { columns }: PlanSheetTable,
  rows: readonly PlacedRow[],
): PlanSheetLines {
  const lines = new Map<string, PlanSheetCell>();
  const counts = new Map<PlanPlace['kind'], number>();
  for (const { kind, row, isBlank } of rows) {
    const named = placeKinds[kind];
    if (named === undefined || (isBlank && unreadWhereBlank.has(kind))) continue;
    // an item above all parts is read into a part without a row
    if (kind === 'item' && !counts.has('part')) counts.set('part', 1);
    const at = facts.has(kind) ? 0 : (counts.get(named) ?? 0);
    counts.set(named, at + 1);
    const [sheetRow, column] = [grid.originRow + row, grid.originColumn + columns.content];
    lines.set(keyOfPlace({ kind: named, at }), {
      cell: { sheet: grid.sheet, row: sheetRow, column },
      value: grid.values[row]?.[columns.content] ?? '',
      isFormula: grid.formulaCells.has(`${sheetRow},${column}`),
    });
  }
  return lines;
}
