import { placeOfAnchor } from '../model/chartPlace';
import type { ChartPlace } from '../model/chartPlace';
import type { ChartTarget } from './chartTarget';

/** Where a chart stands now. */
export function placeOf(of: ChartTarget): ChartPlace {
  return placeOfAnchor(of.chart.anchor, { sheet: of.sheet, workbook: of.session.workbook });
}
