import type { WrittenInShort } from '../../core/work/block';
import { actionName } from './actionNames';
import { counted } from './counted';

/** What one step did, so that it is told from others of its kind: how many cells, where, and what of one cell became what. */
export function stepName(action: string, cells: WrittenInShort | null): string {
  const name = actionName(action);
  if (cells === null) return name;
  const { count, first, columns, change } = cells;
  if (count === 1) {
    const where = action === 'fixCells' ? `Fix cell ${first.address}` : `${name}: cell ${first.address}`;
    return change === null ? where : `${where}: ${quoted(change.from)} → ${quoted(change.to)}`;
  }
  const inColumns =
    columns.length === 0 ? '' : ` in ${columns.length === 1 ? 'column' : 'columns'} ${columns.join(', ')}`;
  const what = `${counted(count, 'cell')}${inColumns}, from ${first.address}`;
  return action === 'fixCells' ? `Fix ${what}` : `${name}: ${what}`;
}

function quoted(text: string): string {
  return text === '' ? '(blank)' : `“${text}”`;
}
