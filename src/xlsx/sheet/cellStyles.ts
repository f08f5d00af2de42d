import { builtInStyles, styleBorder, styleColour, styleFill } from './builtInStyles';
import type { BuiltInStyle } from './builtInStyles';
import type { GrowingList } from './growingList';
import { withFont } from './styleParts';
import { childOf, childrenOf, element, localName, withAttributes, xmlText } from '../zip/xmlTree';
import type { XmlElement } from '../zip/xmlTree';

/** The parts of a format that a style may include or leave to the cell (ECMA-376 part 1, 18.8.45). */
export const stylePartNames = ['Number', 'Font', 'Fill', 'Border', 'Alignment', 'Protection'] as const;
export type StylePartName = (typeof stylePartNames)[number];

/** The named styles of a workbook: those of its file, and Excel's own that no cell has had yet. */
export interface CellStyles {
  names(): readonly string[];
  /** True for Excel's own styles, also where the file changed them. */
  isBuiltIn(name: string): boolean;
  /** The name of the style that a cell format follows. */
  nameOf(format: XmlElement): string;
  /** The format of a style, put into the file where it was not there; null where there is no such style. */
  formatOf(name: string): XmlElement | null;
  includes(name: string, part: StylePartName): boolean;
  /** A cell format that follows a style: what the style includes comes from it. */
  applied(format: XmlElement, name: string): XmlElement;
  /** Changes a style and, where they follow it, the formats of cells. */
  change(name: string, change: (format: XmlElement) => XmlElement): void;
  add(name: string): void;
  /** Takes a style away; its cells become Normal. */
  remove(name: string): void;
  changed(): boolean;
  /** The `cellStyle` elements. */
  elements(): readonly XmlElement[];
}

interface StyleLists {
  readonly fonts: GrowingList;
  readonly fills: GrowingList;
  readonly borders: GrowingList;
  readonly cellStyleXfs: GrowingList;
  readonly cellXfs: GrowingList;
}

const plainFormat = element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });

/** Opens the list of named styles of a styles part. */
export function openCellStyles(start: readonly XmlElement[], lists: StyleLists): CellStyles {
  let entries = [...start];
  const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
  const entryOf = (name: string) => entries.find((one) => same(one.attributes['name'] ?? '', name));
  const builtIn = (name: string) => builtInStyles.find((one) => same(one.name, name));
  const indexOf = (entry: XmlElement) => Number(entry.attributes['xfId'] ?? 0);
  const enter = (name: string, format: XmlElement, builtinId?: number): XmlElement => {
    const made = element('cellStyle', { name, xfId: lists.cellStyleXfs.append(format), builtinId });
    entries = [...entries, made];
    return made;
  };
  const normal = (): XmlElement => {
    const known = entries.find((one) => one.attributes['builtinId'] === '0') ?? entryOf('Normal');
    return known ?? enter('Normal', plainFormat, 0);
  };
  const entered = (name: string): XmlElement | null => {
    const known = entryOf(name);
    if (known !== undefined) return known;
    const own = builtIn(name);
    if (own === undefined) return null;
    if (own.builtinId === 0) return normal();
    const base = lists.cellStyleXfs.items[indexOf(normal())] ?? plainFormat;
    return enter(own.name, builtInFormat(own, base, lists), own.builtinId);
  };
  const formatOf = (name: string): XmlElement | null => {
    const entry = entered(name);
    return entry === null ? null : (lists.cellStyleXfs.items[indexOf(entry)] ?? plainFormat);
  };
  const applied = (format: XmlElement, name: string): XmlElement => {
    const entry = entered(name);
    const style = formatOf(name);
    if (entry === null || style === null) return format;
    const dressed = stylePartNames.reduce(
      (made, part) => (isIncluded(style, part) ? withPart(made, part, style) : keptPart(made, part, style)),
      format,
    );
    return withAttributes(dressed, { xfId: indexOf(entry) });
  };
  return {
    names: () => {
      const known = entries.map((one) => one.attributes['name'] ?? '');
      return [
        ...known,
        ...builtInStyles.map(({ name }) => name).filter((name) => entryOf(name) === undefined),
      ];
    },
    isBuiltIn: (name) => entryOf(name)?.attributes['builtinId'] !== undefined || builtIn(name) !== undefined,
    nameOf: (format) => {
      const xfId = format.attributes['xfId'] ?? '0';
      const found = entries.find((one) => one.attributes['xfId'] === xfId);
      return found?.attributes['name'] ?? 'Normal';
    },
    formatOf,
    includes: (name, part) => isIncluded(formatOf(name) ?? plainFormat, part),
    applied,
    change: (name, change) => {
      const entry = entered(name);
      const before = formatOf(name);
      if (entry === null || before === null) return;
      const after = change(before);
      lists.cellStyleXfs.replace(indexOf(entry), after);
      for (const [index, format] of lists.cellXfs.items.entries()) {
        if (Number(format.attributes['xfId'] ?? 0) !== indexOf(entry)) continue;
        const followed = stylePartNames.reduce(
          (made, part) =>
            partText(made, part) === partText(before, part) ? withPart(made, part, after) : made,
          format,
        );
        lists.cellXfs.replace(index, followed);
      }
    },
    add: (name) => void enter(name, lists.cellStyleXfs.items[indexOf(normal())] ?? plainFormat),
    remove: (name) => {
      const entry = entryOf(name);
      if (entry === undefined) return;
      for (const [index, format] of lists.cellXfs.items.entries())
        if (format.attributes['xfId'] === entry.attributes['xfId'])
          lists.cellXfs.replace(index, applied(format, normal().attributes['name'] ?? 'Normal'));
      entries = entries.filter((one) => one !== entry);
    },
    changed: () => entries.length !== start.length || entries.some((one, index) => one !== start[index]),
    elements: () => entries,
  };
}

/** What of an `xf` says a part: a number of a list, or a child. */
const numbers: Readonly<Record<StylePartName, string | null>> = {
  Number: 'numFmtId',
  Font: 'fontId',
  Fill: 'fillId',
  Border: 'borderId',
  Alignment: null,
  Protection: null,
};

const switchOf = (part: StylePartName) => (part === 'Number' ? 'applyNumberFormat' : `apply${part}`);

function isIncluded(style: XmlElement, part: StylePartName): boolean {
  const said = style.attributes[switchOf(part)];
  return said !== '0' && said !== 'false';
}

function partText(format: XmlElement, part: StylePartName): string {
  const number = numbers[part];
  if (number !== null) return format.attributes[number] ?? '0';
  const child = childOf(format, part.toLowerCase());
  return child === null ? '' : xmlText(child);
}

function withPart(format: XmlElement, part: StylePartName, from: XmlElement): XmlElement {
  const number = numbers[part];
  const told = withAttributes(format, { [switchOf(part)]: undefined });
  if (number !== null) return withAttributes(told, { [number]: from.attributes[number] ?? 0 });
  const child = childOf(from, part.toLowerCase());
  const others = childrenOf(told).filter((one) => localName(one) !== part.toLowerCase());
  const children = child === null ? others : [...others, child];
  children.sort((one, other) => localName(one).localeCompare(localName(other)));
  return { ...told, children };
}

/** A part that the style leaves to the cell: it says so where it differs. */
function keptPart(format: XmlElement, part: StylePartName, style: XmlElement): XmlElement {
  const differs = partText(format, part) !== partText(style, part);
  return withAttributes(format, { [switchOf(part)]: differs ? 1 : undefined });
}

function builtInFormat(style: BuiltInStyle, normal: XmlElement, lists: StyleLists): XmlElement {
  const base = lists.fonts.items[Number(normal.attributes['fontId'] ?? 0)] ?? element('font');
  const { numFmtId, font, fill, border } = style;
  const left = (isOut: boolean) => (isOut ? 0 : undefined);
  return element('xf', {
    numFmtId: numFmtId ?? 0,
    fontId:
      font === undefined ? Number(normal.attributes['fontId'] ?? 0) : lists.fonts.add(styleFont(base, font)),
    fillId: fill === undefined ? 0 : lists.fills.add(styleFill(fill)),
    borderId: border === undefined ? 0 : lists.borders.add(styleBorder(border)),
    applyNumberFormat: left(numFmtId === undefined),
    applyFont: left(font === undefined),
    applyFill: left(fill === undefined),
    applyBorder: left(border === undefined),
    applyAlignment: 0,
    applyProtection: 0,
  });
}

function styleFont(base: XmlElement, { change, color }: NonNullable<BuiltInStyle['font']>): XmlElement {
  const made = withFont(base, { ...change, color: '#000000' });
  if (color === null) return made;
  const children = made.children.map((child) =>
    typeof child !== 'string' && localName(child) === 'color' ? styleColour('color', color) : child,
  );
  return { ...made, children };
}
