import { Button, MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { EditsQuestion, TakeBack } from '../office/useTakeBack';
import { useComesIntoView } from '../office/useComesIntoView';
import { usePart } from '../office/words';
import { Disclosure } from '../parts/Disclosure';
import { useNoticeStyles } from './useNoticeStyles';

/** The notice itself names this many of a sheet; the list below it names all, up to the other number. */
const namedInNotice = 6;
const namedAtMost = 200;

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
  const { made, gone, stays } = question;
  const staying = new Set(stays.map(keyOf));
  const cells = question.cells.filter((cell) => !gone.includes(cell.sheet) && !staying.has(keyOf(cell)));
  const isEdited = cells.length + made.length > 0;
  const isBusy = run.state === 'running';
  const named = cells.slice(0, namedAtMost);
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
        {isEdited ? <Text>{words.what(cells, made)}</Text> : null}
        {isEdited ? <Text>{words.means(made)}</Text> : null}
        {cells.length > namedInNotice ? (
          <Disclosure label={words.all(cells)}>
            <ul className={styles.list}>
              {named.map((cell) => (
                <li key={keyOf(cell)} data-edited={cell.address}>
                  {words.place(cell)}
                </li>
              ))}
            </ul>
            {cells.length > named.length ? <Text>{words.more(cells.length - named.length)}</Text> : null}
          </Disclosure>
        ) : null}
        <div className={styles.buttons}>
          <Button size="small" disabled={isBusy} data-choice="keep" onClick={() => choose('keep')}>
            {isEdited ? words.keep(made) : words.rest}
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
