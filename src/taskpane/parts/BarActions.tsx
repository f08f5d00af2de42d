import { MessageBarActions, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

// Fluent keeps them on one line, of which the beginning is cut off in a narrow pane with large letters
const useStyles = makeStyles({ root: { flexWrap: 'wrap', rowGap: tokens.spacingVerticalXS } });

/** The buttons of a message, one below the other where they do not fit beside each other. */
export function BarActions(props: { readonly children: ReactNode }): ReactNode {
  const styles = useStyles();
  return <MessageBarActions className={styles.root}>{props.children}</MessageBarActions>;
}
