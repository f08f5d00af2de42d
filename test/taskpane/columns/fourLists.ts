import type { FoundList } from '../../../src/core/office/nomineeCheck';
import { foundList } from '../fixedNominees';

/** A list under another name; with a doubt: its last column is only told by its values. */
export function named(
  list: FoundList,
  change: { readonly sheet?: string; readonly doubt?: boolean },
): FoundList {
  const sheet = change.sheet ?? list.table.sheet;
  const columns = list.table.columns.map((column) =>
    change.doubt === true && column.column === 3
      ? ({
          ...column,
          field: 'rating',
          certainty: 0.7,
          toldBy: 'contents',
          likely: ['rating', 'award'],
          samples: ['HTTNV', 'HTXSNV', 'KHTNV'],
        } as const)
      : column,
  );
  return {
    ...list,
    isConfirmed: false,
    summary: { ...list.summary, sheet },
    table: { ...list.table, sheet, headerKey: `header of ${sheet}`, columns },
  };
}

/** Four lists that nobody has confirmed, all clear. */
export const fourLists: readonly FoundList[] = ['Một', 'Hai', 'Ba', 'Bốn'].map((sheet) =>
  named(foundList, { sheet }),
);
