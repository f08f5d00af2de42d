import { barLayout } from '../../xlsx/chart/chartEdits';
import { solidLayoutOf } from '../../xlsx/chart/newSolidChart';
import { localName } from '../../xlsx/zip/xmlTree';
import type { XmlElement } from '../../xlsx/zip/xmlTree';
import { onlyGroup, otherTypeOf } from '../model/chartLayouts';
import { solidTypeOf } from '../model/solidCharts';
import { barTypeWords } from '../model/officeWords';

/** Excel.ChartType of kinds that are read and not made, by the group of series in the file. */
const otherTypes: Readonly<Record<string, string>> = {
  pie3DChart: '3DPie',
  line3DChart: '3DLine',
  area3DChart: '3DArea',
};

/** The type of a chart in the words of the API; "Invalid" where it has none of one kind. */
export function chartTypeOf(tree: XmlElement): string {
  const bars = barLayout(tree);
  if (bars !== null) return barTypeWords.toOffice(`${bars.direction} ${bars.grouping}`);
  const group = onlyGroup(tree);
  if (group === null) return 'Invalid';
  const solid = solidLayoutOf(group);
  if (solid !== null) return solidTypeOf(solid) ?? 'Invalid';
  return otherTypeOf(group) ?? otherTypes[localName(group)] ?? 'Invalid';
}
