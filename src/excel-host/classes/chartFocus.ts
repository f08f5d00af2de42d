import type { SheetChart } from '../../xlsx/sheet/model';
import type { Session } from '../session';
import { toldEvents } from './eventRegistration';
import type { SheetTarget } from './sheetTarget';

/** A chart by its id in the session, on its sheet. */
export interface NamedChart extends SheetTarget {
  readonly chart: SheetChart;
  readonly id: string;
}

/** Cells, another sheet or another chart are in front now. */
export function leaveChart(session: Session): void {
  const { activeChart } = session;
  session.activeChart = null;
  if (activeChart !== null) tellFocus({ session, ...activeChart }, 'chartDeactivated');
}

/** A chart is in front now, or no more. */
export function tellFocus(
  { session, sheet, id }: NamedChart,
  event: 'chartActivated' | 'chartDeactivated',
): void {
  session.emit({
    kind: 'told',
    type: toldEvents[event],
    targets: [id, sheet.id],
    message: { chartId: id, worksheetId: sheet.id },
  });
}
