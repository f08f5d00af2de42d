/** A member of a class of the Excel API, as the type declarations tell. */
export interface SchemaMember {
  readonly kind: 'property' | 'link' | 'method';
  readonly writable: boolean;
  /** "ExcelApi 1.9", "ExcelApiOnline 1.1", "Api" …; empty where the declarations say none. */
  readonly set: string;
}

/** The members of every class, made from the installed @types/office-js and never committed. */
export interface OfficeSchema {
  readonly packageVersion: string;
  readonly classes: Readonly<Record<string, Readonly<Record<string, SchemaMember>>>>;
}

/** The newest requirement set of which the host emulates anything. */
export const newestApiLevel = '1.20';

/** True where a member of `set` is there at `level` ("1.14"). Sets of one platform or of a preview never are. */
export function isInLevel(set: string, level: string): boolean {
  if (set === '') return true;
  const found = /^ExcelApi (\d+)\.(\d+)$/.exec(set);
  if (found === null) return false;
  const [major = 0, minor = 0] = level.split('.').map(Number);
  const [needMajor, needMinor] = [Number(found[1]), Number(found[2])];
  return needMajor < major || (needMajor === major && needMinor <= minor);
}

/**
 * Reads the Excel classes from the text of @types/office-js/index.d.ts: one pass over its lines. Overloads of a method
 * count by their earliest set.
 */
export function schemaOfDeclarations(text: string, packageVersion: string): OfficeSchema {
  const start = text.indexOf('declare namespace Excel {');
  const end = text.indexOf('\ndeclare namespace ', start + 1);
  const lines = text.slice(start, end < 0 ? undefined : end).split('\n');
  const classNames = new Set<string>();
  for (const line of lines) {
    const found = classLine.exec(line);
    if (found !== null) classNames.add(found[1] ?? '');
  }
  const classes: Record<string, Record<string, SchemaMember>> = {};
  let members: Record<string, SchemaMember> | null = null;
  let classSet = '';
  let set = '';
  let depth = 0;
  for (const line of lines) {
    const opened = classLine.exec(line);
    if (opened !== null) {
      members = {};
      classSet = set;
      set = '';
      depth = 0;
      classes[opened[1] ?? ''] = members;
      continue;
    }
    if (line === '    }') members = null;
    const told = /\[Api set: ([A-Za-z]+(?: [0-9.]+)?)/.exec(line);
    if (told !== null) set = told[1] ?? '';
    if (members !== null && depth === 0) {
      const member = memberLine.exec(line);
      if (member !== null && !ofTheLibrary.has(member[2] ?? '')) {
        const [, readonly, name = '', after = ''] = member;
        const made: SchemaMember = {
          kind: after === '(' ? 'method' : isLink(line, classNames) ? 'link' : 'property',
          writable: after !== '(' && readonly === undefined,
          set: set === '' ? classSet : set,
        };
        members[name] ??= made;
        set = '';
      }
    }
    if (members !== null && !line.trimStart().startsWith('*')) depth += count(line, '{') - count(line, '}');
    if (members === null && /^ {4}(?:interface|enum|type|function|const) /.test(line)) set = '';
  }
  return { packageVersion, classes };
}

/** Members that the library answers itself. */
const ofTheLibrary = new Set([
  'context',
  'load',
  'set',
  'toJSON',
  'track',
  'untrack',
  'retrieve',
  'retrieveAndSync',
]);

const classLine = /^ {4}class (\w+) extends OfficeExtension\.ClientObject/;
const memberLine = /^ {8}(readonly )?(\w+)\??([(:])/;

function isLink(line: string, classNames: ReadonlySet<string>): boolean {
  const type = /: (?:Excel\.)?(\w+);\s*$/.exec(line)?.[1];
  return type !== undefined && classNames.has(type);
}

function count(line: string, letter: string): number {
  return line.split(letter).length - 1;
}
