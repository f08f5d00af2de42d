import type { WrittenInShort } from '../../core/work/block';
import { actionName } from './actionNames';

const number = new Intl.NumberFormat('vi-VN');

/** What one step did, so that it is told from others of its kind: how many cells, where, and what of one cell became what. */
export function stepName(action: string, cells: WrittenInShort | null): string {
  const name = actionName(action);
  if (cells === null) return name;
  const { count, first, columns, change } = cells;
  if (count === 1) {
    const where = action === 'fixCells' ? `${name} ${first.address}` : `${name}: ô ${first.address}`;
    return change === null ? where : `${where}: ${quoted(change.from)} → ${quoted(change.to)}`;
  }
  const inColumns = columns.length === 0 ? '' : ` ở cột ${columns.join(', ')}`;
  const what = `${number.format(count)} ô${inColumns}, từ ${first.address}`;
  return action === 'fixCells' ? `Sửa ${what}` : `${name}: ${what}`;
}

function quoted(text: string): string {
  return text === '' ? '(trống)' : `“${text}”`;
}
