import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PlanTasksPreview, TakenPlanTasks } from '../../actions/papers/planTasks';
import type { Plan, PlanTask } from '../../core/plan/plan';
import { useActions } from '../office/actions';
import { today } from '../office/today';
import { usePart } from '../office/words';
import { DoneBar } from '../parts/DoneBar';
import { LookButton } from '../papers/LookButton';
import { PaperWrite } from '../papers/PaperWrite';
import { usePaper } from '../papers/usePaper';
import type { PaneState } from '../shell/usePane';
import { PlanTasksComparison } from './PlanTasksComparison';

const places: readonly PlanTask['place'][] = ['appendix', 'body'];

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** The tasks that the plan file lists itself, in its appendix and in its body: compared with the sheet, or taken as one. */
export default function PlanTasks(props: { readonly pane: PaneState; readonly plan: Plan }): ReactNode {
  const { pane, plan } = props;
  return places.map((place) => {
    const count = plan.tasks.filter((task) => task.place === place).length;
    return count === 0 ? null : <PlacedTasks key={place} pane={pane} place={place} count={count} />;
  });
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
  const actions = useActions();
  const paper = usePaper<PlanTasksPreview, TakenPlanTasks>({
    pane,
    told: ({ sheet, tasks, undoId }) => ({ text: words.written(tasks, sheet), sheet, undoId }),
    isReadByChecks: true,
  });
  const sheet = pane.office?.taskTable?.sheet ?? null;
  return (
    <section className={styles.root} aria-label={words.title(count, place)} data-plan-tasks={place}>
      <Text weight="semibold">{words.title(count, place)}</Text>
      {sheet === null ? null : <PlanTasksComparison key={sheet} sheet={sheet} place={place} />}
      <LookButton
        label={words.take(count, place)}
        isBusy={paper.isBusy}
        onLook={() =>
          paper.look((controls) => actions.previewPlanTasks({ today: today(), place, ...controls }))
        }
      />
      <PaperWrite
        paper={paper}
        words={words}
        obstacle={pane.office?.isReadOnly === true ? words.readOnly : null}
        onWrite={({ accepted }) =>
          paper.write((controls) =>
            actions.takePlanTasks({
              today: today(),
              place,
              ...controls,
              ...(accepted === undefined ? {} : { accepted }),
            }),
          )
        }
      >
        {({ tasks, groups, staysInUse }) => (
          <>
            <Text>{words.holds(tasks, groups)}</Text>
            <Text size={200}>
              {staysInUse === null ? words.becomesTaskSheet : words.staysInUse(staysInUse)}
            </Text>
          </>
        )}
      </PaperWrite>
      {paper.done === null ? null : (
        <DoneBar key={paper.done.undoId ?? paper.done.text} done={paper.done} onUndone={paper.undone} />
      )}
    </section>
  );
}
