import { Button, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { NomineeCheck } from '../../core/office/nomineeCheck';
import type { CellChange } from '../../core/sheets/cellChange';
import { FindingCard } from '../findings/FindingCard';
import { cellOf, sayPlace } from '../findings/findingPlace';
import { usePart, useWords } from '../office/words';
import { DoneBar } from '../parts/DoneBar';
import type { NomineeState } from '../shell/useNomineeState';
import { AnswerButton } from './AnswerButton';
import { FixCard } from './FixCard';
import type { FixBook } from './fixBook';
import { IgnoreForm } from './IgnoreForm';
import { useFixing } from './useFixing';

/** A finding on a nominee: with its fix, its one-click answer, and the way to set it aside with a reason. */
export function NomineeFinding(props: {
  readonly finding: NomineeCheck['findings'][number];
  /** Fixes of all findings of this rule that are still open, this one's among them. */
  readonly alike: readonly CellChange[];
  readonly state: NomineeState;
  readonly book: FixBook;
  /** True where several lists were checked: each place names its own. */
  readonly hasSeveralLists: boolean;
}): ReactNode {
  const { finding, state, book } = props;
  const { settled } = state;
  const all = useWords();
  const words = usePart('nomineesView').finding;
  const [opened, setOpened] = useState<'nothing' | 'fix' | 'ignore'>('nothing');
  const fixing = useFixing(state, book);
  const fix = book.fixOf(finding);
  const place = sayPlace(all, finding.where);
  const isSettled = settled.has(finding.key);
  const close = () => setOpened('nothing');

  return (
    <FindingCard
      finding={finding}
      sheet={props.hasSeveralLists ? (cellOf(finding)?.sheet ?? null) : null}
      buttons={
        isSettled ? null : (
          <>
            {fix === null ? null : (
              <Button
                size="small"
                aria-label={words.fixOf(place)}
                aria-expanded={opened === 'fix'}
                onClick={() => setOpened('fix')}
              >
                {words.fix}
              </Button>
            )}
            {finding.answer === undefined ? null : (
              <AnswerButton answer={finding.answer} onAnswered={() => state.settle([finding.key])} />
            )}
            <Button
              size="small"
              aria-label={words.ignoreOf(place)}
              aria-expanded={opened === 'ignore'}
              onClick={() => setOpened('ignore')}
            >
              {words.ignore}
            </Button>
          </>
        )
      }
    >
      {fixing.done === null ? null : <DoneBar done={fixing.done} onUndone={fixing.onUndone} />}
      {opened === 'fix' && fix !== null && !isSettled ? (
        <FixCard fix={fix} alike={props.alike} fixing={fixing} onCancel={close} />
      ) : null}
      {opened === 'ignore' && !isSettled ? (
        <IgnoreForm findingKey={finding.key} onIgnored={() => state.settle([finding.key])} onCancel={close} />
      ) : null}
      {isSettled && fixing.done === null ? (
        <Text size={200} role="status">
          {words.settled}
        </Text>
      ) : null}
    </FindingCard>
  );
}
