import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Suspense, lazy, useContext, useState } from 'react';
import { useActions } from '../office/actions';
import { useComesIntoView } from '../office/useComesIntoView';
import { useJump } from '../office/useJump';
import { useTakeBack } from '../office/useTakeBack';
import { StandingSheets } from '../office/standingSheets';
import { LanguageContext, useWords } from '../office/words';
import { useFlag } from '../office/useFlag';
import { BarActions } from './BarActions';
import { JumpNotice } from './JumpNotice';
import { PassingBar } from './PassingBar';
import { ProblemNotice } from './ProblemNotice';
import { Said } from './SheetWords';

const UndoAsks = lazy(() => import(/* webpackChunkName: "puttingRight" */ '../puttingRight/UndoAsks'));

/** Something that was written: what, where to, and the way back. */
export interface DoneWrite {
  readonly text: string;
  /** null: there is none to go to. */
  readonly sheet: string | null;
  /** null where nothing was written or it cannot be taken back. */
  readonly undoId: string | null;
}

/**
 * "Done: …", with undo and the way to the sheet; turns into "undone" after undo, which goes with the next thing that is done;
 * asks where people wrote there since.
 */
export function DoneBar(props: {
  readonly done: DoneWrite;
  readonly onUndone: () => void;
  /** A frame around closes it, and says when; left out: the word that it was undone goes by itself. */
  readonly frame?: 'closes';
  /** What may be done next with what was written; gone once it is taken back. */
  readonly children?: ReactNode;
}): ReactNode {
  const words = useWords();
  const actions = useActions();
  const comesIntoView = useComesIntoView();
  const undo = useTakeBack();
  const jump = useJump();
  const read = useFlag();
  const { sheet, undoId } = props.done;
  const text = useSaid(props.done.text);
  const isGone = useContext(StandingSheets).isGone(sheet);
  const startUndo = (id: string) => undo.start((edits) => actions.undo(id, edits), props.onUndone);

  // what was written went with its sheet, in a later step that says so itself
  if (isGone) return null;
  if (undo.asks) {
    return (
      <Suspense fallback={null}>
        <UndoAsks takeBack={undo} />
      </Suspense>
    );
  }
  if (undo.run.state === 'failed') return <ProblemNotice problem={undo.run.problem} onRetry={undo.again} />;
  if (jump.problem !== null) return <JumpNotice jump={jump} />;
  if (undo.run.state === 'done') {
    const { sheets, left } = undo.run.value;
    if (read.isOn) return null;
    const undone = (
      <MessageBar
        ref={comesIntoView}
        intent="info"
        layout="multiline"
        role="status"
        data-done="undone"
        data-left={left.length}
      >
        <MessageBarBody>
          <Said>{words.pane.undone(sheets)}</Said>{' '}
          {left.length === 0 ? null : <Said>{words.pane.leftAsTyped(left)}</Said>}
        </MessageBarBody>
      </MessageBar>
    );
    return props.frame === 'closes' ? undone : <PassingBar onGone={read.turnOn}>{undone}</PassingBar>;
  }
  return (
    <>
      <MessageBar ref={comesIntoView} intent="success" layout="multiline" role="status" data-done="written">
        <MessageBarBody>
          <Said>{text}</Said>
        </MessageBarBody>
        <BarActions>
          {undoId === null ? null : (
            <Button size="small" disabled={undo.run.state === 'running'} onClick={() => startUndo(undoId)}>
              {words.pane.undo}
            </Button>
          )}
          {sheet === null ? null : (
            <Button size="small" onClick={() => jump.toSheet(sheet)}>
              {words.pane.goToSheet}
            </Button>
          )}
        </BarActions>
      </MessageBar>
      {props.children}
    </>
  );
}

/** The sentence as it was said; where the pane has come to speak another language meanwhile, a short one in that. */
function useSaid(text: string): string {
  const language = useContext(LanguageContext);
  const words = useWords().pane;
  const [said, setSaid] = useState({ text, language });
  if (said.text !== text) {
    setSaid({ text, language });
    return text;
  }
  return said.language === language ? text : words.doneBefore;
}
