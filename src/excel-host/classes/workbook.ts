import { asText, bind, optionalText, textArgument } from '../protocol/hostObject';
import type { ClassEmulation, HostObject } from '../protocol/hostObject';
import { calculationWords } from '../model/officeWords';
import { OfficeError, invalidArgument } from '../protocol/officeError';
import type { Session } from '../session';
import { activeChartOf } from './charts';
import { commentsOf } from './comments';
import { listening } from './eventRegistration';
import { workbookTarget } from './eventTargets';
import { namesOf } from './names';
import { notesOf } from './notes';
import { documentPropertiesOf } from './documentProperties';
import { rangeOf } from './range';
import { workbookProtectionOf } from './workbookProtection';
import { areasOf } from './rangeAreas';
import { runtimeOf } from './runtime';
import { targetOf } from './rangeTarget';
import { customXmlPartsOf, settingsOf } from './storage';
import { stylesOf } from './styles';
import { tablesOf } from './tables';
import { sheetInFront } from './selection';
import { activeSheetOf, worksheetsOf } from './worksheet';

const application: ClassEmulation<Session> = {
  name: 'Application',
  get: {
    calculationMode: (session) => calculationWords.toOffice(session.workbook.calculation),
    calculationState: () => 'Done',
    calculationEngineVersion: () => 191029,
    decimalSeparator: (session) => (session.locale.startsWith('en') ? '.' : ','),
    thousandsSeparator: (session) => (session.locale.startsWith('en') ? ',' : '.'),
    useSystemSeparators: () => true,
  },
  set: {
    calculationMode: (session, value) => {
      const mode = calculationWords.toFile(asText(value));
      if (mode === null) throw invalidArgument(`no calculation ${asText(value)}`);
      session.workbook.calculation = mode;
      session.workbook.calculationChanged = true;
      session.dirty = true;
      session.emit({ kind: 'other' });
    },
  },
  link: { cultureInfo: (session) => bind(culture, session) },
  call: {
    // The host draws nothing and does not calculate: there is nothing to suspend
    suspendScreenUpdatingUntilNextSync: () => null,
    suspendApiCalculationUntilNextSync: () => null,
    calculate: () => null,
  },
};

const culture: ClassEmulation<Session> = {
  name: 'CultureInfo',
  get: { name: (session) => session.locale },
  link: {
    datetimeFormat: (session) => bind(dateHabits, session),
    numberFormat: (session) => bind(numberHabits, session),
  },
};

const dateHabits: ClassEmulation<Session> = {
  name: 'DatetimeFormatInfo',
  get: {
    dateSeparator: () => '/',
    shortDatePattern: (session) => (session.locale === 'en-US' ? 'M/d/yyyy' : 'dd/MM/yyyy'),
    longDatePattern: () => 'dddd, MMMM d, yyyy',
    shortTimePattern: () => 'h:mm tt',
    timeSeparator: () => ':',
    longTimePattern: () => 'h:mm:ss tt',
  },
};

const numberHabits: ClassEmulation<Session> = {
  name: 'NumberFormatInfo',
  get: {
    numberDecimalSeparator: (session) => (session.locale.startsWith('en') ? '.' : ','),
    numberGroupSeparator: (session) => (session.locale.startsWith('en') ? ',' : '.'),
  },
};

const workbook: ClassEmulation<Session> = {
  name: 'Workbook',
  get: {
    name: () => 'Book1.xlsx',
    readOnly: (session) => session.readOnly,
    isDirty: (session) => session.dirty,
    autoSave: () => false,
    previouslySaved: () => true,
    use1904DateSystem: (session) => session.workbook.date1904,
  },
  set: {
    isDirty: (session, value) => {
      session.dirty = value === true;
    },
  },
  link: {
    worksheets: worksheetsOf,
    application: (session) => bind(application, session),
    names: (session) => namesOf(session, null),
    settings: settingsOf,
    customXmlParts: customXmlPartsOf,
    properties: documentPropertiesOf,
    protection: workbookProtectionOf,
    tables: (session) => tablesOf(session, null),
    comments: (session) => commentsOf(session, null),
    styles: stylesOf,
    notes: (session) => notesOf(session, null),
    _Runtime: runtimeOf,
  },
  call: {
    getSelectedRange: (session) => {
      const sheet = sheetInFront(session);
      return rangeOf({ session, sheet, area: sheet.selection });
    },
    getSelectedRanges: (session) => {
      const sheet = sheetInFront(session);
      return areasOf({ session, sheet, areas: [sheet.selection], addressed: 'whole', rangeOf });
    },
    getActiveChart: (session) => activeChartOf(session) ?? noChart(),
    getActiveChartOrNullObject: activeChartOf,
    ...listening<Session>({ ActivatedEvent: 'workbookActivated' }, (session) => ({
      session,
      target: workbookTarget,
    })),
    getActiveCell: (session) => {
      const sheet = sheetInFront(session);
      return rangeOf({ session, sheet, area: { ...sheet.selection, rows: 1, columns: 1 } });
    },
    getActiveWorksheet: activeSheetOf,
    save: (session, args) => {
      if (optionalText(args, 0) === 'Prompt') throw new OfficeError('NotImplemented', 'save with a prompt');
      session.dirty = false;
      return null;
    },
    _GetRangeForEventByReferenceId: (session, args) => rangeOfEvent(session, textArgument(args, 0)),
    _GetRangeOrNullObjectForEventByReferenceId: (session, args) =>
      rangeOfEvent(session, textArgument(args, 0)),
  },
};

function noChart(): never {
  throw new OfficeError('ItemNotFound', 'no chart is in front');
}

/** The range that an event names; the id is the sheet's and the address (events.ts). */
function rangeOfEvent(session: Session, referenceId: string): HostObject {
  const [sheetId, address = ''] = referenceId.split('!');
  const sheet = session.workbook.sheets.find((one) => one.id === sheetId);
  if (sheet === undefined) throw new OfficeError('ItemNotFound', 'the sheet of the event was deleted');
  return rangeOf(targetOf(session, sheet, address));
}

/** The root of the API. */
export function workbookObject(session: Session): HostObject {
  return bind(workbook, session);
}

const addinService: ClassEmulation<Session> = {
  name: 'Microsoft.InternalService.AddinInternalService',
  call: { notifyActionHandlerReady: () => null },
};

/** Objects that a request makes by type name; the library makes one for itself at its start. */
export function newObject(session: Session, typeName: string): HostObject | null {
  return typeName === addinService.name ? bind(addinService, session) : null;
}
