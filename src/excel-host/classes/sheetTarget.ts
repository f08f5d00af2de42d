import type { Sheet, SheetSection } from '../../xlsx/sheet/model';
import type { Session } from '../session';

/** A sheet and the session it lives in. */
export interface SheetTarget {
  readonly session: Session;
  readonly sheet: Sheet;
}

/** Remembers that a section of a sheet's file changed, and tells whoever listens. */
export function touchSheet(of: SheetTarget, section: SheetSection): void {
  of.sheet.changed.add(section);
  of.session.dirty = true;
  of.session.emit({ kind: 'other' });
}
