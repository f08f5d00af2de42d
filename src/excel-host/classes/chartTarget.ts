import type { Sheet, SheetChart } from '../../xlsx/sheet/model';
import type { XmlElement } from '../../xlsx/zip/xmlTree';
import { OfficeError } from '../protocol/officeError';
import type { Session } from '../session';
import { touchSheet } from './sheetTarget';
import type { SheetTarget } from './sheetTarget';

/** A chart, and the sheet on which it stands. */
export interface ChartTarget {
  readonly session: Session;
  readonly sheet: Sheet;
  readonly chart: SheetChart;
}

/** True where what is drawn on a sheet may not be changed: its objects are protected, or the workbook is read-only. */
export function isLocked({ session, sheet }: SheetTarget): boolean {
  return session.readOnly || (sheet.protected && sheet.protection['objects'] === '1');
}

/** Refuses what protection of a sheet's objects and read-only workbooks refuse. */
export function refuseObjects(of: SheetTarget): void {
  if (isLocked(of))
    throw new OfficeError(
      'AccessDenied',
      'You cannot perform the requested operation. (objects are protected)',
    );
}

/** Refuses a chart that was deleted, or whose sheet was. */
export function aliveChart({ session, sheet, chart }: ChartTarget): void {
  if (!session.workbook.sheets.includes(sheet) || !sheet.charts.includes(chart))
    throw new OfficeError('ItemNotFound', 'the chart was deleted');
}

/** Replaces what a chart shows. */
export function changeTree(of: ChartTarget, change: (tree: XmlElement) => XmlElement): void {
  aliveChart(of);
  refuseObjects(of);
  of.chart.tree = change(of.chart.tree);
  of.chart.treeChanged = true;
  touchSheet(of, 'drawing');
}

/** Changes where or under which name a chart stands. */
export function changeFrame(of: ChartTarget, change: (chart: SheetChart) => void): void {
  aliveChart(of);
  refuseObjects(of);
  change(of.chart);
  of.chart.frameChanged = true;
  touchSheet(of, 'drawing');
}
