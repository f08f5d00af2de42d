import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useActions } from '../office/actions';
import { useComesIntoView } from '../office/useComesIntoView';
import { useRun } from '../office/useRun';
import { useWords } from '../office/words';
import { ProblemNotice } from './ProblemNotice';

/** Something that was written: what, where to, and the way back. */
export interface DoneWrite {
  readonly text: string;
  readonly sheet: string;
  /** null where nothing was written or it cannot be taken back. */
  readonly undoId: string | null;
}

/** "Done: …", with undo and the way to the sheet; turns into "undone" after undo. */
export function DoneBar(props: { readonly done: DoneWrite; readonly onUndone: () => void }): ReactNode {
  const words = useWords();
  const actions = useActions();
  const comesIntoView = useComesIntoView();
  const undo = useRun<{ readonly sheets: readonly string[] }>();
  const jump = useRun<null>();
  const { sheet, undoId } = props.done;
  const startUndo = (id: string) => void undo.start(() => actions.undo(id, 'ask'), props.onUndone);

  if (undo.run.state === 'failed') return <ProblemNotice problem={undo.run.problem} onRetry={undo.again} />;
  if (jump.run.state === 'failed') return <ProblemNotice problem={jump.run.problem} onRetry={jump.again} />;
  if (undo.run.state === 'done') {
    return (
      <MessageBar intent="info" layout="multiline" role="status" data-done="undone">
        <MessageBarBody>{words.pane.undone(undo.run.value.sheets)}</MessageBarBody>
      </MessageBar>
    );
  }
  return (
    <MessageBar ref={comesIntoView} intent="success" layout="multiline" role="status" data-done="written">
      <MessageBarBody>{props.done.text}</MessageBarBody>
      <MessageBarActions>
        {undoId === null ? null : (
          <Button size="small" disabled={undo.run.state === 'running'} onClick={() => startUndo(undoId)}>
            {words.pane.undo}
          </Button>
        )}
        <Button size="small" onClick={() => void jump.start(() => actions.goToSheet(sheet))}>
          {words.pane.goToSheet}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
