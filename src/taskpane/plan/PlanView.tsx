import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Suspense, lazy } from 'react';
import { useBeginning } from '../beginning/useBeginning';
import { useFlag } from '../office/useFlag';
import { useWords } from '../office/words';
import { DoneBar } from '../parts/DoneBar';
import { EmptyState } from '../parts/EmptyState';
import { WhileReading } from '../parts/WhileReading';
import { Working } from '../parts/Working';
import { viewOfOpenBook, type ViewName } from '../shell/nextStep';
import type { PaneState } from '../shell/usePane';
import { FirstRun } from './FirstRun';
import { PlanOutline } from './PlanOutline';
import { PlanSource } from './PlanSource';
import { UnreadPlan } from './UnreadPlan';
import { usePlanCheck } from './usePlanCheck';
import { usePlanDraft } from './usePlanDraft';

const PlanFindings = lazy(() => import(/* webpackChunkName: "planFindings" */ './PlanFindings'));
const PlanTasks = lazy(() => import(/* webpackChunkName: "planTasks" */ './PlanTasks'));
const PlanWrite = lazy(() => import(/* webpackChunkName: "planWrite" */ './PlanWrite'));

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** The view "plan": which plan there is, and the way of a new one onto the plan sheet. */
export default function PlanView(props: {
  readonly pane: PaneState;
  readonly onOpen: (view: ViewName) => void;
}): ReactNode {
  const { pane } = props;
  const words = useWords();
  const styles = useStyles();
  const draft = usePlanDraft(pane);
  const beginning = useBeginning(() => pane.refresh({ wrote: true }));
  const emptyBook = useFlag();
  const checking = usePlanCheck(pane, draft.plan);
  const shown = draft.plan ?? pane.office?.plan ?? null;
  const marks = pane.planCheck?.marks ?? [];
  const { office } = pane;
  const existing = office?.plan ?? null;
  const isEmpty =
    office !== null && existing === null && draft.plan === null && draft.reading.run.state !== 'running';
  const openBook = () => {
    const view = office === null ? 'plan' : viewOfOpenBook(office);
    if (view === 'plan') emptyBook.turnOn();
    else props.onOpen(view);
  };

  return (
    <div className={styles.root}>
      {draft.done === null ? null : (
        <DoneBar done={draft.done} key={draft.done.undoId} onUndone={() => pane.refresh({ wrote: true })} />
      )}
      {beginning.done === null ? null : (
        <DoneBar
          key={beginning.done.undoId}
          done={beginning.done}
          onUndone={() => pane.refresh({ wrote: true })}
        />
      )}
      {draft.reading.run.state === 'failed' ? (
        <UnreadPlan problem={draft.reading.run.problem} onReadAgain={draft.readAgain} />
      ) : null}
      {isEmpty ? (
        <WhileReading isReading={pane.isReading}>
          <EmptyState title={words.planView.emptyTitle} text={words.planView.emptyText}>
            <PlanSource draft={draft} isMain />
            <FirstRun
              beginning={beginning}
              isReadOnly={office.isReadOnly}
              saysBookIsEmpty={emptyBook.isOn}
              onOpenBook={openBook}
            />
          </EmptyState>
        </WhileReading>
      ) : null}
      {draft.reading.run.state === 'running' ? (
        <Working
          label={draft.fileName === '' ? words.pane.working : words.planView.readingFile(draft.fileName)}
          run={draft.reading.run}
          onStop={draft.reading.stop}
        />
      ) : null}
      {draft.plan !== null ? (
        <>
          <Suspense fallback={null}>
            <PlanWrite draft={draft} plan={draft.plan} />
          </Suspense>
          <PlanOutline plan={draft.plan} note={words.planView.notSavedYet} marks={marks} offer={null} />
        </>
      ) : null}
      {draft.plan === null && existing !== null ? (
        <>
          <PlanOutline
            plan={existing}
            marks={marks}
            note={office?.planSheet ? words.planView.fromSheet(office.planSheet) : ''}
            offer={
              existing.tasks.length === 0 && office !== null && office.taskTable !== null ? null : (
                <Suspense fallback={null}>
                  <PlanTasks pane={pane} plan={existing} />
                </Suspense>
              )
            }
          />
          <PlanSource draft={draft} isMain={false} />
        </>
      ) : null}
      {shown === null ? null : (
        <Suspense fallback={null}>
          <PlanFindings pane={pane} checking={checking} />
        </Suspense>
      )}
    </div>
  );
}
