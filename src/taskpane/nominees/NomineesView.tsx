import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Suspense, lazy, useState } from 'react';
import type { NomineeView } from '../../core/office/nomineeCheck';
import { useOncePerName } from '../columns/useOncePerName';
import { usePart } from '../office/words';
import { DoneBar, type DoneWrite } from '../parts/DoneBar';
import { ProblemNotice } from '../parts/ProblemNotice';
import { StruckRows } from '../parts/StruckRows';
import { WhileReading } from '../parts/WhileReading';
import { Working } from '../parts/Working';
import type { PaneState } from '../shell/usePane';
import { PaperLinks } from '../papers/PaperLinks';
import { CaseFacts } from './CaseFacts';
import { ConfirmLists } from './ConfirmLists';
import { listKey } from './listKey';
import { ListsFound } from './ListsFound';
import { listsToConfirm } from './listsToConfirm';
import { MainButtons } from './MainButtons';
import { NoLists } from './NoLists';
import { NomineeResult } from './NomineeResult';
import { SlipNote } from './SlipNote';
import { SlipWrite } from './SlipWrite';
import type { Nominees } from './useNominees';
import { useNominees } from './useNominees';

const PrintHint = lazy(() => import(/* webpackChunkName: "printHint" */ '../papers/PrintHint'));

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** The view "nominees": which lists, what is wrong by law, papers and quota, and the check slip. */
export default function NomineesView(props: { readonly pane: PaneState }): ReactNode {
  const { pane } = props;
  const words = usePart('nomineesView');
  const styles = useStyles();
  const nominees = useNominees(pane);
  const [begun, setBegun] = useState<DoneWrite | null>(null);
  const { view } = pane.nominees;
  const { run } = nominees.reading;
  return (
    <div className={styles.root}>
      {run.state === 'failed' ? (
        <ProblemNotice problem={run.problem} onRetry={nominees.reading.again} />
      ) : null}
      {view === null && run.state === 'running' ? <Working label={words.check.reading} run={run} /> : null}
      {nominees.done === null ? null : (
        <DoneBar
          key={nominees.done.undoId}
          done={nominees.done}
          onUndone={() => pane.refresh({ wrote: false })}
        >
          <Suspense fallback={null}>
            <PrintHint />
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
      {view === null ? null : <Known view={view} pane={pane} nominees={nominees} onBegun={setBegun} />}
    </div>
  );
}

function Known(props: {
  readonly view: NomineeView;
  readonly pane: PaneState;
  readonly nominees: Nominees;
  readonly onBegun: (done: DoneWrite) => void;
}): ReactNode {
  const { view, pane, nominees } = props;
  const [wanted, setWanted] = useState<string | null>(null);
  const [answered, setAnswered] = useState<ReadonlySet<string>>(new Set());
  const isFirstTime = useOncePerName();
  const lists = listsToConfirm(view, { wanted, answered });

  if (lists !== null) {
    return (
      <ConfirmLists
        lists={lists}
        nominees={nominees}
        isFirstTime={isFirstTime}
        onAnswered={(now) => {
          setWanted(null);
          setAnswered((before) => new Set([...before, ...now.map(listKey)]));
        }}
      />
    );
  }
  const look = () => pane.refresh({ wrote: false });
  if (view.lists.length === 0)
    return (
      <WhileReading isReading={nominees.reading.run.state === 'running'}>
        <NoLists pane={pane} view={view} onChoose={setWanted} onLook={look} onBegun={props.onBegun} />
      </WhileReading>
    );
  const check = pane.nominees.check;
  return (
    <>
      <ListsFound view={view} onColumns={setWanted} />
      <StruckRows
        struck={view.struck}
        isReadOnly={view.isReadOnly}
        onAnswered={() => {
          nominees.cancelSlip();
          pane.refresh({ wrote: true });
          // what is counted below is what is counted above
          if (check !== null) nominees.check();
        }}
      />
      <SlipNote slip={view.slip} />
      <SlipWrite nominees={nominees} />
      <MainButtons nominees={nominees} hasCheck={check !== null} isReadOnly={view.isReadOnly} />
      <NomineeResult
        state={pane.nominees}
        nominees={nominees}
        isFollowing={pane.isFollowing}
        onChanged={look}
      />
      {check === null ? null : <CaseFacts check={check.last} nominees={nominees} onWritten={look} />}
      <PaperLinks papers={['list', 'word', 'join', 'findings', 'findingsList']} />
    </>
  );
}
