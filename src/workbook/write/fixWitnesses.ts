import type { CellChange } from '../../core/sheets/cellChange';
import type { CellRef } from '../../core/sheets/cellRef';
import { groupedBy } from '../../core/work/grouped';
import { rowWitness, witnessColumns } from '../ownSheets/rowWitness';
import { queueCellsAt } from './foundCells';

/** So many rows are looked at as a whole; of more the cells alone are known. */
const mostWitnesses = 500;

/**
 * Queues by what the rows of the cells are known again when rows come or go above them; null: by the cells alone.
 */
export function queueWitnesses(
  context: Excel.RequestContext,
  fixes: readonly CellChange[],
): () => (cell: CellRef) => string | null {
  const byRow = groupedBy(fixes, ({ cell: { sheet, row } }) => `${row} ${sheet}`);
  const looked = [...byRow].slice(0, mostWitnesses);
  // rows under one another are asked for as one range
  const found = queueCellsAt(
    context,
    looked.flatMap(([, ofRow]) =>
      ofRow
        .slice(0, 1)
        .flatMap(({ cell }) => Array.from({ length: witnessColumns }, (_, column) => ({ ...cell, column }))),
    ),
  );
  return () => {
    const contents = found().map(({ content }) => content);
    const keys = new Map(
      looked.map(([key, ofRow], index) => {
        const isOfWords = ofRow.some(({ from }) => typeof from === 'string' && from !== '');
        const written = new Set(ofRow.map(({ cell }) => cell.column));
        const contentAt = (column: number) => contents[index * witnessColumns + column] ?? null;
        return [key, rowWitness(contentAt, written, isOfWords ? 'words' : 'figures')];
      }),
    );
    return ({ sheet, row }) => keys.get(`${row} ${sheet}`) ?? null;
  };
}
