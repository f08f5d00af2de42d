import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWords } from '../office/words';
import { Working } from './Working';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    minWidth: 0,
    margin: 0,
    padding: 0,
    border: 0,
    // Fluent draws a button as one that cannot be pressed only where it is told so itself
    '&:disabled button, &:disabled select': {
      color: tokens.colorNeutralForegroundDisabled,
      backgroundColor: tokens.colorNeutralBackgroundDisabled,
      cursor: 'not-allowed',
    },
  },
});

/**
 * What is offered where there is nothing yet. While the workbook is read anew this may no longer be so: that it is read is
 * said above, and nothing can be pressed; all stays where it was, for when it still holds.
 */
export function WhileReading(props: {
  readonly isReading: boolean;
  readonly children: ReactNode;
}): ReactNode {
  const { pane } = useWords();
  const styles = useStyles();
  return (
    <>
      {props.isReading ? (
        <Working label={pane.reading} run={{ state: 'running', isSlow: false, progress: null }} />
      ) : null}
      <fieldset className={styles.root} disabled={props.isReading} data-while-reading>
        {props.children}
      </fieldset>
    </>
  );
}
