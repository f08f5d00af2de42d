import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactNode } from 'react';
import { useRef } from 'react';
import { useGoesByNextPress } from '../office/useGoesByNextPress';
import { useWords } from '../office/words';

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'start', gap: tokens.spacingHorizontalXS },
  said: { flexGrow: 1, minWidth: 0 },
});

/** A word on something that is over: it goes with the next action, the next tab, or when it is closed. */
export function PassingBar(props: { readonly onGone: () => void; readonly children: ReactNode }): ReactNode {
  const { pane } = useWords();
  const styles = useStyles();
  const frame = useRef<HTMLDivElement>(null);
  useGoesByNextPress(frame, props.onGone);
  return (
    <div ref={frame} className={styles.root} data-passing>
      <div className={styles.said}>{props.children}</div>
      <Button
        size="small"
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={pane.close}
        onClick={props.onGone}
      />
    </div>
  );
}
