import type { Table } from '../sheets/table';
import type { Office } from './office';
import { speaksAgainst } from './otherSheets';

/** From this likelihood on a table is as likely as any. */
const fullLikelihood = 0.7;

/**
 * How sure it is that a table is what it is taken for, 0 … 1: its likelihood, and the margin to the next best that the
 * same rows could be (a table of the other kind, some other sheet). 1 where a person confirmed the columns.
 */
export function tableCertainty(office: Pick<Office, 'others' | 'candidates'>, table: Table): number {
  if (table.likelihood === 1) return 1;
  // nothing in it speaks for its kind
  if (table.likelihood <= 0) return 0;
  const rival = Math.max(
    0,
    // a sheet's own words tell less than its table: they share many with lists
    speaksAgainst(office.others, table.sheet) / 2,
    ...office.candidates.filter((other) => isRival(table, other)).map(({ likelihood }) => likelihood),
  );
  const margin = Math.max(0, table.likelihood - rival) / table.likelihood;
  const certainty = Math.min(1, table.likelihood / fullLikelihood) * margin;
  return Math.round(certainty * 100) / 100;
}

/** A table of another kind made of the same rows. */
function isRival(table: Table, other: Table): boolean {
  return (
    other.sheet === table.sheet &&
    isTasks(other) !== isTasks(table) &&
    other.headerFirstRow <= table.headerLastRow &&
    table.headerFirstRow <= other.headerLastRow
  );
}

function isTasks({ kind }: Table): boolean {
  return kind === 'tasks';
}
