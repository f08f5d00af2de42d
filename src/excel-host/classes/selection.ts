import { itemNotFound } from '../protocol/officeError';
import type { RangeTarget } from './rangeTarget';
import { areaName } from '../../xlsx/sheet/a1';
import type { Sheet } from '../../xlsx/sheet/model';
import type { Session } from '../session';
import { leaveChart } from './chartFocus';

/** Puts a sheet in front. */
export function activateSheet(session: Session, sheet: Sheet): void {
  const { workbook } = session;
  if (workbook.activeSheet === sheet.id) return;
  const before = workbook.sheets.find((one) => one.id === workbook.activeSheet);
  workbook.activeSheet = sheet.id;
  workbook.viewChanged = true;
  if (before !== undefined) session.emit({ kind: 'sheetDeactivated', sheet: before });
  session.emit({ kind: 'sheetActivated', sheet });
}

/** Selects a range and puts its sheet in front (semantics.ts: select-elsewhere). */
export function selectRange(target: RangeTarget): void {
  const { selectElsewhere } = target.session.platform;
  if (selectElsewhere === 'nothing' && sheetInFront(target.session) !== target.sheet) return;
  activateSheet(target.session, target.sheet);
  leaveChart(target.session);
  target.sheet.selection = target.area;
  target.sheet.changed.add('sheetViews');
  target.session.emit({ kind: 'selection', sheet: target.sheet, address: areaName(target.area) });
}

/** The sheet in front, as the model has it. */
export function sheetInFront(session: Session): Sheet {
  const found =
    session.workbook.sheets.find((sheet) => sheet.id === session.workbook.activeSheet) ??
    session.workbook.sheets[0];
  if (found === undefined) throw itemNotFound('worksheet');
  return found;
}
