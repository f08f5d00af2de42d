import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ViewTitle } from './ViewTitle';
import { Said } from './SheetWords';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} 0`,
  },
  text: { color: tokens.colorNeutralForeground2 },
});

/** What to say where there is nothing yet: a title, one sentence, and what to do. */
export function EmptyState(props: {
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <ViewTitle>{props.title}</ViewTitle>
      <Text className={styles.text}>
        <Said>{props.text}</Said>
      </Text>
      {props.children}
    </div>
  );
}
