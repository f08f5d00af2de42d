import { Button, MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useContext } from 'react';
import type { Problem } from '../../core/work/outcome';
import { useComesIntoView } from '../office/useComesIntoView';
import { OpenUndoList } from '../office/undoList';
import type { TakeBack } from '../office/useTakeBack';
import { usePart } from '../office/words';
import { EditsChoice } from './EditsChoice';
import { useNoticeStyles } from './useNoticeStyles';

/** What undo asks of the person: what becomes of their edits, or to take a later step back first; else nothing. */
export default function UndoAsks(props: { readonly takeBack: TakeBack }): ReactNode {
  const { question, run } = props.takeBack;
  if (question !== null) return <EditsChoice question={question} takeBack={props.takeBack} />;
  if (run.state !== 'failed' || run.problem.reason !== 'newerFirst') return null;
  return <NewerFirst problem={run.problem} />;
}

/** Which later step goes first, and the way to the list of steps where it is not open. */
function NewerFirst(props: {
  readonly problem: Extract<Problem, { readonly reason: 'newerFirst' }>;
}): ReactNode {
  const { sheet, action, at, wrote, reason } = props.problem;
  const what = sheet === '' ? 'choice' : wrote === null ? 'sheet' : 'rows';
  const words = usePart('puttingRight').newer;
  const office = usePart('office');
  const styles = useNoticeStyles();
  const comesIntoView = useComesIntoView();
  const openList = useContext(OpenUndoList);
  return (
    <MessageBar
      ref={comesIntoView}
      intent="warning"
      layout="multiline"
      role="alert"
      data-problem={reason}
      data-newer={action}
    >
      <MessageBarBody className={styles.body}>
        <Text>{words.what(office.undo.step(action, wrote), office.when(new Date(at)), { what, sheet })}</Text>
        <div className={styles.buttons}>
          {openList === null ? (
            <Button
              size="small"
              data-goes-to={at}
              onClick={({ currentTarget }) => goToStep(currentTarget, at)}
            >
              {words.goTo}
            </Button>
          ) : (
            <Button size="small" data-opens="undoList" onClick={openList}>
              {words.list}
            </Button>
          )}
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}

/** Within the list of steps: the way to the button of the one that goes first. */
function goToStep(from: HTMLElement, at: string): void {
  const steps = from.ownerDocument.querySelectorAll<HTMLElement>('[data-step-at]');
  const button = [...steps].find((step) => step.dataset['stepAt'] === at)?.querySelector('button');
  button?.focus();
}
