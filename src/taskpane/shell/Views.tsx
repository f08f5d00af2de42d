import type { ReactNode } from 'react';
import { Suspense, lazy, useContext, useEffect, useState } from 'react';
import type { PartName } from '../../strings';
import { loadPart } from '../../strings';
import { ViewShown } from '../office/dock';
import { LanguageContext, useWords } from '../office/words';
import { ProblemNotice } from '../parts/ProblemNotice';
import type { ViewName } from './nextStep';
import type { OpenedWith } from './openedWith';
import type { PaneState } from './usePane';

const PlanView = lazy(() => import(/* webpackChunkName: "plan" */ '../plan/PlanView'));
const TasksView = lazy(() => import(/* webpackChunkName: "tasks" */ '../tasks/TasksView'));
const NomineesView = lazy(() => import(/* webpackChunkName: "nominees" */ '../nominees/NomineesView'));
const SummariesView = lazy(
  () => import(/* webpackChunkName: "summariesView" */ '../summaries/SummariesView'),
);

/** The words that a view will ask for: they come beside its script, not after it. */
const wordsOf: Readonly<Record<ViewName, readonly PartName[]>> = {
  plan: ['planFindings', 'findings', 'cellMarks'],
  tasks: ['findings', 'cellMarks'],
  nominees: ['nomineesView', 'findings', 'cellMarks'],
  summaries: ['summariesView', 'papersView', 'findings'],
};

const isSeen = { isShown: true };
const isBehind = { isShown: false };

/** The views that were opened so far; those not shown stay alive, so that nothing typed or found is lost. */
export function Views(props: {
  readonly pane: PaneState;
  readonly shown: ViewName | null;
  readonly openedWith: OpenedWith;
  readonly onOpen: (view: ViewName) => void;
}): ReactNode {
  const { pane, shown } = props;
  const words = useWords();
  const [opened, setOpened] = useState<ReadonlySet<ViewName>>(new Set([props.openedWith.view]));
  if (shown !== null && !opened.has(shown)) setOpened(new Set([...opened, shown]));

  const language = useContext(LanguageContext);
  useEffect(() => {
    // A script that does not come is told where its words are asked for.
    for (const name of shown === null ? [] : wordsOf[shown]) loadPart(language, name).catch(() => undefined);
  }, [shown, language]);

  const wrap = (view: ViewName, label: string, content: ReactNode) =>
    opened.has(view) ? (
      <section hidden={shown !== view} aria-label={label}>
        <ViewShown value={shown === view ? isSeen : isBehind}>
          <Suspense fallback={null}>{content}</Suspense>
        </ViewShown>
      </section>
    ) : null;
  return (
    <>
      {shown !== null && pane.officeProblem !== null ? (
        <ProblemNotice problem={pane.officeProblem} onRetry={() => pane.refresh({ wrote: false })} />
      ) : null}
      {wrap('plan', words.pane.tabs.plan, <PlanView pane={pane} onOpen={props.onOpen} />)}
      {wrap(
        'tasks',
        words.pane.tabs.tasks,
        <TasksView
          pane={pane}
          wantsAppendix={props.openedWith.wantsAppendix}
          onOpenPlan={() => props.onOpen('plan')}
        />,
      )}
      {wrap('nominees', words.pane.tabs.nominees, <NomineesView pane={pane} />)}
      {wrap('summaries', words.pane.tabs.summaries, <SummariesView pane={pane} />)}
    </>
  );
}
