import { Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { DifferingTask, PlacedTask, PlanTasksCompared } from '../../actions/comparePlanTasks';
import type { PlanTask } from '../../core/plan/plan';
import { useActions } from '../office/actions';
import { today } from '../office/today';
import { useJump, type Jump } from '../office/useJump';
import { useRun } from '../office/useRun';
import { usePart } from '../office/words';
import { LookButton } from '../papers/LookButton';
import { MoreButton } from '../papers/MoreButton';
import { NameList } from '../papers/NameList';
import { PreviewRun } from '../papers/PreviewRun';
import { usePages } from '../papers/usePages';
import { Disclosure } from '../parts/Disclosure';
import { JumpNotice } from '../parts/JumpNotice';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  list: { margin: 0, paddingLeft: '16px', overflowWrap: 'anywhere' },
  place: { verticalAlign: 'top', textAlign: 'left' },
  detail: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** How the plan's own tasks stand to the task sheet: in numbers, and which ones. Nothing is written. */
export function PlanTasksComparison(props: {
  readonly sheet: string;
  readonly place: PlanTask['place'];
}): ReactNode {
  const { sheet, place } = props;
  const words = usePart('planTasksView');
  const styles = useStyles();
  const actions = useActions();
  const comparing = useRun<PlanTasksCompared>();
  const { run } = comparing;
  return (
    <div className={styles.root} aria-live="polite">
      <LookButton
        label={words.compare(sheet)}
        isBusy={run.state === 'running'}
        onLook={() =>
          void comparing.start((controls) => actions.comparePlanTasks({ today: today(), place, ...controls }))
        }
      />
      <PreviewRun previewing={comparing} running={words.comparing} />
      {run.state === 'done' ? <Compared compared={run.value} place={place} /> : null}
    </div>
  );
}

function Compared(props: {
  readonly compared: PlanTasksCompared;
  readonly place: PlanTask['place'];
}): ReactNode {
  const { compared, place } = props;
  const words = usePart('planTasksView');
  const styles = useStyles();
  const jump = useJump();
  const { onlyInPlan, onlyOnSheet, otherLeads, otherTimes } = compared;
  const lists = [onlyInPlan, onlyOnSheet, otherLeads, otherTimes];
  return (
    <div className={styles.root} data-plan-tasks-compared>
      <Text>{words.found({ ...compared, place })}</Text>
      {compared.isOtherList ? <Text>{words.otherList}</Text> : null}
      {lists.every(({ length }) => length === 0) ? <Text>{words.same}</Text> : null}
      <JumpNotice jump={jump} />
      <div>
        {onlyInPlan.length === 0 ? null : (
          <Disclosure label={words.onlyInPlan(onlyInPlan.length, place)}>
            <NameList names={onlyInPlan} />
          </Disclosure>
        )}
        <Placed label={words.otherLeads(otherLeads.length)} tasks={otherLeads} jump={jump} />
        <Placed label={words.otherTimes(otherTimes.length)} tasks={otherTimes} jump={jump} />
        <Placed label={words.onlyOnSheet(onlyOnSheet.length)} tasks={onlyOnSheet} jump={jump} />
      </div>
    </div>
  );
}

/** Tasks of the sheet, folded, each leading to its cell; nothing where there are none. */
function Placed(props: {
  readonly label: string;
  readonly tasks: readonly (PlacedTask | DifferingTask)[];
  readonly jump: Jump;
}): ReactNode {
  return props.tasks.length === 0 ? null : (
    <Disclosure label={props.label}>
      <PlacedList tasks={props.tasks} jump={props.jump} />
    </Disclosure>
  );
}

function PlacedList(props: {
  readonly tasks: readonly (PlacedTask | DifferingTask)[];
  readonly jump: Jump;
}): ReactNode {
  const words = usePart('planTasksView');
  const styles = useStyles();
  const pages = usePages(props.tasks);
  return (
    <>
      <ul className={styles.list}>
        {pages.shown.map((task, at) => (
          <li key={at}>
            <Link as="button" className={styles.place} onClick={() => props.jump.toCell(task.cell)}>
              {task.content}
            </Link>
            {'inPlan' in task ? (
              <>
                <Text size={200} className={styles.detail}>
                  {words.inPlan(task.inPlan)}
                </Text>
                <Text size={200} className={styles.detail}>
                  {words.onSheet(task.onSheet)}
                </Text>
              </>
            ) : null}
          </li>
        ))}
      </ul>
      <MoreButton pages={pages} />
    </>
  );
}
