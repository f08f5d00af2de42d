import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { OfficeView } from '../../core/office/officeView';
import { usePart } from '../office/words';
import type { DoneWrite } from '../parts/DoneBar';
import type { PaneState } from '../shell/usePane';
import BlankSheets from './BlankSheets';
import { TakeTasks } from './TakeTasks';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, alignSelf: 'stretch' },
});

/** An office without a task sheet gets one: from the tables of its plan, from its points, or a blank one. */
export default function BeginTasks(props: {
  readonly pane: PaneState;
  readonly office: OfficeView;
  readonly onDone: (done: DoneWrite) => void;
}): ReactNode {
  const { pane, office, onDone } = props;
  const words = usePart('planTasksView');
  const styles = useStyles();
  const { plan } = office;
  const listed = plan?.tasks.filter(({ place }) => place === 'appendix').length ?? 0;
  return (
    <div className={styles.root}>
      {listed === 0 ? null : (
        <TakeTasks pane={pane} place="appendix" label={words.take(listed, 'appendix')} onDone={onDone} />
      )}
      {plan === null ? null : (
        <TakeTasks pane={pane} place="outline" label={words.takeOutline} onDone={onDone} />
      )}
      <BlankSheets pane={pane} wanted="tasks" isReadOnly={office.isReadOnly} onDone={onDone} />
    </div>
  );
}
