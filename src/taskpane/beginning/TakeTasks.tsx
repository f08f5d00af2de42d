import { Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PlanTasksPreview, TakenPlanTasks, TaskPlace } from '../../actions/papers/planTasks';
import { useActions } from '../office/actions';
import { today } from '../office/today';
import { usePart } from '../office/words';
import { DoneBar, type DoneWrite } from '../parts/DoneBar';
import { LookButton } from '../papers/LookButton';
import { PaperWrite } from '../papers/PaperWrite';
import { usePaper } from '../papers/usePaper';
import type { PaneState } from '../shell/usePane';

/** Takes the tasks of one place of the plan as a sheet: seen first, then written. */
export function TakeTasks(props: {
  readonly pane: PaneState;
  readonly place: TaskPlace;
  readonly label: string;
  /** Told what was done, where this goes away with it; null: it is said here. */
  readonly onDone: ((done: DoneWrite) => void) | null;
}): ReactNode {
  const { pane, place } = props;
  const words = usePart('planTasksView');
  const actions = useActions();
  const paper = usePaper<PlanTasksPreview, TakenPlanTasks>({
    pane,
    told: ({ sheet, tasks, undoId }) => {
      const done = { text: words.written(tasks, sheet), sheet, undoId };
      props.onDone?.(done);
      return done;
    },
    isReadByChecks: true,
  });
  return (
    <>
      <LookButton
        label={props.label}
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
        {(preview) => <TasksToTake preview={preview} />}
      </PaperWrite>
      {paper.done === null || props.onDone !== null ? null : (
        <DoneBar key={paper.done.undoId ?? paper.done.text} done={paper.done} onUndone={paper.undone} />
      )}
    </>
  );
}

/** How many rows there would be, what the plan says beside them, and what is left to the person. */
function TasksToTake({ preview }: { readonly preview: PlanTasksPreview }): ReactNode {
  const words = usePart('planTasksView');
  const { tasks, groups, withLead, withTime, targets, staysInUse } = preview;
  return (
    <>
      <Text>{words.holds(tasks, groups)}</Text>
      <Text size={200}>{words.said(tasks, withLead, withTime)}</Text>
      {targets === 0 ? null : <Text size={200}>{words.leftOut(targets)}</Text>}
      <Text size={200}>{staysInUse === null ? words.becomesTaskSheet : words.staysInUse(staysInUse)}</Text>
    </>
  );
}
