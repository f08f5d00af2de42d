import { customXmlId } from '../../xlsx/zip/customXml';
import type { CustomXmlPart, Sheet } from '../../xlsx/sheet/model';
import { parseXml } from '../../xlsx/zip/xmlTree';
import { asText, bind, jsonArgument, textArgument } from '../protocol/hostObject';
import type { ClassEmulation, HostObject } from '../protocol/hostObject';
import type { Json } from '../protocol/json';
import { byteLength } from '../protocol/byteLength';
import { OfficeError, invalidArgument, itemNotFound } from '../protocol/officeError';
import type { Session } from '../session';

interface SettingTarget {
  readonly session: Session;
  readonly key: string;
}

function putSetting(session: Session, key: string, value: Json): void {
  const { settings } = session.workbook;
  const { newSettings, settingsBytes } = session.platform;
  const isNew = !settings.has(key);
  if (isNew && session.settingOverwritten && newSettings === 'notAfterOverwritten')
    throw itemNotFound(`setting ${key}`);
  if (settingsBytes < Infinity) {
    const others = [...settings].filter(([other]) => other !== key);
    if (byteLength(JSON.stringify([...others, [key, value]])) > settingsBytes)
      throw invalidArgument('the settings would be too large');
  }
  if (!isNew) session.settingOverwritten = true;
  settings.set(key, value);
  touchSettings(session);
}

function touchSettings(session: Session): void {
  session.workbook.settingsChanged = true;
  session.dirty = true;
}

const setting: ClassEmulation<SettingTarget> = {
  name: 'Setting',
  id: (of) => of.key,
  get: { key: (of) => of.key, value: (of) => asJson(of.session.workbook.settings.get(of.key)) },
  set: { value: (of, value) => putSetting(of.session, of.key, value) },
  call: {
    delete: (of) => {
      of.session.workbook.settings.delete(of.key);
      touchSettings(of.session);
      return null;
    },
  },
};

/** Settings come from requests or from JSON in the file, so what is kept is JSON. */
function asJson(value: unknown): Json {
  return value === undefined ? null : (value as Json);
}

function findSetting(session: Session, key: unknown): HostObject | null {
  return typeof key === 'string' && session.workbook.settings.has(key)
    ? bind(setting, { session, key })
    : null;
}

const settings: ClassEmulation<Session> = {
  name: 'SettingCollection',
  items: (session) => [...session.workbook.settings.keys()].map((key) => bind(setting, { session, key })),
  item: (session, key) => {
    const found = findSetting(session, key);
    if (found === null) throw itemNotFound(`setting ${String(key)}`);
    return found;
  },
  call: {
    add: (session, args) => {
      const key = textArgument(args, 0);
      if (key === '') throw invalidArgument('a setting needs a key');
      putSetting(session, key, jsonArgument(args, 1));
      return bind(setting, { session, key });
    },
    getItemOrNullObject: (session, args) => findSetting(session, args[0]),
    getCount: (session) => session.workbook.settings.size,
    _RegisterSettingsChangedEvent: () => null,
    _UnregisterSettingsChangedEvent: () => null,
  },
};

/** The workbook's settings. */
export function settingsOf(session: Session): HostObject {
  return bind(settings, session);
}

interface PartTarget {
  readonly session: Session;
  readonly id: string;
}

function partOf(of: PartTarget): CustomXmlPart {
  const found = of.session.workbook.customXml.find((one) => one.id === of.id);
  if (found === undefined) throw itemNotFound(`custom XML part ${of.id}`);
  return found;
}

function namespaceOf(xml: string): string {
  const root = parseXml(xml);
  if (root === null) return '';
  const colon = root.name.indexOf(':');
  return root.attributes[colon < 0 ? 'xmlns' : `xmlns:${root.name.slice(0, colon)}`] ?? '';
}

const part: ClassEmulation<PartTarget> = {
  name: 'CustomXmlPart',
  id: (of) => of.id,
  get: { id: (of) => of.id, namespaceUri: (of) => namespaceOf(partOf(of).xml) },
  call: {
    getXml: (of) => partOf(of).xml,
    setXml: (of, args) => {
      const found = partOf(of);
      found.xml = checkedXml(of.session, textArgument(args, 0));
      found.changed = true;
      of.session.dirty = true;
      return null;
    },
    delete: (of) => {
      const { workbook } = of.session;
      const gone = partOf(of);
      workbook.customXml = workbook.customXml.filter((one) => one !== gone);
      if (gone.part !== null) workbook.customXmlRemoved.push(gone.part);
      of.session.dirty = true;
      return null;
    },
  },
};

function checkedXml(session: Session, xml: string): string {
  if (byteLength(xml) > session.platform.customXmlBytes)
    throw new OfficeError('GeneralException', 'the custom XML part is too large');
  if (parseXml(xml) === null) throw invalidArgument('the XML is not well-formed');
  return xml;
}

function findPart(session: Session, key: unknown): HostObject | null {
  const found = session.workbook.customXml.find((one) => one.id === key);
  return found === undefined ? null : bind(part, { session, id: found.id });
}

interface PartScope {
  readonly session: Session;
  readonly namespace: string;
}

function scoped(scope: PartScope): HostObject[] {
  return scope.session.workbook.customXml
    .filter((one) => namespaceOf(one.xml) === scope.namespace)
    .map((one) => bind(part, { session: scope.session, id: one.id }));
}

const scopedParts: ClassEmulation<PartScope> = {
  name: 'CustomXmlPartScopedCollection',
  items: scoped,
  item: (scope, key) => {
    const found = scoped(scope).find((one) => one.id() === key);
    if (found === undefined) throw itemNotFound(`custom XML part ${String(key)}`);
    return found;
  },
  call: {
    getCount: (scope) => scoped(scope).length,
    getItemOrNullObject: (scope, args) => scoped(scope).find((one) => one.id() === args[0]) ?? null,
    getOnlyItem: (scope) => {
      const [only, second] = scoped(scope);
      if (only === undefined || second !== undefined)
        throw new OfficeError('GeneralException', 'not exactly one custom XML part');
      return only;
    },
    getOnlyItemOrNullObject: (scope) => {
      const [only, second] = scoped(scope);
      return only === undefined || second !== undefined ? null : only;
    },
  },
};

const parts: ClassEmulation<Session> = {
  name: 'CustomXmlPartCollection',
  items: (session) => session.workbook.customXml.map((one) => bind(part, { session, id: one.id })),
  item: (session, key) => {
    const found = findPart(session, key);
    if (found === null) throw itemNotFound(`custom XML part ${String(key)}`);
    return found;
  },
  call: {
    add: (session, args) => {
      const { workbook } = session;
      const taken = new Set(workbook.customXml.map((one) => one.id));
      let number = workbook.customXml.length + 1;
      while (taken.has(customXmlId(number))) number += 1;
      const made = {
        id: customXmlId(number),
        xml: checkedXml(session, textArgument(args, 0)),
        part: null,
        changed: true,
      };
      workbook.customXml.push(made);
      session.dirty = true;
      return bind(part, { session, id: made.id });
    },
    getByNamespace: (session, args) => bind(scopedParts, { session, namespace: textArgument(args, 0) }),
    getItemOrNullObject: (session, args) => findPart(session, args[0]),
    getCount: (session) => session.workbook.customXml.length,
  },
};

/** The workbook's custom XML parts. */
export function customXmlPartsOf(session: Session): HostObject {
  return bind(parts, session);
}

interface SheetProperty {
  readonly session: Session;
  readonly sheet: Sheet;
  readonly key: string;
}

type SheetProperties = Omit<SheetProperty, 'key'>;

function putProperty(of: SheetProperties, key: string, value: string): void {
  of.sheet.customProperties.set(key, value);
  touchProperties(of);
}

function touchProperties(of: SheetProperties): void {
  of.sheet.changed.add('customProperties');
  of.session.dirty = true;
}

const property: ClassEmulation<SheetProperty> = {
  name: 'WorksheetCustomProperty',
  id: (of) => of.key,
  get: { key: (of) => of.key, value: (of) => of.sheet.customProperties.get(of.key) ?? '' },
  set: { value: (of, value) => putProperty(of, of.key, asText(value)) },
  call: {
    delete: (of) => {
      of.sheet.customProperties.delete(of.key);
      touchProperties(of);
      return null;
    },
  },
};

/** Keys compare without regard to case, and setting one that exists gives it the new value. */
function findProperty(of: SheetProperties, key: unknown): HostObject | null {
  const known = [...of.sheet.customProperties.keys()].find(
    (one) => typeof key === 'string' && one.toLowerCase() === key.toLowerCase(),
  );
  return known === undefined ? null : bind(property, { ...of, key: known });
}

const properties: ClassEmulation<SheetProperties> = {
  name: 'WorksheetCustomPropertyCollection',
  items: (of) => [...of.sheet.customProperties.keys()].map((key) => bind(property, { ...of, key })),
  item: (of, key) => {
    const found = findProperty(of, key);
    if (found === null) throw itemNotFound(`custom property ${String(key)}`);
    return found;
  },
  call: {
    add: (of, args) => {
      const wanted = textArgument(args, 0);
      if (wanted.length > 255) throw invalidArgument('a key of a custom property has at most 255 letters');
      const key =
        [...of.sheet.customProperties.keys()].find((one) => one.toLowerCase() === wanted.toLowerCase()) ??
        wanted;
      putProperty(of, key, textArgument(args, 1));
      return bind(property, { ...of, key });
    },
    getItemOrNullObject: (of, args) => findProperty(of, args[0]),
    getCount: (of) => of.sheet.customProperties.size,
  },
};

/** The custom properties of a worksheet. */
export function sheetPropertiesOf(of: SheetProperties): HostObject {
  return bind(properties, of);
}
