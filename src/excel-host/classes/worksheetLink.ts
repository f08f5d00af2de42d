import type { Sheet } from '../../xlsx/sheet/model';
import type { HostObject } from '../protocol/hostObject';
import type { Session } from '../session';

type MakeWorksheet = (session: Session, sheet: Sheet) => HostObject;
let make: MakeWorksheet | null = null;

/** Ranges lead back to their worksheet and worksheets to ranges: the worksheet's module hands its maker in here. */
export function offerWorksheet(maker: MakeWorksheet): void {
  make = maker;
}

/** The API's object for a worksheet. */
export function worksheetOf(session: Session, sheet: Sheet): HostObject {
  if (make === null) throw new Error('the worksheet class is not loaded');
  return make(session, sheet);
}
