import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useContext } from 'react';
import { BeginningChoices } from '../beginning/BeginningChoices';
import type { Beginning } from '../beginning/useBeginning';
import { OpenView } from '../office/openView';
import { usePart, useWords } from '../office/words';
import { EmptyState } from '../parts/EmptyState';

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });

/** The summaries of a workbook in which nothing stands yet: where to begin. */
export function NothingYet(props: {
  readonly beginning: Beginning;
  readonly isReadOnly: boolean;
}): ReactNode {
  const words = usePart('summariesView').nothing;
  const said = useWords().pane;
  const styles = useStyles();
  const opener = useContext(OpenView);
  return (
    <EmptyState title={words.title} text={words.emptyText}>
      {opener === null ? null : (
        <Button appearance="primary" className={styles.button} onClick={() => opener.open('plan')}>
          {said.openView(said.tabs.plan)}
        </Button>
      )}
      <BeginningChoices beginning={props.beginning} planSheet={null} isReadOnly={props.isReadOnly} />
    </EmptyState>
  );
}
