import { leaveChart, tellFocus } from './chartFocus';
import type { NamedChart } from './chartFocus';
import type { Session } from '../session';
import { listening, toldEvents } from './eventRegistration';
import type { SheetTarget } from './sheetTarget';
import { activateSheet } from './selection';

/** Listening to one chart, by the id that the library knows it by. */
export function chartListening<Of extends { readonly session: Session }>(idOf: (of: Of) => string) {
  return listening<Of>({ ActivatedEvent: 'chartActivated', DeactivatedEvent: 'chartDeactivated' }, (of) => ({
    session: of.session,
    target: idOf(of),
  }));
}

/** Listening to all charts of a sheet. */
export const chartsListening = listening<SheetTarget>(
  {
    AddedEvent: 'chartAdded',
    DeletedEvent: 'chartDeleted',
    ActivatedEvent: 'chartActivated',
    DeactivatedEvent: 'chartDeactivated',
  },
  ({ session, sheet }) => ({ session, target: sheet.id }),
);

/** A chart came or went. */
export function tellChart(
  { session, sheet, id }: Omit<NamedChart, 'chart'>,
  event: 'chartAdded' | 'chartDeleted',
): void {
  session.emit({
    kind: 'told',
    type: toldEvents[event],
    targets: [sheet.id],
    message: { chartId: id, worksheetId: sheet.id, source: 'Local' },
  });
}

/** Puts a chart in front; the one that was there is left. */
export function activateChart(of: NamedChart): void {
  if (of.session.activeChart?.chart === of.chart) return;
  leaveChart(of.session);
  activateSheet(of.session, of.sheet);
  of.session.activeChart = { chart: of.chart, sheet: of.sheet, id: of.id };
  tellFocus(of, 'chartActivated');
}
