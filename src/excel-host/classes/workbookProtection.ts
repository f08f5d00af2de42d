import { bind, optionalText } from '../protocol/hostObject';
import type { ClassEmulation, HostObject } from '../protocol/hostObject';
import { OfficeError } from '../protocol/officeError';
import type { Session } from '../session';

function hasPassword({ workbook }: Session): boolean {
  const { workbookPassword, workbookHashValue } = workbook.protection;
  return workbookPassword !== undefined || workbookHashValue !== undefined;
}

function put(session: Session, protection: Readonly<Record<string, string>> | null): null {
  session.workbook.protected = protection !== null;
  session.workbook.protection = protection ?? {};
  session.workbook.protectionChanged = true;
  session.dirty = true;
  session.emit({ kind: 'other' });
  return null;
}

const protection: ClassEmulation<Session> = {
  name: 'WorkbookProtection',
  get: { protected: (session) => session.workbook.protected },
  call: {
    protect: (session, args) => {
      if (session.workbook.protected)
        throw new OfficeError('AccessDenied', 'the workbook is protected already');
      if (optionalText(args, 0) !== null) throw new OfficeError('NotImplemented', 'protection by password');
      return put(session, { lockStructure: '1' });
    },
    unprotect: (session, args) => {
      if (!session.workbook.protected) return null;
      if (hasPassword(session))
        throw new OfficeError(
          optionalText(args, 0) === null ? 'AccessDenied' : 'NotImplemented',
          'the workbook is protected by a password',
        );
      return put(session, null);
    },
  },
};

/** The protection of the workbook's structure. */
export function workbookProtectionOf(session: Session): HostObject {
  return bind(protection, session);
}
