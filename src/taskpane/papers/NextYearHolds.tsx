import { Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { NextYearPreview } from '../../actions/papers/nextYear';
import type { NextYearPart } from '../../actions/papers/nextYear';
import { usePart } from '../office/words';
import type { TaskChoice } from './useTaskChoice';

/** What next year's sheets will hold, as chosen. */
export function NextYearHolds(props: {
  readonly preview: NextYearPreview;
  readonly choice: TaskChoice;
  readonly parts: readonly NextYearPart[];
}): ReactNode {
  const { preview, choice, parts } = props;
  const words = usePart('papersView').nextYear;
  const chosen = preview.tasks.filter(choice.isChosen);
  const toReadOver = chosen.filter(({ readOver }) => readOver !== null).length;
  const leftOut = preview.tasks.length - chosen.length;
  return (
    <>
      {parts.includes('tasks') && preview.tasks.length === 0 ? <Text>{words.noTasks}</Text> : null}
      {chosen.length === 0 ? null : <Text>{words.holds(chosen.length)}</Text>}
      {leftOut === 0 ? null : <Text>{words.leftOut(leftOut)}</Text>}
      {toReadOver === 0 ? null : <Text>{words.toReadOver(toReadOver)}</Text>}
      {preview.history === null ? null : <History history={preview.history} />}
      {parts.includes('history') && preview.history === null ? <Text>{words.noHistory}</Text> : null}
    </>
  );
}

function History(props: { readonly history: NonNullable<NextYearPreview['history']> }): ReactNode {
  const { sheet, isNew, rows, added, nominations, sameNames } = props.history;
  const words = usePart('papersView').nextYear;
  return (
    <>
      <Text>{isNew ? words.history(rows, sheet) : words.historyAgain(added, sheet)}</Text>
      {nominations === 0 ? null : <Text size={200}>{words.nominations(nominations)}</Text>}
      {sameNames.length === 0 ? null : <Text size={200}>{words.sameNames(sameNames)}</Text>}
    </>
  );
}
