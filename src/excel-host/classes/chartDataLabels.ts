import type { HostObject } from '../protocol/hostObject';
import { seriesCollectionOf } from './chartSeries';
import type { ChartTarget } from './chartTarget';
import { fanOut } from './fanOut';

/** The labels of all series of a chart together. */
export function dataLabelsOf(of: ChartTarget): HostObject {
  const series = seriesCollectionOf(of).items() ?? [];
  return fanOut(series.flatMap((one) => one.link('dataLabels')?.() ?? []));
}
