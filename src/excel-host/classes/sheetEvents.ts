import type { Sheet } from '../../xlsx/sheet/model';
import { visibilityWords } from '../model/officeWords';
import type { Session } from '../session';
import { listening, toldEvents } from './eventRegistration';
import { workbookTarget } from './eventTargets';

interface Of {
  readonly session: Session;
  readonly sheet: Sheet;
}

type SheetEvent =
  'formulaChanged' | 'protectionChanged' | 'nameChanged' | 'visibilityChanged' | 'moved' | 'singleClicked';

/** How the library begins to listen to them, by the end of its methods' names. */
const endings = {
  FormulaChangedEvent: 'formulaChanged',
  ProtectionChangedEvent: 'protectionChanged',
  EventNameChanged: 'nameChanged',
  EventVisibilityChanged: 'visibilityChanged',
  SingleClickedEvent: 'singleClicked',
} as const satisfies Record<string, SheetEvent>;

/** Listening to what becomes of one sheet. */
export const sheetListening = listening<Of>(endings, ({ session, sheet }) => ({ session, target: sheet.id }));

/** Listening to what becomes of all sheets. */
export const sheetsListening = listening<Session>({ ...endings, EventMoved: 'moved' }, (session) => ({
  session,
  target: workbookTarget,
}));

function tell({ session, sheet }: Of, event: SheetEvent, message: object): void {
  session.emit({
    kind: 'told',
    type: toldEvents[event],
    targets: [sheet.id, workbookTarget],
    message: { worksheetId: sheet.id, ...message },
  });
}

/** A sheet has another name. */
export function tellName(of: Of, names: { readonly before: string; readonly after: string }): void {
  if (names.before === names.after) return;
  tell(of, 'nameChanged', { nameBefore: names.before, nameAfter: names.after, source: 'Local' });
}

/** A sheet was hidden or shown. */
export function tellVisibility(of: Of, before: Sheet['visibility']): void {
  const after = of.sheet.visibility;
  if (before === after) return;
  tell(of, 'visibilityChanged', {
    visibilityBefore: visibilityWords.toOffice(before),
    visibilityAfter: visibilityWords.toOffice(after),
    source: 'Local',
  });
}

/** A sheet stands elsewhere. */
export function tellMoved(of: Of, places: { readonly before: number; readonly after: number }): void {
  if (places.before === places.after) return;
  tell(of, 'moved', { positionBefore: places.before, positionAfter: places.after, source: 'Local' });
}

/** A sheet was protected, or is so no more. */
export function tellProtection(of: Of): void {
  tell(of, 'protectionChanged', { isProtected: of.sheet.protected, source: 'Local' });
}

/** A person clicked a cell; the offsets are points from its corner. */
export function tellClick(of: Of, address: string): void {
  tell(of, 'singleClicked', { address, offsetX: 0, offsetY: 0 });
}
