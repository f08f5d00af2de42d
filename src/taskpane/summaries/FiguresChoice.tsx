import { Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SummariesPreview } from '../../actions/papers/previewSummaries';
import { usePart } from '../office/words';

type Figures = SummariesPreview['figures'];

const all: readonly Figures[] = ['values', 'formulas'];

/** The choice between numbers and formulas, each with one plain sentence. */
export function FiguresChoice(props: {
  readonly figures: Figures;
  readonly isBusy: boolean;
  readonly onChoose: (figures: Figures) => void;
}): ReactNode {
  const words = usePart('summariesView').figures;
  return (
    <RadioGroup
      aria-label={words.label}
      value={props.figures}
      disabled={props.isBusy}
      onChange={(_event, data) => {
        const chosen = all.find((one) => one === data.value);
        if (chosen !== undefined) props.onChoose(chosen);
      }}
    >
      {all.map((one) => (
        <Radio key={one} value={one} label={words.names[one]} />
      ))}
    </RadioGroup>
  );
}
