import { groupedBy } from '../../work/grouped';
import type { LeftCell } from './officeTableReport';

/** Cells that are left for one reason, in the order of the first of each: their addresses. */
export function cellsByReason(
  cells: readonly LeftCell[],
): readonly { readonly why: LeftCell['why']; readonly addresses: readonly string[] }[] {
  return [...groupedBy(cells, ({ why }) => why).values()].flatMap((same) => {
    const [first] = same;
    return first === undefined ? [] : [{ why: first.why, addresses: same.map(({ address }) => address) }];
  });
}
