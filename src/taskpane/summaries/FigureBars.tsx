import type { ReactNode } from 'react';
import type { FigureBar, SummariesPreview } from '../../actions/papers/previewSummaries';
import type { Parts } from '../../strings';
import { usePart } from '../office/words';
import type { BarLine, BarPart } from './Bars';
import { Bars } from './Bars';

type BarWords = Parts['summariesView']['bars'];

const progressParts = (words: BarWords): readonly BarPart[] => [
  { name: words.done, look: 'full' },
  { name: words.late, look: 'warned' },
  { name: words.rest, look: 'light' },
];
const awardParts = (words: BarWords): readonly BarPart[] => [
  { name: words.individual, look: 'full' },
  { name: words.collective, look: 'striped' },
  { name: words.others, look: 'light' },
];

/** Progress by body and nominations by award, each as bars; nothing where there is nothing to draw. */
export function FigureBars(props: Pick<SummariesPreview, 'bars'>): ReactNode {
  const { bodies, awards } = props.bars;
  const words = usePart('summariesView').bars;
  return (
    <>
      <Bars
        title={words.bodies}
        parts={progressParts(words)}
        lines={bodies.map((bar, index) => progressLine(words, bar, index))}
      />
      <Bars
        title={words.awards}
        parts={awardParts(words)}
        lines={awards.map((bar, index) => awardLine(words, bar, index))}
        whole={Math.max(0, ...awards.map(({ total }) => total))}
      />
    </>
  );
}

function progressLine(words: BarWords, bar: FigureBar, index: number): BarLine {
  const done = countOf(bar, 'done');
  const late = countOf(bar, 'late');
  return {
    key: `${index} ${bar.label}`,
    name: bar.label,
    figures: words.body(done, bar.total, late),
    lengths: [done, late, bar.total - done - late],
  };
}

function awardLine(words: BarWords, bar: FigureBar, index: number): BarLine {
  const individuals = countOf(bar, 'individual');
  const collectives = countOf(bar, 'collective');
  return {
    key: `${index} ${bar.label}`,
    name: bar.label,
    figures: words.parts(bar.total, bar.parts),
    lengths: [individuals, collectives, bar.total - individuals - collectives],
  };
}

function countOf({ parts }: FigureBar, key: string): number {
  return parts.find((one) => one.key === key)?.count ?? 0;
}
