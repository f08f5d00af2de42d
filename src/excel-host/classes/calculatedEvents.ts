import type { Sheet } from '../../xlsx/sheet/model';
import type { HostEvent, Session } from '../session';
import { toldEvents } from './eventRegistration';
import { workbookTarget } from './eventTargets';

type Told = Extract<HostEvent, { kind: 'told' }>;

/** Tells that a sheet was calculated, of which no cell changes here. */
export function tellCalculated({ session, sheet }: { session: Session; sheet: Sheet }): void {
  session.emit(calculated(sheet));
}

/** Cells that changed are calculated with the formulas that hang on them: once for each sheet in a batch. */
export function calculatedEventsOf(events: readonly HostEvent[]): readonly Told[] {
  const sheets = new Set(events.flatMap((event) => (event.kind === 'cells' ? [event.sheet] : [])));
  return [...sheets].filter(hasFormulas).map(calculated);
}

function calculated(sheet: Sheet): Told {
  return {
    kind: 'told',
    type: toldEvents.calculated,
    targets: [sheet.id, workbookTarget],
    message: { worksheetId: sheet.id, address: '' },
  };
}

function hasFormulas(sheet: Sheet): boolean {
  for (const { cells } of sheet.rows.values())
    for (const cell of cells?.values() ?? []) if (cell.formula !== null) return true;
  return false;
}
