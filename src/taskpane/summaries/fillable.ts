import type { Seen, Settled } from './useLook';

/** Number of tables that a look found something to write in, those already settled left out. */
export function countFillable({ standard, own }: Seen, settled: ReadonlySet<Settled>): number {
  const ofOurs = standard.ok && !settled.has('standard') ? standard.value.sheets : [];
  const ofTheirs = own.ok && !settled.has('own') ? own.value.tables : [];
  return (
    ofOurs.reduce((sum, { changedCells, tables }) => sum + (changedCells === 0 ? 0 : tables.length), 0) +
    ofTheirs.filter(({ changes }) => changes.length > 0).length
  );
}
