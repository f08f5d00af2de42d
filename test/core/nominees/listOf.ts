import { atOnce } from '../../../src/core/work/work';
import { currentLawBook } from '../../../src/core/law/currentBook';
import { parseIsoDate, type IsoDate } from '../../../src/core/time/isoDate';
import { findNomineeTables } from '../../../src/core/nominees/findNomineeTables';
import { readNominees, type NomineeReading } from '../../../src/core/nominees/readNominees';
import type { Nominee } from '../../../src/core/nominees/nominee';
import type { CellValue, Grid } from '../../../src/core/sheets/grid';
import { gridOf, type GridOptions } from '../sheets/gridOf';

export type Rows = readonly (readonly (CellValue | null)[])[];

export const book = currentLawBook();

/** The day of the tests. */
export const today: IsoDate = parseIsoDate('2026-11-30') ?? ('' as never);

/** Finds and reads the lists on the grids, as checking does. */
export function readLists(grids: readonly Grid[], year: number | null = 2025): NomineeReading {
  const found = atOnce(findNomineeTables(grids, { confirmed: [], book }));
  return atOnce(
    readNominees(found.tables, {
      year,
      book,
      historyTables: found.historyTables,
      knownUnits: [],
      differentPersons: new Set(),
    }),
  );
}

/** The nominees of one sheet of plain rows. */
export function nomineesOf(rows: Rows, options: GridOptions = {}): readonly Nominee[] {
  return readLists([gridOf(rows, { sheet: 'Danh sách khen thưởng', ...options })]).nominees;
}
