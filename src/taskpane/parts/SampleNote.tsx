import { Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useContext } from 'react';
import { SampleShown } from '../office/sampleShown';
import { useWords } from '../office/words';

/** Says, where something is made to be handed up, which sheets of the workbook are invented; nothing where none is. */
export function SampleNote(): ReactNode {
  const words = useWords().pane.sample;
  const sample = useContext(SampleShown);
  if (sample.length === 0) return null;
  return (
    <Text role="note" data-sample-note={sample.length}>
      {words.note(sample.map(({ sheet }) => sheet))}
    </Text>
  );
}
