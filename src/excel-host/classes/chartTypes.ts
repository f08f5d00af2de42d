import { barLayout } from '../../xlsx/chart/chartEdits';
import { plotGroups } from '../../xlsx/chart/chartXml';
import { localName } from '../../xlsx/zip/xmlTree';
import type { XmlElement } from '../../xlsx/zip/xmlTree';
import { barTypeWords } from '../model/officeWords';

/** Excel.ChartType of kinds that are read and not made, by the group of series in the file. */
const otherTypes: Readonly<Record<string, string>> = {
  lineChart: 'Line',
  pieChart: 'Pie',
  doughnutChart: 'Doughnut',
  areaChart: 'Area',
  scatterChart: 'XYScatter',
  radarChart: 'Radar',
  bubbleChart: 'Bubble',
  bar3DChart: '3DColumn',
  pie3DChart: '3DPie',
  line3DChart: '3DLine',
  area3DChart: '3DArea',
};

/** The type of a chart in the words of the API; "Invalid" where it has none of one kind. */
export function chartTypeOf(tree: XmlElement): string {
  const bars = barLayout(tree);
  if (bars !== null) return barTypeWords.toOffice(`${bars.direction} ${bars.grouping}`);
  const [group, ...others] = plotGroups(tree);
  if (group === undefined || others.length > 0) return 'Invalid';
  return otherTypes[localName(group)] ?? 'Invalid';
}
