import { cellAddress } from '../../sheets/cellRef';
import { rowsPerPause, type Work } from '../../work/work';
import type { CountedRecord } from '../summaryFacts';
import { isEverything } from './axisLine';
import type { ColumnLine } from './columnLines';
import { linesOfRecord } from './countCells';
import type { OfficeTable } from './officeTable';
import type { FigureChange, TotalApart } from './officeTableReport';
import { partsOfTotal } from './rowLines';

/**
 * What sets a total apart from the rows above it, where some columns do not add up: the records that no row counts, and
 * the bodies that they belong to. null: all adds up. Bit by bit; linear in records.
 * @param uneven columns whose total is not the sum of its rows
 * @param bodyNames a name for each key of a body in the records
 */
export function* totalApart(
  table: OfficeTable,
  {
    uneven,
    records,
    changes,
    bodyNames,
  }: {
    readonly uneven: readonly ColumnLine[];
    readonly records: readonly CountedRecord[];
    readonly changes: readonly FigureChange[];
    readonly bodyNames: ReadonlyMap<string, string>;
  },
): Work<TotalApart | null> {
  const total = table.rows.find((line) => line.isTotal && isEverything(line));
  if (total === undefined || uneven.length === 0) return null;
  const rowsOf = linesOfRecord(partsOfTotal(table.rows));
  const columnsOf = linesOfRecord(uneven);
  const bodies = new Set<string>();
  let missing = 0;
  for (const [index, record] of records.entries()) {
    if (index % (rowsPerPause * 4) === 0) yield index / records.length;
    if (columnsOf(record).length === 0 || rowsOf(record).length > 0) continue;
    missing += 1;
    for (const key of record.facts.body ?? []) bodies.add(bodyNames.get(key) ?? key);
  }
  const ofBodies = partsOfTotal(table.rows).some(({ anyOf }) => anyOf.flat().some(isOfBody));
  const columns = new Set(uneven.map(({ at }) => at));
  return {
    label: total.label,
    records: missing,
    bodies: ofBodies ? [...bodies] : [],
    cells: changes.flatMap(({ cell }) =>
      cell.row === total.at && columns.has(cell.column) ? [cellAddress(cell)] : [],
    ),
  };
}

function isOfBody({ dimension }: { readonly dimension: string }): boolean {
  return dimension === 'body';
}

/** A table's changes without those of the total that its rows do not come to. */
export function withoutTotal<
  Told extends { readonly changes: readonly FigureChange[]; readonly totalApart: TotalApart | null },
>(table: Told): Told {
  const cells = new Set(table.totalApart?.cells ?? []);
  return { ...table, changes: table.changes.filter(({ cell }) => !cells.has(cellAddress(cell))) };
}
