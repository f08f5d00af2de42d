import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useActions } from '../office/actions';
import { EmptyState } from '../parts/EmptyState';
import { Said } from '../parts/SheetWords';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** A blank sheet was made and waits for its first line: the way there, and the look anew. */
export function BegunSheet(props: {
  readonly sheet: string;
  readonly words: {
    readonly begunTitle: string;
    readonly begunText: (sheet: string) => string;
    readonly begunGo: (sheet: string) => string;
    readonly look: string;
  };
  readonly onLook: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const { sheet, words } = props;
  const styles = useStyles();
  const actions = useActions();
  return (
    <EmptyState title={words.begunTitle} text={words.begunText(sheet)}>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => void actions.goToSheet(sheet, 'tell')}>
          <Said>{words.begunGo(sheet)}</Said>
        </Button>
        <Button onClick={props.onLook}>{words.look}</Button>
      </div>
      {props.children}
    </EmptyState>
  );
}
