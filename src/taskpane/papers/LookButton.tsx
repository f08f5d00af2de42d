import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: { alignSelf: 'flex-start' },
});

/** Looks at what would be written, as often as one likes; it stays where it is while it works; what it found takes the focus. */
export function LookButton(props: {
  readonly label: string;
  readonly isBusy: boolean;
  /** True where nothing is chosen yet. */
  readonly isUseless?: boolean;
  readonly onLook: () => void;
}): ReactNode {
  const styles = useStyles();
  return (
    <Button
      className={styles.root}
      disabled={props.isUseless === true}
      disabledFocusable={props.isBusy}
      onClick={props.onLook}
    >
      {props.label}
    </Button>
  );
}
