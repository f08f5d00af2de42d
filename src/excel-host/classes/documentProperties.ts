import type { DocumentPropertyValue } from '../../xlsx/sheet/model';
import { asNumber, asText, bind, jsonArgument, textArgument } from '../protocol/hostObject';
import type { ClassEmulation, HostObject } from '../protocol/hostObject';
import type { Json } from '../protocol/json';
import { invalidArgument, itemNotFound } from '../protocol/officeError';
import type { Session } from '../session';

/** Properties of the API and the names that the file gives them. */
const coreNames: Readonly<Record<string, string>> = {
  title: 'title',
  subject: 'subject',
  author: 'creator',
  keywords: 'keywords',
  comments: 'description',
  lastAuthor: 'lastModifiedBy',
  category: 'category',
};
const extendedNames: Readonly<Record<string, string>> = { manager: 'Manager', company: 'Company' };
const writable = ['title', 'subject', 'author', 'keywords', 'comments', 'category'];

function touch(session: Session): void {
  session.workbook.propertiesChanged = true;
  session.dirty = true;
}

type Readers = Record<string, (session: Session) => Json>;
type Writers = Record<string, (session: Session, value: Json) => void>;

function readers(
  names: Readonly<Record<string, string>>,
  from: (session: Session) => Map<string, string>,
): Readers {
  return Object.fromEntries(
    Object.entries(names).map(([name, stored]) => [
      name,
      (session: Session) => from(session).get(stored) ?? '',
    ]),
  );
}

function writers(
  names: Readonly<Record<string, string>>,
  to: (session: Session) => Map<string, string>,
): Writers {
  return Object.fromEntries(
    Object.entries(names).map(([name, stored]) => [
      name,
      (session: Session, value: Json) => {
        to(session).set(stored, asText(value));
        touch(session);
      },
    ]),
  );
}

const core = (session: Session) => session.workbook.properties;
const extended = (session: Session) => session.workbook.extendedProperties;

const properties: ClassEmulation<Session> = {
  name: 'DocumentProperties',
  get: {
    ...readers(coreNames, core),
    ...readers(extendedNames, extended),
    creationDate: (session) => core(session).get('created') ?? '',
    revisionNumber: (session) => Number(core(session).get('revision') ?? 0),
  },
  set: {
    ...writers(Object.fromEntries(writable.map((name) => [name, coreNames[name] ?? name])), core),
    ...writers(extendedNames, extended),
    revisionNumber: (session, value) => {
      core(session).set('revision', String(asNumber(value)));
      touch(session);
    },
  },
  link: { custom: (session) => bind(collection, session) },
};

interface Property {
  readonly session: Session;
  readonly key: string;
}

function valueAt({ session, key }: Property): DocumentPropertyValue {
  const found = session.workbook.customDocumentProperties.get(key);
  if (found === undefined) throw itemNotFound(`property "${key}"`);
  return found;
}

const types = { text: 'String', date: 'Date', number: 'Number', float: 'Float', boolean: 'Boolean' };

const property: ClassEmulation<Property> = {
  name: 'CustomProperty',
  get: {
    key: (of) => of.key,
    value: (of) => valueAt(of).value,
    type: (of) => types[valueAt(of).type],
  },
  set: { value: (of, value) => put(of.session, of.key, value) },
  call: {
    delete: (of) => {
      valueAt(of);
      of.session.workbook.customDocumentProperties.delete(of.key);
      touch(of.session);
      return null;
    },
  },
};

function put(session: Session, key: string, value: Json): void {
  session.workbook.customDocumentProperties.set(key, typed(value));
  touch(session);
}

function typed(value: Json): DocumentPropertyValue {
  if (typeof value === 'boolean') return { type: 'boolean', value };
  if (typeof value === 'number') {
    const isWhole = Number.isInteger(value) && Math.abs(value) < 2 ** 31;
    return { type: isWhole ? 'number' : 'float', value };
  }
  if (typeof value !== 'string') throw invalidArgument('a property is text, a number, true or false');
  return { type: 'text', value: value.slice(0, 255) };
}

/** Keys compare without regard to case. */
function find(session: Session, key: string): HostObject | null {
  const keys = [...session.workbook.customDocumentProperties.keys()];
  const found = keys.find((one) => one.toLowerCase() === key.toLowerCase());
  return found === undefined ? null : bind(property, { session, key: found });
}

function present(session: Session, key: string): HostObject {
  const found = find(session, key);
  if (found === null) throw itemNotFound(`property "${key}"`);
  return found;
}

const collection: ClassEmulation<Session> = {
  name: 'CustomPropertyCollection',
  items: (session) =>
    [...session.workbook.customDocumentProperties.keys()].map((key) => bind(property, { session, key })),
  item: (session, key) => present(session, asText(key)),
  call: {
    add: (session, args) => {
      const key = textArgument(args, 0).slice(0, 255);
      if (key === '') throw invalidArgument('a property has a key');
      const known = find(session, key)?.self as Property | undefined;
      put(session, known?.key ?? key, jsonArgument(args, 1));
      return present(session, key);
    },
    getCount: (session) => session.workbook.customDocumentProperties.size,
    getItemOrNullObject: (session, args) => find(session, textArgument(args, 0)),
    deleteAll: (session) => {
      session.workbook.customDocumentProperties.clear();
      touch(session);
      return null;
    },
  },
};

/** What the file says about itself. */
export function documentPropertiesOf(session: Session): HostObject {
  return bind(properties, session);
}
