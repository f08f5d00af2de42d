import { Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import type { ShownSheet } from '../../actions/navigate';
import { useActions } from '../office/actions';
import { useJump } from '../office/useJump';
import { useRun } from '../office/useRun';
import { JumpNotice } from '../parts/JumpNotice';
import type { ConfirmWords } from './confirmWords';
import type { OncePerName } from './useOncePerName';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
  small: { color: tokens.colorNeutralForeground2 },
});

/**
 * The sheet that is asked about stands on the grid meanwhile: it comes to the front once, when its question comes up in a
 * view that is seen, and later by the link. A hidden sheet is said to be hidden.
 */
export function SheetBeside(props: {
  readonly sheet: string;
  readonly words: ConfirmWords<string>['said'];
  readonly isFirstTime: OncePerName;
}): ReactNode {
  const { sheet, words, isFirstTime } = props;
  const styles = useStyles();
  const actions = useActions();
  const jump = useJump();
  const { run, start } = useRun<ShownSheet>();
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // a view that waits behind another tab was not opened just now
    if (root.current?.closest('[hidden]') !== null || !isFirstTime(sheet)) return;
    void start(() => actions.showSheet(sheet));
  }, [sheet, isFirstTime, start, actions]);
  const isHidden = run.state === 'done' && run.value === 'hidden';
  return (
    <div ref={root} className={styles.root}>
      {isHidden && jump.problem === null ? (
        <Text size={200} className={styles.small} role="status">
          {words.sheetHidden(sheet)}
        </Text>
      ) : null}
      <Link as="button" data-show-sheet={sheet} onClick={() => jump.toSheet(sheet)}>
        <Text size={200}>{words.showSheet}</Text>
      </Link>
      <JumpNotice jump={jump} />
    </div>
  );
}
