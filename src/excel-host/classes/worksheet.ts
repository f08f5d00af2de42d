import type { Sheet, Visibility } from '../../xlsx/sheet/model';
import { usedWithin, wholeSheet } from '../model/areas';
import { showLevels } from '../model/outline';
import { visibilityWords } from '../model/officeWords';
import { defaultCharacters, digitDots, paddingDots } from '../model/widths';
import {
  asFlag,
  asNumber,
  asText,
  bind,
  isHostObject,
  numberArgument,
  optionalFlag,
  optionalNumber,
  optionalText,
} from '../protocol/hostObject';
import type { Arguments, ClassEmulation, HostObject } from '../protocol/hostObject';
import { invalidArgument, itemNotFound } from '../protocol/officeError';
import type { Session } from '../session';
import { filterOf } from './autoFilter';
import { chartsOf } from './charts';
import { colourArgument } from './colourArgument';
import { commentsOf } from './comments';
import { eventMethods } from './events';
import { tellCalculated } from './calculatedEvents';
import { listening } from './eventRegistration';
import { workbookTarget } from './eventTargets';
import { namesOf } from './names';
import { notesOf } from './notes';
import { pageLayoutOf } from './pageLayout';
import { rangeOf } from './range';
import { areasOf } from './rangeAreas';
import { findAll } from './rangeSearch';
import { at, same, targetOf } from './rangeTarget';
import type { RangeTarget } from './rangeTarget';
import { activateSheet, sheetInFront } from './selection';
import { sheetListening, sheetsListening } from './sheetEvents';
import { touchSheet } from './sheetTarget';
import type { SheetTarget } from './sheetTarget';
import { breaksOf, freezePanesOf, sheetProtectionOf } from './sheetParts';
import { sheetPropertiesOf } from './storage';
import { tablesOf } from './tables';
import { addSheet, copySheet, deleteSheet, moveSheet, renameSheet, setVisibility } from './worksheets';
import { offerWorksheet } from './worksheetLink';

function whole(of: SheetTarget): RangeTarget {
  return { ...of, area: wholeSheet };
}

function visibilityOf(word: string): Visibility {
  const found = visibilityWords.toFile(word);
  if (found !== 'visible' && found !== 'hidden' && found !== 'veryHidden')
    throw invalidArgument(`no visibility ${word}`);
  return found;
}

const worksheet: ClassEmulation<SheetTarget> = {
  name: 'Worksheet',
  id: (of) => of.sheet.id,
  get: {
    id: (of) => of.sheet.id,
    name: (of) => of.sheet.name,
    position: (of) => of.session.workbook.sheets.indexOf(of.sheet),
    visibility: (of) => visibilityWords.toOffice(of.sheet.visibility),
    tabColor: (of) => of.sheet.tabColor ?? '',
    showGridlines: (of) => of.sheet.showGridlines,
    showHeadings: (of) => of.sheet.showHeadings,
    standardHeight: (of) => of.sheet.defaultHeight,
    standardWidth: (of) => {
      const dots = digitDots(of.session.workbook);
      return Math.round((defaultCharacters(of.sheet, dots) - paddingDots(dots) / dots) * 100) / 100;
    },
  },
  set: {
    name: (of, value) => renameSheet(of.session, of.sheet, asText(value)),
    position: (of, value) => moveSheet(of.session, of.sheet, asNumber(value)),
    visibility: (of, value) => setVisibility(of.session, of.sheet, visibilityOf(asText(value))),
    tabColor: (of, value) => {
      of.sheet.tabColor = value === '' ? null : colourArgument(value);
      touchSheet(of, 'sheetPr');
    },
    showGridlines: (of, value) => {
      of.sheet.showGridlines = asFlag(value);
      touchSheet(of, 'sheetViews');
    },
    showHeadings: (of, value) => {
      of.sheet.showHeadings = asFlag(value);
      touchSheet(of, 'sheetViews');
    },
  },
  link: {
    pageLayout: pageLayoutOf,
    customProperties: sheetPropertiesOf,
    freezePanes: freezePanesOf,
    protection: sheetProtectionOf,
    autoFilter: filterOf,
    names: (of) => namesOf(of.session, of.sheet),
    tables: (of) => tablesOf(of.session, of.sheet),
    charts: chartsOf,
    comments: (of) => commentsOf(of.session, of.sheet),
    notes: (of) => notesOf(of.session, of.sheet),
    horizontalPageBreaks: (of) => breaksOf({ ...of, along: 'rows' }),
    verticalPageBreaks: (of) => breaksOf({ ...of, along: 'columns' }),
  },
  call: {
    ...eventMethods<SheetTarget>(
      ['DataChanged', 'Activated', 'Deactivated', 'SelectionChanged', 'RowSorted', 'ColumnSorted'],
      (of) => ({
        session: of.session,
        target: of.sheet.id,
      }),
    ),
    getRange: (of, args) => {
      const address = optionalText(args, 0);
      return rangeOf(address === null ? whole(of) : targetOf(of.session, of.sheet, address));
    },
    getCell: (of, args) =>
      rangeOf(
        at(whole(of), { row: numberArgument(args, 0), column: numberArgument(args, 1), rows: 1, columns: 1 }),
      ),
    getRanges: (of, args) => {
      const address = optionalText(args, 0);
      const targets = (address ?? '').split(/\s*,\s*/).map((one) => targetOf(of.session, of.sheet, one));
      const areas = address === null ? [wholeSheet] : targets.map(({ area }) => area);
      return areasOf({ ...of, areas, addressed: 'whole', rangeOf });
    },
    findAll: (of, args) => findAll(whole(of), args, rangeOf) ?? absentText(),
    findAllOrNullObject: (of, args) => findAll(whole(of), args, rangeOf),
    getRangeByIndexes: (of, args) => {
      const [row, column, rows, columns] = [0, 1, 2, 3].map((index) => numberArgument(args, index)) as [
        number,
        number,
        number,
        number,
      ];
      return rangeOf(at(whole(of), { row, column, rows, columns }));
    },
    getUsedRange: (of, args) =>
      rangeOf(usedOf(of, optionalFlag(args, 0)) ?? at(whole(of), { row: 0, column: 0, rows: 1, columns: 1 })),
    getUsedRangeOrNullObject: (of, args) => {
      const used = usedOf(of, optionalFlag(args, 0));
      return used === null ? null : rangeOf(used);
    },
    getNext: (of, args) => neighbour(of, { by: 1, visibleOnly: optionalFlag(args, 0) }) ?? missing(),
    getNextOrNullObject: (of, args) => neighbour(of, { by: 1, visibleOnly: optionalFlag(args, 0) }),
    getPrevious: (of, args) => neighbour(of, { by: -1, visibleOnly: optionalFlag(args, 0) }) ?? missing(),
    getPreviousOrNullObject: (of, args) => neighbour(of, { by: -1, visibleOnly: optionalFlag(args, 0) }),
    activate: (of) => {
      activateSheet(of.session, of.sheet);
      return null;
    },
    ...sheetListening,
    ...listening<SheetTarget>({ CalculatedEvent: 'calculated' }, (of) => ({
      session: of.session,
      target: of.sheet.id,
    })),
    calculate: (of) => {
      tellCalculated(of);
      return null;
    },
    copy: (of, args) => {
      const made = copySheet(of.session, of.sheet, {
        position: placeOfCopy(of, args),
        customProperties: false,
      });
      return worksheetObject(of.session, made);
    },
    // By it the library finds a copy again in later batches
    _GetAnotherWorksheetById: (of, args) => {
      const found = of.session.workbook.sheets.find(({ id }) => id === args[0]);
      return found === undefined ? missing() : worksheetObject(of.session, found);
    },
    showOutlineLevels: (of, args) => {
      showLevels(whole(of), { rows: numberArgument(args, 0), columns: numberArgument(args, 1) });
      return null;
    },
    delete: (of) => {
      deleteSheet(of.session, of.sheet);
      return null;
    },
  },
};

/** Where a copy goes: to the beginning where nothing is said (WorksheetPositionType "None"). */
function placeOfCopy(of: SheetTarget, args: Arguments): number {
  const { sheets } = of.session.workbook;
  const where = optionalText(args, 0) ?? 'None';
  const beside = args[1];
  switch (where) {
    case 'None':
    case 'Beginning':
      return 0;
    case 'End':
      return sheets.length;
    case 'Before':
    case 'After': {
      const at = isHostObject(beside) ? sheets.findIndex(({ id }) => id === beside.id()) : -1;
      if (at < 0) throw invalidArgument('a worksheet expected to stand beside');
      return where === 'Before' ? at : at + 1;
    }
    default:
      throw invalidArgument(`no position ${where}`);
  }
}

function usedOf(of: SheetTarget, valuesOnly: boolean): RangeTarget | null {
  const area = usedWithin(of.sheet, wholeSheet, { valuesOnly });
  return area === null ? null : { ...of, area };
}

function neighbour(of: SheetTarget, how: { by: 1 | -1; visibleOnly: boolean }): HostObject | null {
  const { sheets } = of.session.workbook;
  for (let index = sheets.indexOf(of.sheet) + how.by; index >= 0 && index < sheets.length; index += how.by) {
    const sheet = sheets[index];
    if (sheet !== undefined && (!how.visibleOnly || sheet.visibility === 'visible'))
      return worksheetObject(of.session, sheet);
  }
  return null;
}

function absentText(): never {
  throw itemNotFound('text');
}

function missing(): never {
  throw itemNotFound('worksheet');
}

/** The API's object for a worksheet. */
function worksheetObject(session: Session, sheet: Sheet): HostObject {
  return bind(worksheet, { session, sheet });
}

offerWorksheet(worksheetObject);

function byKey(session: Session, key: unknown): Sheet | null {
  if (typeof key !== 'string') throw invalidArgument('a worksheet is named by text');
  const { sheets } = session.workbook;
  return sheets.find((sheet) => sheet.id === key) ?? sheets.find((sheet) => same(sheet.name, key)) ?? null;
}

function endSheet(session: Session, which: { last: boolean; visibleOnly: boolean }): HostObject {
  const candidates = session.workbook.sheets.filter(
    (sheet) => !which.visibleOnly || sheet.visibility === 'visible',
  );
  const sheet = which.last ? candidates.at(-1) : candidates[0];
  if (sheet === undefined) throw itemNotFound('worksheet');
  return worksheetObject(session, sheet);
}

const collection: ClassEmulation<Session> = {
  name: 'WorksheetCollection',
  items: (session) => session.workbook.sheets.map((sheet) => worksheetObject(session, sheet)),
  item: (session, key) => {
    const sheet = byKey(session, key);
    if (sheet === null) throw itemNotFound(`worksheet "${String(key)}"`);
    return worksheetObject(session, sheet);
  },
  call: {
    ...eventMethods<Session>(
      [
        'DataChanged',
        'Activated',
        'Deactivated',
        'Added',
        'Deleted',
        'SelectionChanged',
        'RowSorted',
        'ColumnSorted',
      ],
      (session) => ({ session, target: workbookTarget }),
    ),
    ...sheetsListening,
    ...listening<Session>({ CalculatedEvent: 'calculated' }, (session) => ({
      session,
      target: workbookTarget,
    })),
    add: (session, args) => worksheetObject(session, addSheet(session, optionalText(args, 0))),
    getItemOrNullObject: (session, args) => {
      const sheet = byKey(session, args[0]);
      return sheet === null ? null : worksheetObject(session, sheet);
    },
    getActiveWorksheet: (session) => activeSheetOf(session),
    getCount: (session, args) =>
      session.workbook.sheets.filter((sheet) => !optionalFlag(args, 0) || sheet.visibility === 'visible')
        .length,
    getFirst: (session, args) => endSheet(session, { last: false, visibleOnly: optionalFlag(args, 0) }),
    getLast: (session, args) => endSheet(session, { last: true, visibleOnly: optionalFlag(args, 0) }),
    getItemAt: (session, args) => {
      const sheet = session.workbook.sheets[optionalNumber(args, 0, 0)];
      if (sheet === undefined) throw itemNotFound('worksheet');
      return worksheetObject(session, sheet);
    },
  },
};

/** The worksheet in front. */
export function activeSheetOf(session: Session): HostObject {
  return worksheetObject(session, sheetInFront(session));
}

/** The worksheets of the workbook. */
export function worksheetsOf(session: Session): HostObject {
  return bind(collection, session);
}
