import type { Table } from '../sheets/table';
import type { Office } from './office';
import { tableCertainty } from './tableCertainty';

/** A table in short. Rows are 1-based, as people count them. */
export interface TableSummary {
  readonly sheet: string;
  readonly headerRow: number;
  readonly records: number;
  readonly likelihood: number;
  /** How sure it is that the table is what it is taken for, 0 … 1; 1 where a person confirmed it. */
  readonly certainty: number;
}

/** A table and those that are read along with it, in short, in sheet order. */
export function tableSummaries(
  office: Pick<Office, 'others' | 'candidates'>,
  table: Table,
): readonly TableSummary[] {
  const all = [table, ...table.alongside];
  return all
    .sort((one, other) => one.headerFirstRow - other.headerFirstRow)
    .map((one) => tableSummary(office, one));
}

/** A table of the office in short; rows counted from 1. */
export function tableSummary(office: Pick<Office, 'others' | 'candidates'>, table: Table): TableSummary {
  return {
    sheet: table.sheet,
    headerRow: table.headerLastRow + 1,
    records: table.rows.filter(({ kind }) => kind === 'record').length,
    likelihood: table.likelihood,
    certainty: tableCertainty(office, table),
  };
}
