import type { ReactNode } from 'react';
import type { NextYearPreview } from '../../actions/papers/nextYear';
import type { StartedYear } from '../../actions/papers/nextYear';
import type { Parts } from '../../strings';
import { useActions } from '../office/actions';
import { today } from '../office/today';
import { usePart } from '../office/words';
import { Disclosure } from '../parts/Disclosure';
import { StruckRows } from '../parts/StruckRows';
import type { DoneWrite } from '../parts/DoneBar';
import type { PaneState } from '../shell/usePane';
import { LookButton } from './LookButton';
import { NameList } from './NameList';
import { NextYearHolds } from './NextYearHolds';
import { namesOfLeftOut, namesOfReadOver } from './nextYearNames';
import { PaperSection } from './PaperSection';
import { PaperWrite } from './PaperWrite';
import { TaskChooser } from './TaskChooser';
import { usePaper } from './usePaper';
import { useTaskChoice } from './useTaskChoice';
import { YearParts } from './YearParts';
import { useYearParts } from './useYearParts';

/** Next year's sheet of tasks: which are copied, what of them must be read over, and the awards that are carried along. */
export function NextYearSection(props: {
  readonly pane: PaneState;
  readonly obstacle: string | null;
}): ReactNode {
  const { pane } = props;
  const words = usePart('papersView').nextYear;
  const actions = useActions();
  const choice = useTaskChoice();
  const paper = usePaper<NextYearPreview, StartedYear>({
    pane,
    told: (started) => told(words, started),
    isReadByChecks: true,
  });
  const wanted = useYearParts(paper.putAway);
  const { preview, isBusy } = paper;
  const { run } = paper.writing;
  const tasks = preview?.tasks ?? [];
  const keys = tasks.filter(choice.isChosen).map(({ key }) => key);
  const asked = { today: today(), parts: wanted.parts, withPersonal: wanted.withPersonal };
  const look = () => {
    choice.reset();
    paper.look((controls) => actions.previewNextYear({ ...asked, ...controls }));
  };
  return (
    <PaperSection name="nextYear" words={words} paper={paper}>
      <YearParts wanted={wanted} isDisabled={isBusy} />
      <LookButton label={words.look} isBusy={isBusy} isUseless={wanted.parts.length === 0} onLook={look} />
      <StruckRows
        struck={preview?.struck ?? []}
        isReadOnly={isBusy || props.obstacle !== null}
        onAnswered={look}
      />
      {tasks.length === 0 ? null : <TaskChooser tasks={tasks} choice={choice} isDisabled={isBusy} />}
      <PaperWrite
        paper={paper}
        words={{ ...words, what: tasks.length === 0 ? words.historyWhat : words.what(preview?.year ?? 0) }}
        obstacle={tasks.length > 0 && keys.length === 0 ? words.noTask : props.obstacle}
        onWrite={({ accepted }) =>
          paper.write((controls) =>
            actions.startNextYear({
              ...asked,
              tasks: keys,
              ...controls,
              ...(accepted === undefined ? {} : { accepted }),
            }),
          )
        }
      >
        {(shown) => <NextYearHolds preview={shown} choice={choice} parts={wanted.parts} />}
      </PaperWrite>
      {run.state === 'done' && paper.done !== null ? <Copied started={run.value} /> : null}
    </PaperSection>
  );
}

/** What was not copied, and what of the copied tasks is to be read over, each with why. */
function Copied(props: { readonly started: StartedYear }): ReactNode {
  const { leftOut, toReadOver } = props.started;
  const words = usePart('papersView').nextYear;
  return (
    <>
      {leftOut.length === 0 ? null : (
        <Disclosure label={words.leftOut(leftOut.length)}>
          <NameList names={namesOfLeftOut(words, leftOut)} />
        </Disclosure>
      )}
      {toReadOver.length === 0 ? null : (
        <Disclosure label={words.toReadOver(toReadOver.length)}>
          <NameList names={namesOfReadOver(words, toReadOver)} />
        </Disclosure>
      )}
    </>
  );
}

function told(
  words: Parts['papersView']['nextYear'],
  { tasks, sheet, history, undoId }: StartedYear,
): DoneWrite {
  const said = [
    ...(sheet === '' ? [] : [words.written(tasks, sheet)]),
    ...(history === null ? [] : [words.historyWritten(history.rows, history.sheet)]),
  ];
  return { text: said.join(' '), sheet: sheet === '' ? (history?.sheet ?? '') : sheet, undoId };
}
