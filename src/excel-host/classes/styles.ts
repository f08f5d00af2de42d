import type { StylePartName } from '../../xlsx/sheet/cellStyles';
import type { CellLook, LookChange } from '../../xlsx/sheet/styleBook';
import { horizontalWords, readingWords, underlineWords, verticalWords } from '../model/officeWords';
import { fileStyleName } from '../model/styleWords';
import { asFlag, asNumber, asText, bind, numberArgument, textArgument } from '../protocol/hostObject';
import type { ClassEmulation, HostObject } from '../protocol/hostObject';
import type { Json } from '../protocol/json';
import { OfficeError, invalidArgument, itemNotFound } from '../protocol/officeError';
import type { Session } from '../session';
import { colourArgument } from './colourArgument';
import { degrees, fontName, fontSize, indent, rotation, wordOf } from './formatArguments';
import { styleBordersOf } from './styleBorders';
import type { StyleTarget } from './styleBorders';

function lookOf({ session, name }: StyleTarget): CellLook {
  return session.workbook.styles.named.look(name);
}

function change(of: StyleTarget, wanted: LookChange): void {
  of.session.workbook.styles.named.change(of.name, wanted);
  touch(of.session);
}

function touch(session: Session): void {
  session.dirty = true;
  session.emit({ kind: 'other' });
}

const font: ClassEmulation<StyleTarget> = {
  name: 'RangeFont',
  get: {
    name: (of) => lookOf(of).font.name,
    size: (of) => lookOf(of).font.size,
    bold: (of) => lookOf(of).font.bold,
    italic: (of) => lookOf(of).font.italic,
    strikethrough: (of) => lookOf(of).font.strikethrough,
    underline: (of) => underlineWords.toOffice(lookOf(of).font.underline),
    color: (of) => lookOf(of).font.color ?? '#000000',
  },
  set: {
    name: (of, value) => change(of, { font: { name: fontName(asText(value)) } }),
    size: (of, value) => change(of, { font: { size: fontSize(asNumber(value)) } }),
    bold: (of, value) => change(of, { font: { bold: asFlag(value) } }),
    italic: (of, value) => change(of, { font: { italic: asFlag(value) } }),
    strikethrough: (of, value) => change(of, { font: { strikethrough: asFlag(value) } }),
    underline: (of, value) =>
      change(of, { font: { underline: wordOf(underlineWords.toFile(asText(value))) } }),
    color: (of, value) => change(of, { font: { color: colourArgument(value) } }),
  },
};

const fill: ClassEmulation<StyleTarget> = {
  name: 'RangeFill',
  get: { color: (of) => lookOf(of).fill.color ?? '#FFFFFF' },
  set: {
    color: (of, value) => change(of, { fill: { color: value === '' ? null : colourArgument(value) } }),
  },
  call: {
    clear: (of) => {
      change(of, { fill: { color: null } });
      return null;
    },
  },
};

/** What of a style is left to its cells, by the names of the API. */
const includes: Readonly<Record<string, StylePartName>> = {
  includeNumber: 'Number',
  includeFont: 'Font',
  includePatterns: 'Fill',
  includeBorder: 'Border',
  includeAlignment: 'Alignment',
  includeProtection: 'Protection',
};

const style: ClassEmulation<StyleTarget> = {
  name: 'Style',
  check: (of) => void found(of.session, of.name),
  get: {
    name: (of) => of.name,
    builtIn: (of) => of.session.workbook.styles.named.isBuiltIn(of.name),
    numberFormat: (of) => lookOf(of).numberFormat,
    numberFormatLocal: (of) => lookOf(of).numberFormat,
    horizontalAlignment: (of) => horizontalWords.toOffice(lookOf(of).alignment.horizontal),
    verticalAlignment: (of) => verticalWords.toOffice(lookOf(of).alignment.vertical),
    wrapText: (of) => lookOf(of).alignment.wrapText,
    indentLevel: (of) => lookOf(of).alignment.indent,
    textOrientation: (of) => degrees(lookOf(of).alignment.textRotation),
    shrinkToFit: (of) => lookOf(of).alignment.shrinkToFit,
    autoIndent: (of) => lookOf(of).alignment.justifyLastLine,
    readingOrder: (of) => readingWords.toOffice(lookOf(of).alignment.readingOrder),
    locked: (of) => lookOf(of).locked,
    formulaHidden: (of) => lookOf(of).formulaHidden,
    ...Object.fromEntries(
      Object.entries(includes).map(([member, part]) => [
        member,
        (of: StyleTarget) => of.session.workbook.styles.named.includes(of.name, part),
      ]),
    ),
  },
  set: {
    numberFormat: (of, value) => change(of, { numberFormat: asText(value) || 'General' }),
    numberFormatLocal: (of, value) => change(of, { numberFormat: asText(value) || 'General' }),
    horizontalAlignment: (of, value) =>
      change(of, { alignment: { horizontal: wordOf(horizontalWords.toFile(asText(value))) } }),
    verticalAlignment: (of, value) =>
      change(of, { alignment: { vertical: wordOf(verticalWords.toFile(asText(value))) } }),
    wrapText: (of, value) => change(of, { alignment: { wrapText: asFlag(value) } }),
    indentLevel: (of, value) => change(of, { alignment: { indent: indent(asNumber(value)) } }),
    textOrientation: (of, value) => change(of, { alignment: { textRotation: rotation(asNumber(value)) } }),
    shrinkToFit: (of, value) => change(of, { alignment: { shrinkToFit: asFlag(value) } }),
    autoIndent: (of, value) => change(of, { alignment: { justifyLastLine: asFlag(value) } }),
    readingOrder: (of, value) =>
      change(of, { alignment: { readingOrder: wordOf(readingWords.toFile(asText(value))) } }),
    locked: (of, value) => change(of, { locked: asFlag(value) }),
    formulaHidden: (of, value) => change(of, { formulaHidden: asFlag(value) }),
    ...Object.fromEntries(
      Object.entries(includes).map(([member, part]) => [
        member,
        (of: StyleTarget, value: Json) => {
          of.session.workbook.styles.named.include(of.name, part, { included: asFlag(value) });
          touch(of.session);
        },
      ]),
    ),
  },
  link: {
    font: (of) => bind(font, of),
    fill: (of) => bind(fill, of),
    borders: (of) => styleBordersOf(of, (wanted) => change(of, wanted)),
  },
  call: {
    delete: (of) => {
      if (of.session.workbook.styles.named.isBuiltIn(of.name))
        throw new OfficeError('NotImplemented', 'deleting styles of Excel itself');
      of.session.workbook.styles.named.remove(of.name);
      touch(of.session);
      return null;
    },
  },
};

const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

/** The name of a style as the file has it; it must be there. */
function found(session: Session, name: string): string {
  const wanted = fileStyleName(name);
  const known = session.workbook.styles.named.names().find((one) => same(one, wanted));
  if (known === undefined) throw itemNotFound(`style "${name}"`);
  return known;
}

/** The file's name of a style that a cell shall follow (semantics.ts: style-cell). */
export function styleArgument(session: Session, value: Json): string {
  const name = asText(value);
  const wanted = fileStyleName(name);
  const known = session.workbook.styles.named.names().find((one) => same(one, wanted));
  if (known === undefined) throw invalidArgument(`no style ${name}`);
  return known;
}

const collection: ClassEmulation<Session> = {
  name: 'StyleCollection',
  items: (session) => session.workbook.styles.named.names().map((name) => bind(style, { session, name })),
  item: (session, key) => bind(style, { session, name: found(session, asText(key)) }),
  call: {
    getCount: (session) => session.workbook.styles.named.names().length,
    getItemOrNullObject: (session, args) => {
      const wanted = fileStyleName(textArgument(args, 0));
      const known = session.workbook.styles.named.names().find((one) => same(one, wanted));
      return known === undefined ? null : bind(style, { session, name: known });
    },
    getItemAt: (session, args) => {
      const name = session.workbook.styles.named.names()[numberArgument(args, 0)];
      if (name === undefined) throw itemNotFound('style');
      return bind(style, { session, name });
    },
    add: (session, args) => {
      const name = textArgument(args, 0);
      if (name === '' || name.length > 255)
        throw invalidArgument('a style has a name of at most 255 letters');
      if (session.workbook.styles.named.names().some((one) => same(one, fileStyleName(name))))
        throw new OfficeError('ItemAlreadyExists', `there is a style "${name}"`);
      session.workbook.styles.named.add(name);
      touch(session);
      return null;
    },
  },
};

/** The named styles of the workbook. */
export function stylesOf(session: Session): HostObject {
  return bind(collection, session);
}
