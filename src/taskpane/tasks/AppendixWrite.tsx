import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { AppendixPreview } from '../../actions/papers/appendix';
import { useWords } from '../office/words';
import { Disclosure } from '../parts/Disclosure';
import { ProblemNotice } from '../parts/ProblemNotice';
import { StruckCarried } from '../parts/StruckRows';
import { Working } from '../parts/Working';
import { SampleNote } from '../parts/SampleNote';
import { WriteCard } from '../parts/WriteCard';
import { WriteRun } from '../parts/WriteRun';
import { PrintedErrors } from '../findings/PrintedErrors';
import { AppendixWording } from './AppendixWording';
import type { Tasks } from './useTasks';

const useStyles = makeStyles({
  counts: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL },
  list: { margin: 0, paddingLeft: '16px' },
});

/** The appendix before it is written (what is added, changed, gone), while it is written, and what went wrong. */
export function AppendixWrite(props: { readonly tasks: Tasks; readonly onOpenPlan: () => void }): ReactNode {
  const { tasks } = props;
  const words = useWords().tasksView.appendix;
  const preview = tasks.previewing.run;
  const writing = tasks.generating.run;
  const offered = preview.state === 'done' ? (preview.value.nameOnOffer ?? undefined) : undefined;
  return (
    <>
      {preview.state === 'running' ? (
        <Working label={words.previewing} run={preview} onStop={tasks.previewing.stop} />
      ) : null}
      {preview.state === 'failed' ? (
        <ProblemNotice
          problem={preview.problem}
          {...(preview.problem.reason === 'noPlan'
            ? {
                action: (
                  <Button size="small" onClick={props.onOpenPlan}>
                    {words.openPlan}
                  </Button>
                ),
              }
            : { onRetry: tasks.previewing.again })}
        />
      ) : null}
      {preview.state === 'done' ? (
        <WriteCard
          title={
            preview.value.isNew
              ? words.titleNew(target(preview.value))
              : words.titleAgain(target(preview.value))
          }
          button={words.button}
          isBusy={writing.state === 'running'}
          onWrite={() => tasks.generate(offered === undefined ? {} : { sheetName: offered })}
          onCancel={tasks.cancel}
        >
          <SampleNote />
          <PrintedErrors printed={preview.value.printed} paper="appendix" />
          <StruckCarried struck={preview.value.struck} />
          <Changes preview={preview.value} />
          <AppendixWording
            preview={preview.value}
            isBusy={writing.state === 'running' || tasks.wording.run.state === 'running'}
            onChange={tasks.setWording}
          />
          {tasks.wording.run.state === 'failed' ? (
            <ProblemNotice problem={tasks.wording.run.problem} onRetry={tasks.wording.again} />
          ) : null}
        </WriteCard>
      ) : null}
      <WriteRun
        writing={tasks.generating}
        running={words.running}
        canStop
        otherName={(sheet) => `${words.button}: ${sheet}`}
        onOtherName={(sheetName) => tasks.generate({ sheetName })}
        onOutdated={tasks.preview}
      />
    </>
  );
}

function target(preview: AppendixPreview): string {
  return preview.nameOnOffer ?? preview.sheet;
}

function Changes(props: { readonly preview: AppendixPreview }): ReactNode {
  const { preview } = props;
  const words = useWords().tasksView.appendix;
  const styles = useStyles();
  const { tasks, groups, otherTasks, changedCells } = preview;
  const items = groups - (otherTasks > 0 ? 1 : 0);
  const whole = words.whole({ tasks, items, others: otherTasks });
  const cells = new Map<string, string>();
  for (const { task, column, before, now } of changedCells)
    cells.set(task, `${cells.get(task) ?? ''} · ${words.cell(column, before, now)}`);
  const kinds = [
    { sign: '+', text: words.added(preview.added.length), names: preview.added },
    {
      sign: '~',
      text: words.changed(preview.changed.length),
      names: preview.changed.map((task) => `${task}${cells.get(task) ?? ''}`),
    },
    { sign: '−', text: words.removed(preview.removed.length), names: preview.removed },
  ];
  const losses = [
    { text: words.lostNotes(preview.lostNotes.length), names: preview.lostNotes },
    { text: words.doubtful(preview.doubtful.length), names: preview.doubtful },
  ].filter(({ names }) => names.length > 0);
  const hasChanges = !preview.isNew && kinds.some(({ names }) => names.length > 0);
  const missing = preview.itemsWithoutTasks.map(({ id }) => id);
  return (
    <>
      <Text>{preview.isNew ? `+ ${whole}` : whole}</Text>
      {preview.isNew ? null : (
        <div className={styles.counts}>
          {kinds.map(({ sign, text }) => (
            <Text key={sign}>
              {sign} {text}
            </Text>
          ))}
        </div>
      )}
      {hasChanges ? (
        <Disclosure label={words.lookAtChanges}>
          {kinds
            .filter(({ names }) => names.length > 0)
            .map(({ sign, text, names }) => (
              <div key={sign}>
                <Text weight="semibold">{text}</Text>
                <ul className={styles.list}>
                  {names.map((name, index) => (
                    <li key={index}>{name}</li>
                  ))}
                </ul>
              </div>
            ))}
        </Disclosure>
      ) : null}
      {losses.map(({ text, names }) => (
        <Disclosure key={text} label={text}>
          <ul className={styles.list}>
            {names.map((name, index) => (
              <li key={index}>{name}</li>
            ))}
          </ul>
        </Disclosure>
      ))}
      {missing.length === 0 ? null : <Text size={200}>{words.itemsWithoutTasks(missing)}</Text>}
      {preview.nameOnOffer === null ? null : <Text size={200}>{words.nameTaken(preview.nameOnOffer)}</Text>}
      <Text size={200}>{words.untouched}</Text>
    </>
  );
}
