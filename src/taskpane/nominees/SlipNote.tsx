import { MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SlipState } from '../../core/office/nomineeCheck';
import { usePart } from '../office/words';

/** How the standing check slip stands to the rows that it speaks of; nothing where there is no slip. */
export function SlipNote(props: { readonly slip: SlipState }): ReactNode {
  const { slip } = props;
  const words = usePart('nomineesView').slip;
  if (slip.kind === 'none') return null;
  if (slip.kind === 'same') {
    return (
      <Text size={200} data-slip="same">
        {words.same(slip.sheet)}
      </Text>
    );
  }
  return (
    <MessageBar intent="warning" layout="multiline" data-slip="changed">
      <MessageBarBody>{words.changed(slip.changed, slip.sheet)}</MessageBarBody>
    </MessageBar>
  );
}
