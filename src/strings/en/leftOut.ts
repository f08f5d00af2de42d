import type { OtherSign } from '../../core/sheets/otherSheets/otherKind';
import type { OtherKind } from '../../core/vocabulary/otherKinds';
import type { leftOutWords as vietnamese } from '../vi/leftOut';

/** What a sheet is called that lists neither tasks nor nominations. */
const kinds: Readonly<Record<OtherKind, string>> = {
  codeList: 'a table of codes',
  guide: 'a guide',
  members: 'a list of members',
  contacts: 'a list of contacts',
  calendar: 'a working calendar',
  statistics: 'statistics',
  report: 'a summary report',
  bodies: 'a list of bodies',
  payments: 'a table of estimates and payments',
  opinions: 'a table of opinions',
  documents: 'a register of documents',
  emptyForm: 'a form without rows',
  blank: 'a blank sheet',
  other: 'another sheet',
};

const signs: Readonly<Record<OtherSign, string>> = {
  name: 'by its name',
  title: 'by its title',
  headers: 'by its columns',
  contents: 'by what its cells hold',
  nothing: '',
};

/** Words on sheets that are left out. */
export const leftOutWords: typeof vietnamese = {
  named: (sheet, kind) => (kind === 'other' ? sheet : `${sheet} (${kinds[kind]})`),
  why: (kind, sign) => {
    if (kind === 'other') return 'looks neither like a task sheet nor like a nomination list';
    return sign === 'nothing' ? kinds[kind] : `${kinds[kind]}, ${signs[sign]}`;
  },
};
