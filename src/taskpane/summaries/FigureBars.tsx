import type { ReactNode } from 'react';
import type { FigureBar, SummariesPreview } from '../../actions/papers/previewSummaries';
import { summariesView } from '../../strings/vi/summariesView';
import type { BarLine, BarPart } from './Bars';
import { Bars } from './Bars';

const words = summariesView.bars;

const progressParts: readonly BarPart[] = [
  { name: words.done, look: 'full' },
  { name: words.late, look: 'warned' },
  { name: words.rest, look: 'light' },
];
const awardParts: readonly BarPart[] = [
  { name: words.individual, look: 'full' },
  { name: words.collective, look: 'striped' },
  { name: words.others, look: 'light' },
];

/** Progress by body and nominations by award, each as bars; nothing where there is nothing to draw. */
export function FigureBars(props: Pick<SummariesPreview, 'bars'>): ReactNode {
  const { bodies, awards } = props.bars;
  return (
    <>
      <Bars title={words.bodies} parts={progressParts} lines={bodies.map(progressLine)} />
      <Bars
        title={words.awards}
        parts={awardParts}
        lines={awards.map(awardLine)}
        whole={Math.max(0, ...awards.map(({ total }) => total))}
      />
    </>
  );
}

function progressLine(bar: FigureBar, index: number): BarLine {
  const done = countOf(bar, 'done');
  const late = countOf(bar, 'late');
  return {
    key: `${index} ${bar.label}`,
    name: bar.label,
    figures: words.body(done, bar.total, late),
    lengths: [done, late, bar.total - done - late],
  };
}

function awardLine(bar: FigureBar, index: number): BarLine {
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
