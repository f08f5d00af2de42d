import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Plan, PlanTask } from '../../core/plan/plan';
import { TakeTasks } from '../beginning/TakeTasks';
import { usePart } from '../office/words';
import type { PaneState } from '../shell/usePane';
import { PlanTasksComparison } from './PlanTasksComparison';

const places: readonly PlanTask['place'][] = ['appendix', 'body'];

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/**
 * The tasks that the plan file lists itself, in its appendix and in its body: compared with the sheet, or taken as one.
 * Without a task sheet the plan's points become one too.
 */
export default function PlanTasks(props: { readonly pane: PaneState; readonly plan: Plan }): ReactNode {
  const { pane, plan } = props;
  const words = usePart('planTasksView');
  const styles = useStyles();
  const { office } = pane;
  const isWithout = office !== null && office.taskTable === null && office.tie.length === 0;
  return (
    <>
      {places.map((place) => {
        const count = plan.tasks.filter((task) => task.place === place).length;
        return count === 0 ? null : <PlacedTasks key={place} pane={pane} place={place} count={count} />;
      })}
      {isWithout ? (
        <section className={styles.root} aria-label={words.outline} data-plan-tasks="outline">
          <TakeTasks pane={pane} place="outline" label={words.takeOutline} onDone={null} />
        </section>
      ) : null}
    </>
  );
}

/** Beside a task sheet the comparison comes first; without one the tasks become one. */
function PlacedTasks(props: {
  readonly pane: PaneState;
  readonly place: PlanTask['place'];
  readonly count: number;
}): ReactNode {
  const { pane, place, count } = props;
  const words = usePart('planTasksView');
  const styles = useStyles();
  const sheet = pane.office?.taskTable?.sheet ?? null;
  return (
    <section className={styles.root} aria-label={words.title(count, place)} data-plan-tasks={place}>
      <Text weight="semibold">{words.title(count, place)}</Text>
      {sheet === null ? null : <PlanTasksComparison key={sheet} sheet={sheet} place={place} />}
      <TakeTasks pane={pane} place={place} label={words.take(count, place)} onDone={null} />
    </section>
  );
}
