import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { TaskCheck } from '../../core/office/taskCheck';
import type { DueStep } from '../../core/tasks/dueStep';
import { useJump } from '../office/useJump';
import { useWords } from '../office/words';
import { sayPlace } from '../findings/findingPlace';
import { Disclosure } from '../parts/Disclosure';
import { JumpNotice } from '../parts/JumpNotice';
import { DueMark } from './DueMark';
import { TaskLoadTable } from './TaskLoadTable';

type Load = TaskCheck['deadlines'];
type DueTask = Load['due'][number];

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalM },
  task: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXXS,
    overflowWrap: 'anywhere',
  },
  small: { color: tokens.colorNeutralForeground2 },
  more: { marginTop: tokens.spacingVerticalS },
});

/** The worst first; each step is shown only where a task stands on it. */
const steps: readonly DueStep[] = ['overdue', 'today', 'within1', 'within3', 'within7'];

const tasksAtOnce = 20;

/** What is overdue and what is near, the worst first, and the load by body and month; nothing where all is done. */
export function Deadlines(props: { readonly load: Load }): ReactNode {
  const { load } = props;
  const words = useWords().tasksView.deadlines;
  const styles = useStyles();
  if (load.total.open === 0) return null;
  return (
    <section className={styles.root} aria-label={words.title} data-deadlines>
      <Text weight="semibold">{words.title}</Text>
      {load.due.length === 0 ? <Text size={200}>{words.none}</Text> : null}
      {steps.map((step) => {
        const due = load.due.filter((one) => one.step === step);
        return due.length === 0 ? null : <Step key={step} step={step} due={due} />;
      })}
      {load.later === 0 ? null : (
        <Text size={200} className={styles.small}>
          {words.later(load.later)}
        </Text>
      )}
      <TaskLoadTable load={load} />
    </section>
  );
}

function Step(props: { readonly step: DueStep; readonly due: readonly DueTask[] }): ReactNode {
  const { step, due } = props;
  const { deadlines: words, findings } = useWords().tasksView;
  const styles = useStyles();
  const [shown, setShown] = useState(tasksAtOnce);
  const longest = step === 'overdue' ? (due[0]?.days ?? 0) : 0;
  const left = due.length - shown;
  return (
    <Disclosure
      label={
        <DueMark step={step}>
          {words.step(step, due.length)}
          {longest > 0 ? ` (${words.worst(longest)})` : ''}
        </DueMark>
      }
    >
      <ul className={styles.list}>
        {due.slice(0, shown).map((one) => (
          <TaskLine key={one.task.key} due={one} />
        ))}
      </ul>
      {left > 0 ? (
        <Button size="small" className={styles.more} onClick={() => setShown(shown + tasksAtOnce)}>
          {findings.more(Math.min(tasksAtOnce, left), left)}
        </Button>
      ) : null}
    </Disclosure>
  );
}

function TaskLine(props: { readonly due: DueTask }): ReactNode {
  const { task, cell, step, days, deadline } = props.due;
  const all = useWords();
  const { deadlines: words, findings } = all.tasksView;
  const styles = useStyles();
  const jump = useJump();
  const howFar = step !== 'overdue' ? words.left(days) : days > 0 ? words.overdue(days) : words.saidLate;
  const said = [
    howFar,
    ...(deadline === null ? [] : [words.on(inVietnamese(deadline))]),
    ...task.leads.value.map(({ text }) => text),
  ];
  return (
    <li className={styles.task} data-due={step}>
      <Text>{task.content.text.trim() === '' ? words.nameless(task.row + 1) : task.content.text}</Text>
      <Text size={200} className={styles.small}>
        {said.join(' · ')}
      </Text>
      <Button
        size="small"
        aria-label={findings.goToPlace(findings.goTo, sayPlace(all, { kind: 'cell', cell }))}
        onClick={() => jump.toCell(cell)}
      >
        {findings.goTo}
      </Button>
      <JumpNotice jump={jump} />
    </li>
  );
}

/** "2026-09-18" → "18/09/2026". */
function inVietnamese(day: string): string {
  return day.split('-').reverse().join('/');
}
