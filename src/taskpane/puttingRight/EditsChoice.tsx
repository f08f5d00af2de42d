import { Button, MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { EditsQuestion, TakeBack } from '../office/useTakeBack';
import { useComesIntoView } from '../office/useComesIntoView';
import { usePart } from '../office/words';
import { CellList } from '../parts/CellList';
import { useNoticeStyles } from './useNoticeStyles';

function keyOf({ sheet, address }: EditsQuestion['cells'][number]): string {
  return `${address} ${sheet}`;
}

/** What people wrote since, cell by cell, and what shall become of it. */
export function EditsChoice(props: {
  readonly question: EditsQuestion;
  readonly takeBack: TakeBack;
}): ReactNode {
  const { question } = props;
  const { run, choose, leave } = props.takeBack;
  const words = usePart('puttingRight').edits;
  const styles = useNoticeStyles();
  const comesIntoView = useComesIntoView();
  const { made, gone, stays, referring } = question;
  const staying = new Set(stays.map(keyOf));
  const cells = question.cells.filter((cell) => !gone.includes(cell.sheet) && !staying.has(keyOf(cell)));
  const isEdited = cells.length + made.length > 0;
  // what is asked is told once: of formulas alone nothing was typed that could be lost
  const isTyped = cells.length > 0 || (isEdited && referring.length === 0);
  const keepWords = isTyped ? words.keep(made) : isEdited ? words.keepSheet : words.rest;
  const isBusy = run.state === 'running';
  return (
    <MessageBar
      ref={comesIntoView}
      intent="warning"
      layout="multiline"
      role="alert"
      data-problem={question.reason}
      data-made={made.length}
    >
      <MessageBarBody className={styles.body}>
        {gone.length > 0 ? <Text>{words.gone(gone)}</Text> : null}
        {stays.length > 0 ? <Text data-stays={stays.length}>{words.stays(stays)}</Text> : null}
        {isTyped ? <Text>{words.what(cells, made)}</Text> : null}
        {isTyped ? <Text>{words.means(made)}</Text> : null}
        {referring.length > 0 ? (
          <Text data-referring={referring.length}>
            {isTyped ? words.alsoReferring(referring) : words.referring(referring, made)}
          </Text>
        ) : null}
        <CellList cells={[...cells, ...referring]} />
        <div className={styles.buttons}>
          <Button size="small" disabled={isBusy} data-choice="keep" onClick={() => choose('keep')}>
            {keepWords}
          </Button>
          {isEdited ? (
            <Button size="small" disabled={isBusy} data-choice="takeBack" onClick={() => choose('takeBack')}>
              {words.takeBack(made)}
            </Button>
          ) : null}
          <Button size="small" disabled={isBusy} data-choice="leave" onClick={leave}>
            {words.leave}
          </Button>
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}
