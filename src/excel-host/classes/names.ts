import { absoluteName, parseArea, quotedSheet, splitSheet } from '../../xlsx/sheet/a1';
import type { DefinedName, Sheet } from '../../xlsx/sheet/model';
import { asFlag, asText, bind, isHostObject, optionalText, textArgument } from '../protocol/hostObject';
import type { Argument, ClassEmulation, HostObject } from '../protocol/hostObject';
import { OfficeError, invalidArgument, itemNotFound } from '../protocol/officeError';
import type { Session } from '../session';
import { rangeOf } from './range';
import { fullAddress, rangeArgument, same, targetOf } from './rangeTarget';
import type { RangeTarget } from './rangeTarget';
import { sheetInFront } from './selection';
import { worksheetOf } from './worksheetLink';

interface NameTarget {
  readonly session: Session;
  readonly name: DefinedName;
}

interface NameScope {
  readonly session: Session;
  readonly sheet: Sheet | null;
}

function touch(session: Session): void {
  session.workbook.namesChanged = true;
  session.dirty = true;
}

function rangeOfName(of: NameTarget): RangeTarget | null {
  const { sheet, address } = splitSheet(of.name.formula);
  const on = of.session.workbook.sheets.find((one) => sheet !== null && same(one.name, sheet));
  const area = parseArea(address);
  return on === undefined || area === null ? null : { session: of.session, sheet: on, area };
}

const item: ClassEmulation<NameTarget> = {
  name: 'NamedItem',
  id: (of) => of.name.name,
  get: {
    name: (of) => of.name.name,
    formula: (of) => `=${of.name.formula}`,
    value: (of) => {
      const target = rangeOfName(of);
      return target === null ? `=${of.name.formula}` : fullAddress(target);
    },
    type: (of) => (rangeOfName(of) === null ? 'String' : 'Range'),
    scope: (of) => (of.name.sheet === null ? 'Workbook' : 'Worksheet'),
    visible: (of) => !of.name.hidden,
    comment: (of) => of.name.comment,
  },
  set: {
    visible: (of, value) => {
      of.name.hidden = !asFlag(value);
      touch(of.session);
    },
    comment: (of, value) => {
      of.name.comment = asText(value);
      touch(of.session);
    },
    formula: (of, value) => {
      of.name.formula = asText(value).replace(/^=/, '');
      touch(of.session);
    },
  },
  link: {
    worksheet: (of) => {
      const sheet = of.session.workbook.sheets.find((one) => one.id === of.name.sheet);
      if (sheet === undefined) throw new OfficeError('InvalidOperation', 'the name belongs to the workbook');
      return worksheetOf(of.session, sheet);
    },
  },
  call: {
    getRange: (of) => orMissing(rangeOfName(of)),
    getRangeOrNullObject: (of) => {
      const target = rangeOfName(of);
      return target === null ? null : rangeOf(target);
    },
    delete: (of) => {
      of.session.workbook.names = of.session.workbook.names.filter((one) => one !== of.name);
      touch(of.session);
      return null;
    },
  },
};

function orMissing(target: RangeTarget | null): HostObject {
  if (target === null) throw itemNotFound('range of a name');
  return rangeOf(target);
}

/** Names that the API shows: print areas and titles (`_xlnm.…`) belong to the page layout. */
function shownNames(scope: NameScope): DefinedName[] {
  const sheet = scope.sheet?.id ?? null;
  return scope.session.workbook.names.filter((one) => one.sheet === sheet && !one.name.startsWith('_xlnm.'));
}

function find(scope: NameScope, key: unknown): HostObject | null {
  const name = typeof key === 'string' ? shownNames(scope).find((one) => same(one.name, key)) : undefined;
  return name === undefined ? null : bind(item, { session: scope.session, name });
}

const collection: ClassEmulation<NameScope> = {
  name: 'NamedItemCollection',
  items: (scope) => shownNames(scope).map((name) => bind(item, { session: scope.session, name })),
  item: (scope, key) => {
    const found = find(scope, key);
    if (found === null) throw itemNotFound(`name ${String(key)}`);
    return found;
  },
  call: {
    getItemOrNullObject: (scope, args) => find(scope, args[0]),
    getCount: (scope) => shownNames(scope).length,
    add: (scope, args) =>
      addName(scope, {
        name: textArgument(args, 0),
        reference: args[1],
        comment: optionalText(args, 2) ?? '',
      }),
  },
};

function addName(
  scope: NameScope,
  wanted: { name: string; reference: Argument; comment: string },
): HostObject {
  const { session, sheet } = scope;
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(wanted.name) || parseArea(wanted.name) !== null)
    throw invalidArgument(`"${wanted.name}" is no name`);
  if (find(scope, wanted.name) !== null)
    throw new OfficeError('ItemAlreadyExists', `the name ${wanted.name} exists`);
  const made: DefinedName = {
    name: wanted.name,
    sheet: sheet?.id ?? null,
    formula: formulaOf(session, wanted.reference),
    hidden: false,
    comment: wanted.comment,
    rest: {},
  };
  session.workbook.names.push(made);
  touch(session);
  return bind(item, { session, name: made });
}

function formulaOf(session: Session, reference: Argument): string {
  if (isHostObject(reference)) {
    const home = targetOf(session, sheetInFront(session), 'A1');
    const target = rangeArgument(home, reference);
    return `${quotedSheet(target.sheet.name)}!${absoluteName(target.area)}`;
  }
  if (typeof reference !== 'string' || !reference.startsWith('='))
    throw invalidArgument('a name refers to a range or a formula');
  return reference.slice(1);
}

/** Names of the workbook, or of one sheet. */
export function namesOf(session: Session, sheet: Sheet | null): HostObject {
  return bind(collection, { session, sheet });
}
