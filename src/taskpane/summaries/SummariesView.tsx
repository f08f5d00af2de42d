import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useBeginning } from '../beginning/useBeginning';
import Papers from '../papers/Papers';
import type { DoneWrite } from '../parts/DoneBar';
import { DoneBar } from '../parts/DoneBar';
import { WhileReading } from '../parts/WhileReading';
import type { PaneState } from '../shell/usePane';
import { LookBar } from './LookBar';
import { NothingYet } from './NothingYet';
import { SeenTables } from './SeenTables';
import type { Settled } from './fillable';
import { useLook } from './useLook';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** The view "summaries": which tables can be filled and what will change, and the papers to hand upward. */
export default function SummariesView(props: { readonly pane: PaneState }): ReactNode {
  const { pane } = props;
  const styles = useStyles();
  const look = useLook(pane);
  const beginning = useBeginning(() => pane.refresh({ wrote: true }));
  const [dones, setDones] = useState<readonly DoneWrite[]>([]);
  const startLooking = () => {
    setDones([]);
    look.look();
  };
  const onWritten = (part: Settled, done: DoneWrite) => {
    setDones([...dones, done]);
    look.settle(part);
  };
  const onUndone = () => {
    look.forget();
    pane.refresh({ wrote: false });
  };
  const isEmpty = pane.office?.isEmpty === true;
  return (
    <div className={styles.root}>
      {beginning.done === null ? null : (
        <DoneBar
          key={beginning.done.undoId}
          done={beginning.done}
          onUndone={() => pane.refresh({ wrote: true })}
        />
      )}
      {dones.map((done) => (
        <DoneBar key={done.undoId ?? done.text} done={done} onUndone={onUndone} />
      ))}
      {isEmpty ? (
        <WhileReading isReading={pane.isReading}>
          <NothingYet beginning={beginning} isReadOnly={pane.office?.isReadOnly === true} />
        </WhileReading>
      ) : (
        <>
          <LookBar look={look} onLook={startLooking} />
          {look.seen === null || look.isStale ? null : (
            <SeenTables
              key={look.round}
              seen={look.seen}
              settled={look.settled}
              isReadOnly={pane.office?.isReadOnly === true}
              onWritten={onWritten}
              onCancel={look.settle}
              onLook={startLooking}
            />
          )}
        </>
      )}
      <Papers pane={pane} />
    </div>
  );
}
