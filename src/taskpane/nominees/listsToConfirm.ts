import type { FoundList, NomineeView } from '../../core/office/nomineeCheck';
import type { NomineeField } from '../../core/vocabulary/nomineeFields';
import { isClear, type ColumnNeeds } from '../columns/mapping';
import { listKey } from './listKey';

/** What a nomination list asks of its columns. */
export const listNeeds: ColumnNeeds<NomineeField> = {
  required: 'name',
  inTwo: 'name',
  repeatable: new Set([
    'awardMark',
    'history',
    'historyAward',
    'historyRating',
    'note',
    'achievement',
    'title',
    'form',
  ]),
};

/** The list whose columns are asked about, and those that wait behind it. */
export interface ListsToConfirm {
  readonly asking: FoundList;
  /** Which one it is, from 1, of how many. */
  readonly at: number;
  readonly all: number;
  /** Lists that may be confirmed along with it, and lists that somebody has to look at. */
  readonly clear: readonly FoundList[];
  readonly doubtful: readonly FoundList[];
}

/** From this certainty on a table is rather what it is taken for than not. */
const ratherSo = 0.5;

/**
 * The list that a person asked for by its key, else the first that nobody has confirmed: those with a doubt come first.
 * `answered`: keys of the lists that were confirmed or put off since the view was opened. null: nothing is to be asked, as
 * where nothing could be remembered.
 */
export function listsToConfirm(
  view: NomineeView,
  asked: { readonly wanted: string | null; readonly answered: ReadonlySet<string> },
): ListsToConfirm | null {
  const wanted = [...view.lists, ...view.unlikely].find((list) => listKey(list) === asked.wanted);
  const isOpen = (list: FoundList): boolean => !list.isConfirmed && !asked.answered.has(listKey(list));
  const open = view.isReadOnly ? [] : view.lists.filter((list) => list !== wanted && isOpen(list));
  if (wanted !== undefined) return { asking: wanted, at: 1, all: 1, clear: [], doubtful: open };
  const doubtful = open.filter((list) => !isClearList(list));
  const clear = open.filter(isClearList);
  const [asking] = [...doubtful, ...clear];
  if (asking === undefined) return null;
  const before = view.lists.filter((list) => asked.answered.has(listKey(list))).length;
  return {
    asking,
    at: before + 1,
    all: before + open.length,
    clear: clear.filter((list) => list !== asking),
    doubtful: doubtful.filter((list) => list !== asking),
  };
}

function isClearList({ table, summary }: FoundList): boolean {
  return summary.certainty >= ratherSo && isClear(table, listNeeds);
}
