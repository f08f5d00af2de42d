import { OfficeError } from './officeError';
import type { Answer, Arguments, HostObject } from './hostObject';
import type { Json } from './json';
import { isInLevel } from './schema';
import type { OfficeSchema, SchemaMember } from './schema';

/** Access to members that is as strict as Excel: unknown, of a later set, read-only and not emulated ones are refused. */
export interface Members {
  read(object: HostObject, member: string): Json;
  write(object: HostObject, member: string, value: Json): void;
  call(object: HostObject, member: string, args: Arguments): Answer;
  link(object: HostObject, member: string): HostObject | null;
  item(object: HostObject, key: Json): HostObject;
  /** Plain properties that a `load()` without names fills. */
  plainProperties(object: HostObject): string[];
  kindOf(object: HostObject, member: string): SchemaMember['kind'];
}

/** "GetRange" on the wire is `getRange` in the declarations; names with an underscore are the library's own. */
export function memberOf(wireName: string): string {
  return wireName.startsWith('_') ? wireName : wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** Members that the library sets under names of its own (found in its debug file; their loads use the declared ones). */
const aliases: Readonly<Record<string, string>> = {
  'Worksheet.gridlines': 'showGridlines',
  'Worksheet.headings': 'showHeadings',
  'Style.orientation': 'textOrientation',
};

/** The way back. */
export function wireName(member: string): string {
  return member.charAt(0).toUpperCase() + member.slice(1);
}

/** Members under a schema and a declared level; `notImplemented` takes "Class.member" of what nobody emulates yet. */
export function strictMembers(schema: OfficeSchema, apiLevel: string, notImplemented: Set<string>): Members {
  const known = (object: HostObject, member: string): SchemaMember => {
    const classes = schema.classes[object.className];
    const found = classes !== undefined && Object.hasOwn(classes, member) ? classes[member] : undefined;
    if (found === undefined || !isInLevel(found.set, apiLevel)) {
      const why = found === undefined ? 'unknown' : `of ${found.set}, host at ${apiLevel}`;
      throw new OfficeError(
        'ApiNotFound',
        `The API you are trying to use could not be found. (${object.className}.${member}: ${why})`,
      );
    }
    return found;
  };
  const missing = (object: HostObject, member: string): OfficeError => {
    notImplemented.add(`${object.className}.${member}`);
    return new OfficeError(
      'NotImplemented',
      `The requested feature isn't implemented. (${object.className}.${member})`,
    );
  };
  return {
    read: (object, member) => {
      known(object, member);
      const reader = object.reader(member);
      if (reader === null) throw missing(object, member);
      return reader();
    },
    write: (object, wireMember, value) => {
      const member = aliases[`${object.className}.${wireMember}`] ?? wireMember;
      if (!known(object, member).writable)
        throw new OfficeError('InvalidOperation', `${object.className}.${member} is read-only`);
      const writer = object.writer(member);
      if (writer === null) throw missing(object, member);
      writer(value);
    },
    call: (object, member, args) => {
      // Names with an underscore and internal services are the library's own: no declaration knows them
      if (!member.startsWith('_') && !object.className.startsWith('Microsoft.InternalService.'))
        known(object, member);
      const method = object.method(member);
      if (method === null) throw missing(object, member);
      return method(args);
    },
    link: (object, member) => {
      // Names with an underscore are the library's own, such as the way to the runtime
      if (!member.startsWith('_')) known(object, member);
      const link = object.link(member);
      if (link === null) throw missing(object, member);
      return link();
    },
    item: (object, key) => {
      known(object, 'getItem');
      const item = object.item(key);
      if (item === null) throw missing(object, 'getItem');
      return item;
    },
    plainProperties: (object) =>
      Object.entries(schema.classes[object.className] ?? {}).flatMap(([name, member]) => {
        if (member.kind !== 'property' || name === 'items' || !isInLevel(member.set, apiLevel)) return [];
        if (object.reader(name) === null) {
          notImplemented.add(`${object.className}.${name}`);
          return [];
        }
        return [name];
      }),
    kindOf: (object, member) => known(object, member).kind,
  };
}
