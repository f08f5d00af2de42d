import type { Finding } from '../../core/rules/finding';
import type { UnitOf } from './groupFindings';

/** A row of a list or of the task sheet, and whose it is; "" where it names nobody. `row` counts from 0. */
export interface UnitRow {
  readonly sheet: string;
  readonly row: number;
  readonly unit: string;
}

/** Looks up whose row a finding points to; of several units in one row the first counts. Linear in rows. */
export function unitOfRows(rows: readonly UnitRow[]): UnitOf {
  const bySheet = new Map<string, Map<number, string>>();
  for (const { sheet, row, unit } of rows) {
    const units = bySheet.get(sheet) ?? new Map<number, string>();
    bySheet.set(sheet, units);
    if (unit !== '' && !units.has(row)) units.set(row, unit);
  }
  return ({ where }: Finding) => {
    if (where.kind === 'cell') return bySheet.get(where.cell.sheet)?.get(where.cell.row) ?? null;
    return where.kind === 'row' ? (bySheet.get(where.sheet)?.get(where.row) ?? null) : null;
  };
}
