import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { summariesView as words } from '../../strings/vi/summariesView';
import Papers from '../papers/Papers';
import { EmptyState } from '../parts/EmptyState';
import type { PaneState } from '../shell/usePane';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** The view "summaries": which tables can be filled and what will change, and the papers to hand upward. */
export default function SummariesView(props: { readonly pane: PaneState }): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <EmptyState title={words.nothing.title} text={words.nothing.text} />
      <Papers pane={props.pane} />
    </div>
  );
}
