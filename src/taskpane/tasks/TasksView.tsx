import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Suspense, lazy, useState } from 'react';
import type { OfficeView } from '../../core/office/officeView';
import { ConfirmColumns } from '../columns/ConfirmColumns';
import type { ColumnNeeds } from '../columns/mapping';
import { useOncePerName } from '../columns/useOncePerName';
import type { ConfirmedMapping } from '../../core/sheets/table';
import type { TaskField } from '../../core/vocabulary/taskFields';
import { useWords } from '../office/words';
import { DoneBar, type DoneWrite } from '../parts/DoneBar';
import { StruckRows } from '../parts/StruckRows';
import { WhileReading } from '../parts/WhileReading';
import { Working } from '../parts/Working';
import type { PaneState } from '../shell/usePane';
import { AppendixWrite } from './AppendixWrite';
import { CheckResult } from './CheckResult';
import { ChooseSheet } from './ChooseSheet';
import { MainButtons } from './MainButtons';
import { PaperLinks } from '../papers/PaperLinks';
import { TaskSheet } from './TaskSheet';
import type { Tasks } from './useTasks';
import { useTasks } from './useTasks';

const AfterPaper = lazy(() => import(/* webpackChunkName: "afterPaper" */ '../papers/AfterPaper'));

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

const needs: ColumnNeeds<TaskField> = { required: 'content', repeatable: new Set(), inTwo: null };

/** What stands open above the check: nothing, the choice of the sheet, or its columns. */
type Asking = 'nothing' | 'sheet' | 'columns';

/** The view "tasks": which sheet, what is wrong with it, and the appendix. */
export default function TasksView(props: {
  readonly pane: PaneState;
  readonly wantsAppendix: boolean;
  readonly onOpenPlan: () => void;
}): ReactNode {
  const { pane } = props;
  const styles = useStyles();
  const words = useWords();
  const tasks = useTasks(pane, { wantsAppendix: props.wantsAppendix });
  const [begun, setBegun] = useState<DoneWrite | null>(null);
  return (
    <div className={styles.root}>
      {pane.office === null && pane.isReading ? (
        <Working label={words.pane.reading} run={{ state: 'running', isSlow: false, progress: null }} />
      ) : null}
      {tasks.done === null ? null : (
        <DoneBar key={tasks.done.undoId} done={tasks.done} onUndone={() => pane.refresh({ wrote: false })}>
          <Suspense fallback={null}>
            <AfterPaper paper="appendix" withPersonal={false} />
          </Suspense>
        </DoneBar>
      )}
      {begun === null ? null : (
        <DoneBar
          key={begun.undoId ?? begun.text}
          done={begun}
          onUndone={() => pane.refresh({ wrote: true })}
        />
      )}
      {pane.office === null ? null : (
        <Known
          office={pane.office}
          pane={pane}
          tasks={tasks}
          onOpenPlan={props.onOpenPlan}
          onBegun={setBegun}
        />
      )}
    </div>
  );
}

function Known(props: {
  readonly office: OfficeView;
  readonly pane: PaneState;
  readonly tasks: Tasks;
  readonly onOpenPlan: () => void;
  readonly onBegun: (done: DoneWrite) => void;
}): ReactNode {
  const { office, pane, tasks } = props;
  const words = useWords().tasksView;
  const [asked, setAsked] = useState<Asking>('nothing');
  const asking = whatToAsk(office, asked);
  const stopAsking = () => setAsked('nothing');
  const isFirstTime = useOncePerName();
  const confirm = (mapping: ConfirmedMapping) => tasks.confirm(mapping, stopAsking);

  if (office.taskTable === null || asking === 'sheet') {
    return (
      <WhileReading isReading={pane.isReading}>
        <ChooseSheet
          pane={pane}
          office={office}
          tasks={tasks}
          onChosen={stopAsking}
          onBegun={props.onBegun}
        />
      </WhileReading>
    );
  }
  const { taskTable } = office;
  if (asking === 'columns') {
    return (
      <ConfirmColumns
        key={`${taskTable.sheet} ${taskTable.headerKey}`}
        table={taskTable}
        certainty={office.certainty}
        words={{
          said: words.confirm,
          fields: words.fields,
          groups: words.fieldGroups,
          leave: words.sheet.change,
        }}
        needs={needs}
        others={null}
        isFirstTime={isFirstTime}
        confirming={tasks.confirming}
        onConfirm={confirm}
        onConfirmAll={confirm}
        onLeave={() => setAsked('sheet')}
      />
    );
  }
  return (
    <>
      <TaskSheet table={taskTable} onChange={() => setAsked('sheet')} onColumns={() => setAsked('columns')} />
      <StruckRows
        struck={office.struck}
        isReadOnly={office.isReadOnly}
        onAnswered={() => {
          tasks.cancel();
          pane.refresh({ wrote: true });
          // what is counted below is what is counted above
          if (pane.check !== null) tasks.check();
        }}
      />
      <AppendixWrite tasks={tasks} onOpenPlan={props.onOpenPlan} />
      <MainButtons tasks={tasks} hasCheck={pane.check !== null} />
      <CheckResult
        check={pane.check}
        checking={tasks.checking}
        settling={pane.settling}
        onEdited={pane.isFollowing ? null : pane.makeCheckStale}
        onLinked={tasks.check}
      />
      <PaperLinks papers={['word', 'findingsList', 'findings', 'targets', 'nextYear']} />
    </>
  );
}

/** A tie asks for the sheet; columns nobody confirmed are asked for once, unless nothing could be remembered. */
function whatToAsk(office: OfficeView, asked: Asking): Asking {
  if (asked !== 'nothing') return asked;
  if (office.taskTable === null || office.tie.length > 0) return 'sheet';
  return office.isConfirmed || office.isReadOnly ? 'nothing' : 'columns';
}
