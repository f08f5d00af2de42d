import type { ReactNode } from 'react';
import { usePart } from '../office/words';
import { ReasonForm } from './ReasonForm';
import type { Ignoring } from './useIgnoring';

/** Sets a finding aside; the reason stays in the workbook and stands on the papers about the check. */
export function IgnoreForm(props: {
  readonly findingKey: string;
  readonly ignoring: Ignoring;
  readonly onCancel: () => void;
}): ReactNode {
  const { findingKey, ignoring } = props;
  const words = usePart('findings').finding;
  return (
    <ReasonForm
      label={words.reason}
      hint={words.reasonHint}
      button={words.ignoreButton}
      keeping={ignoring.keeping}
      onKeep={(reason) => ignoring.ignore(findingKey, reason)}
      onCancel={props.onCancel}
    />
  );
}
