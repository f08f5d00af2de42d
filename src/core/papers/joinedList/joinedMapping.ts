import type { LawBook } from '../../law/lawBook';
import { findNomineeTables } from '../../nominees/findNomineeTables';
import type { Grid } from '../../sheets/grid';
import type { ConfirmedMapping } from '../../sheets/table';
import { foldText } from '../../text/folding';
import type { Work } from '../../work/work';
import { joinedColumnsOf } from './joinedSheet';

/** Rows from the top that hold the header and tell what stands below it. */
const rowsLookedAt = 100;

/**
 * What the columns of a joined list of ours mean: they were looked at before the lists were joined, so nobody is asked
 * again. Columns that people added stay as they are found. null where its header is gone. The work of a hundred rows.
 */
export function* joinedMapping(
  grid: Grid,
  known: { readonly book: Pick<LawBook, 'awardFromText'> },
): Work<ConfirmedMapping | null> {
  const joined = joinedColumnsOf(grid);
  if (joined.length === 0) return null;
  const top = { ...grid, values: grid.values.slice(0, rowsLookedAt) };
  const found = yield* findNomineeTables([top], { confirmed: [], book: known.book });
  const [table] = [...found.tables, ...found.historyTables, ...found.registrationTables, ...found.unlikely];
  if (table === undefined) return null;
  const left = [...joined];
  const fields = table.columns.flatMap(({ column, header }) => {
    const at = left.findIndex((one) => foldText(one.header) === foldText(header));
    const [one] = at < 0 ? [] : left.splice(at, 1);
    return one === undefined ? [] : [{ column, field: one.field }];
  });
  return { kind: 'nominees', sheet: grid.sheet, headerKey: table.headerKey, fields };
}
