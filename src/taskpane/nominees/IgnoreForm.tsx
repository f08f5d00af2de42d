import type { ReactNode } from 'react';
import { useActions } from '../office/actions';
import { today } from '../office/today';
import { useRun } from '../office/useRun';
import { usePart } from '../office/words';
import { ReasonForm } from './ReasonForm';

/** Sets a finding aside; the reason stays in the workbook and stands on the check slip. */
export function IgnoreForm(props: {
  readonly findingKey: string;
  readonly onIgnored: () => void;
  readonly onCancel: () => void;
}): ReactNode {
  const words = usePart('nomineesView').finding;
  const actions = useActions();
  const keeping = useRun<null>();
  return (
    <ReasonForm
      label={words.reason}
      hint={words.reasonHint}
      button={words.ignoreButton}
      keeping={keeping}
      onKeep={(reason) =>
        void keeping.start(
          () => actions.ignoreFinding({ key: props.findingKey, reason, today: today() }),
          props.onIgnored,
        )
      }
      onCancel={props.onCancel}
    />
  );
}
