import type { ReactNode } from 'react';
import type { FoundList } from '../../core/office/nomineeCheck';
import type { ConfirmedMapping } from '../../core/sheets/table';
import { ConfirmColumns } from '../columns/ConfirmColumns';
import { choiceOf, confirmedMapping } from '../columns/mapping';
import type { OncePerName } from '../columns/useOncePerName';
import { usePart } from '../office/words';
import { listKey } from './listKey';
import { listNeeds, type ListsToConfirm } from './listsToConfirm';
import type { Nominees } from './useNominees';

/** Asks about the columns of one list, and offers to confirm those behind it that hold no doubt in the same step. */
export function ConfirmLists(props: {
  readonly lists: ListsToConfirm;
  readonly nominees: Nominees;
  readonly isFirstTime: OncePerName;
  /** These were confirmed, or put off. */
  readonly onAnswered: (lists: readonly FoundList[]) => void;
}): ReactNode {
  const { lists, nominees, onAnswered } = props;
  const { asking, clear, doubtful } = lists;
  const words = usePart('nomineesView').confirm;
  const sheetsOf = (found: readonly FoundList[]) => found.map(({ table }) => table.sheet);
  const confirm = (mapping: ConfirmedMapping, along: readonly FoundList[]) =>
    nominees.confirm(
      [mapping, ...along.map(({ table }) => confirmedMapping(table, choiceOf(table.columns)))],
      {
        thenCheck: clear.length + doubtful.length === along.length,
        onDone: () => onAnswered([asking, ...along]),
      },
    );
  return (
    <ConfirmColumns
      key={listKey(asking)}
      table={asking.table}
      certainty={asking.summary.certainty}
      words={words}
      needs={listNeeds}
      others={
        lists.all === 1
          ? null
          : { at: lists.at, all: lists.all, clear: sheetsOf(clear), doubtful: sheetsOf(doubtful) }
      }
      isFirstTime={props.isFirstTime}
      confirming={nominees.confirming}
      onConfirm={(mapping) => confirm(mapping, [])}
      onConfirmAll={(mapping) => confirm(mapping, clear)}
      onLeave={() => onAnswered([asking])}
    />
  );
}
