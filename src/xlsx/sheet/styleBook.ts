import { colourOf } from './colours';
import type { ThemeColours } from './colours';
import { schemeOfFont, type FontScheme } from './themeFonts';
import { builtInFormat, builtInFormatId } from './builtInFormats';
import { openCellStyles } from './cellStyles';
import type { CellStyles, StylePartName } from './cellStyles';
import { growingList } from './growingList';
import type { GrowingList } from './growingList';
import {
  alignmentOf,
  borderOf,
  fillOf,
  fontOf,
  patternOf,
  withAlignment,
  withBorder,
  withFill,
  withFont,
  withPattern,
} from './styleParts';
import type {
  AlignmentLook,
  BorderLook,
  BorderSide,
  FillLook,
  FontLook,
  PatternLook,
  Side,
} from './styleParts';
import {
  attributeOf,
  childOf,
  childrenOf,
  element,
  flag,
  onUnlessSaid,
  localName,
  withAttributes,
} from '../zip/xmlTree';
import type { XmlElement } from '../zip/xmlTree';

/** All that a cell's format says, resolved: colours `#RRGGBB` (null: automatic or none), sizes in points. */
export interface CellLook {
  readonly numberFormat: string;
  readonly font: FontLook;
  readonly fill: FillLook;
  readonly pattern: PatternLook;
  readonly borders: BorderLook;
  readonly alignment: AlignmentLook;
  readonly locked: boolean;
  /** The formula is not shown while the sheet is protected. */
  readonly formulaHidden: boolean;
  /** Text that was entered behind an apostrophe. */
  readonly quotePrefix: boolean;
}

/** What shall be different; what is not named stays. */
export interface LookChange {
  readonly numberFormat?: string;
  readonly font?: Partial<FontLook>;
  readonly fill?: FillLook;
  readonly pattern?: Partial<PatternLook>;
  readonly borders?: Partial<Record<Side, BorderSide>>;
  readonly alignment?: Partial<AlignmentLook>;
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
  readonly quotePrefix?: boolean;
}

/** The workbook's formats: read by index, grown by change, never rewritten. */
export interface StyleBook {
  /** The look of a cell format. */
  look(index: number): CellLook;
  /** The index of a format that is like `index` but for the change; made where there is none yet. */
  change(index: number, change: LookChange): number;
  readonly named: NamedStyles;
  /** A format that holds on a condition (`dxf`), as the file has it; null where there is none of that number. */
  conditional(index: number): XmlElement | null;
  /** The number of such a format; made where there is none yet. */
  addConditional(format: XmlElement): number;
  /** The styles part with what was added; null where nothing was. */
  grown(): XmlElement | null;
  readonly theme: ThemeColours;
  /** To which font of the theme the font of the first cell format, which is the workbook's usual one, is held. */
  readonly usualScheme: () => FontScheme | null;
}

/** The named styles, by the names that the file has for them. */
export interface NamedStyles extends Pick<CellStyles, 'names' | 'isBuiltIn' | 'includes' | 'add' | 'remove'> {
  /** The name of the style that a cell format follows. */
  nameOf(index: number): string;
  /** The index of a format that is like `index` but follows a style. */
  apply(index: number, name: string): number;
  look(name: string): CellLook;
  include(name: string, part: StylePartName, state: { readonly included: boolean }): void;
  /** Changes a style, and the formats that follow it. */
  change(name: string, change: LookChange): void;
}

const mainSpace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** What the Normal style says where nobody says otherwise. */
export const usualFont = { name: 'Calibri', size: 11 } as const;

/** The styles of a workbook that has no styles part: one font, two fills, one border, one format. */
export function plainStyles(font: { name: string; size: number } = usualFont): XmlElement {
  return stylesOf([
    element('sz', { val: font.size }),
    element('name', { val: font.name }),
    element('family', { val: 2 }),
  ]);
}

/** The styles of a new workbook: its one font is the theme's. */
export function themedStyles(): XmlElement {
  return stylesOf([
    element('sz', { val: usualFont.size }),
    element('color', { theme: 1 }),
    element('name', { val: usualFont.name }),
    element('family', { val: 2 }),
    element('scheme', { val: 'minor' }),
  ]);
}

function stylesOf(font: readonly XmlElement[]): XmlElement {
  const xf = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
  return element('styleSheet', { xmlns: mainSpace }, [
    element('fonts', { count: 1 }, [element('font', {}, font)]),
    element('fills', { count: 2 }, [
      element('fill', {}, [element('patternFill', { patternType: 'none' })]),
      element('fill', {}, [element('patternFill', { patternType: 'gray125' })]),
    ]),
    element('borders', { count: 1 }, [
      element(
        'border',
        {},
        ['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => element(side)),
      ),
    ]),
    element('cellStyleXfs', { count: 1 }, [element('xf', xf)]),
    element('cellXfs', { count: 1 }, [element('xf', { ...xf, xfId: 0 })]),
    element('cellStyles', { count: 1 }, [element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
    element('dxfs', { count: 0 }),
    element('tableStyles', {
      count: 0,
      defaultTableStyle: 'TableStyleMedium2',
      defaultPivotStyle: 'PivotStyleLight16',
    }),
  ]);
}

/** What a cell's format is where the file tells none. */
const plainFormat = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };

/** Opens the styles part. `root` null stands for a workbook without one. */
export function openStyleBook(root: XmlElement | null, theme: ThemeColours): StyleBook {
  const sheet = root ?? plainStyles();
  const lists = {
    fonts: growingList(childrenOf(childOf(sheet, 'fonts'), 'font')),
    fills: growingList(childrenOf(childOf(sheet, 'fills'), 'fill')),
    borders: growingList(childrenOf(childOf(sheet, 'borders'), 'border')),
    cellStyleXfs: growingList(childrenOf(childOf(sheet, 'cellStyleXfs'), 'xf')),
    cellXfs: growingList(childrenOf(childOf(sheet, 'cellXfs'), 'xf')),
    dxfs: growingList(childrenOf(childOf(sheet, 'dxfs'), 'dxf')),
  };
  const formats = growingFormats(childrenOf(childOf(sheet, 'numFmts'), 'numFmt'));
  const looks: (CellLook | undefined)[] = [];
  const changes = new Map<string, number>();

  const styles = openCellStyles(childrenOf(childOf(sheet, 'cellStyles'), 'cellStyle'), lists);

  const lookOf = (xf: XmlElement): CellLook => {
    const number = (name: string) => Number(attributeOf(xf, name) ?? 0);
    return {
      numberFormat: formats.code(number('numFmtId')),
      font: fontOf(lists.fonts.items[number('fontId')] ?? null, (of) => colourOf(of, theme)),
      fill: fillOf(lists.fills.items[number('fillId')] ?? null, (of) => colourOf(of, theme)),
      borders: borderOf(lists.borders.items[number('borderId')] ?? null, (of) => colourOf(of, theme)),
      alignment: alignmentOf(childOf(xf, 'alignment')),
      pattern: patternOf(lists.fills.items[number('fillId')] ?? null, (of) => colourOf(of, theme)),
      formulaHidden: flag(childOf(xf, 'protection')?.attributes['hidden']),
      locked: onUnlessSaid(childOf(xf, 'protection')?.attributes['locked']),
      quotePrefix: flag(attributeOf(xf, 'quotePrefix')),
    };
  };
  const formatAt = (index: number) => lists.cellXfs.items[index] ?? lists.cellXfs.items[0] ?? element('xf');
  // the format that all cells have is written only once there is another
  const addFormat = (made: XmlElement): number => {
    if (lists.cellXfs.items.length === 0) lists.cellXfs.add(element('xf', plainFormat));
    return lists.cellXfs.add(made);
  };
  const look = (index: number): CellLook => {
    const known = looks[index];
    if (known !== undefined) return known;
    const made = lookOf(formatAt(index));
    looks[index] = made;
    return made;
  };
  // A style that changes changes the formats that follow it
  const afresh = () => {
    looks.length = 0;
    changes.clear();
  };

  const change = (index: number, wanted: LookChange): number => {
    const key = `${index} ${JSON.stringify(wanted)}`;
    const known = changes.get(key);
    if (known !== undefined) return known;
    const made = addFormat(changedFormat(formatAt(index), wanted, { ...lists, formats, theme }));
    changes.set(key, made);
    return made;
  };

  const grown = (): XmlElement | null => {
    const anyGrown = Object.values(lists).some((list) => list.grown()) || formats.grown() || styles.changed();
    return anyGrown ? rebuilt(sheet, { ...lists, cellStyles: { items: styles.elements() } }, formats) : null;
  };
  const conditional = (index: number) => lists.dxfs.items[index] ?? null;
  const named: NamedStyles = {
    names: styles.names,
    isBuiltIn: styles.isBuiltIn,
    nameOf: (index) => styles.nameOf(formatAt(index)),
    apply: (index, name) => addFormat(styles.applied(formatAt(index), name)),
    look: (name) => lookOf(styles.formatOf(name) ?? element('xf')),
    includes: styles.includes,
    include: (name, part, { included }) => {
      const told = part === 'Number' ? 'applyNumberFormat' : `apply${part}`;
      styles.change(name, (format) => withAttributes(format, { [told]: included ? 1 : 0 }));
      afresh();
    },
    change: (name, wanted) => {
      styles.change(name, (format) => changedFormat(format, wanted, { ...lists, formats, theme }));
      afresh();
    },
    add: styles.add,
    remove: (name) => {
      styles.remove(name);
      afresh();
    },
  };
  const usualScheme = () =>
    schemeOfFont(lists.fonts.items[Number(attributeOf(formatAt(0), 'fontId') ?? 0)] ?? null);
  return { look, change, named, conditional, addConditional: lists.dxfs.add, grown, theme, usualScheme };
}

interface GrowingFormats {
  code(id: number): string;
  id(code: string): number;
  grown(): boolean;
  elements(): XmlElement[];
}

function growingFormats(start: readonly XmlElement[]): GrowingFormats {
  const codes = new Map(
    start.map((item) => [Number(item.attributes['numFmtId']), item.attributes['formatCode'] ?? 'General']),
  );
  const ids = new Map([...codes].map(([id, code]) => [code, id]));
  const added: XmlElement[] = [];
  return {
    code: (id) => codes.get(id) ?? builtInFormat(id),
    id: (code) => {
      const known = builtInFormatId(code) ?? ids.get(code);
      if (known !== undefined) return known;
      // Numbers of one's own begin at 164 (ECMA-376 part 1, 18.8.30)
      const id = Math.max(163, ...codes.keys()) + 1;
      codes.set(id, code);
      ids.set(code, id);
      added.push(element('numFmt', { numFmtId: id, formatCode: code }));
      return id;
    },
    grown: () => added.length > 0,
    elements: () => [...start, ...added],
  };
}

type Lists = Readonly<Record<'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs', GrowingList>>;

function changedFormat(
  base: XmlElement,
  wanted: LookChange,
  book: Lists & { formats: GrowingFormats; theme: ThemeColours },
): XmlElement {
  const attributes: Record<string, string | number | undefined> = { ...base.attributes };
  const number = (name: string) => Number(base.attributes[name] ?? 0);
  if (wanted.numberFormat !== undefined) {
    attributes['numFmtId'] = book.formats.id(wanted.numberFormat);
    attributes['applyNumberFormat'] = 1;
  }
  if (wanted.font !== undefined) {
    attributes['fontId'] = book.fonts.add(
      withFont(book.fonts.items[number('fontId')] ?? element('font'), wanted.font),
    );
    attributes['applyFont'] = 1;
  }
  if (wanted.fill !== undefined) {
    attributes['fillId'] = book.fills.add(withFill(wanted.fill));
    attributes['applyFill'] = 1;
  }
  if (wanted.pattern !== undefined) {
    const before = book.fills.items[Number(attributes['fillId'] ?? 0)] ?? null;
    const colour = (of: XmlElement | null) => colourOf(of, book.theme);
    const pattern = { ...patternOf(before, colour), ...wanted.pattern };
    // A colour of lines that are not there draws none
    const kind = pattern.kind === 'none' && wanted.pattern.color !== undefined ? 'solid' : pattern.kind;
    attributes['fillId'] = book.fills.add(withPattern(fillOf(before, colour), { ...pattern, kind }));
    attributes['applyFill'] = 1;
  }
  if (wanted.borders !== undefined) {
    const border = book.borders.items[number('borderId')] ?? element('border');
    attributes['borderId'] = book.borders.add(withBorder(border, wanted.borders));
    attributes['applyBorder'] = 1;
  }
  if (wanted.quotePrefix !== undefined) attributes['quotePrefix'] = wanted.quotePrefix ? 1 : undefined;
  let children = base.children;
  if (wanted.alignment !== undefined) {
    const alignment = withAlignment(childOf(base, 'alignment'), wanted.alignment);
    children = [
      alignment,
      ...children.filter((child) => typeof child !== 'string' && localName(child) !== 'alignment'),
    ];
    attributes['applyAlignment'] = 1;
  }
  if (wanted.locked !== undefined || wanted.formulaHidden !== undefined) {
    const protection = withAttributes(childOf(base, 'protection') ?? element('protection'), {
      ...(wanted.locked === undefined ? {} : { locked: wanted.locked ? 1 : 0 }),
      ...(wanted.formulaHidden === undefined ? {} : { hidden: wanted.formulaHidden ? 1 : undefined }),
    });
    children = [
      ...children.filter((child) => typeof child !== 'string' && localName(child) !== 'protection'),
      protection,
    ];
    attributes['applyProtection'] = 1;
  }
  return element(base.name, attributes, children);
}

/** The order of the lists at the head of a styleSheet (ECMA-376 part 1, 18.8.39). */
const headOrder = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs'];

function rebuilt(
  sheet: XmlElement,
  lists: Lists & Record<'cellStyleXfs' | 'cellStyles', Pick<GrowingList, 'items'>>,
  formats: GrowingFormats,
): XmlElement {
  const prefix = sheet.name.includes(':') ? sheet.name.slice(0, sheet.name.indexOf(':') + 1) : '';
  const contents: Readonly<Record<string, readonly XmlElement[]>> = {
    numFmts: formats.elements(),
    fonts: lists.fonts.items,
    fills: lists.fills.items,
    borders: lists.borders.items,
    cellStyleXfs: lists.cellStyleXfs.items,
    cellXfs: lists.cellXfs.items,
    cellStyles: lists.cellStyles.items,
    dxfs: lists.dxfs.items,
  };
  const head: XmlElement[] = [];
  for (const name of headOrder) {
    const old = childOf(sheet, name);
    const items = contents[name];
    if (items === undefined || items.length === 0) {
      if (old !== null) head.push(old);
    } else {
      const list = withAttributes(old ?? element(`${prefix}${name}`), { count: items.length });
      head.push({ ...list, children: items.map((item) => prefixed(item, prefix)) });
    }
  }
  const tail = sheet.children.filter(
    (child) => typeof child !== 'string' && !headOrder.includes(localName(child)),
  );
  return { ...sheet, children: [...head, ...tail] };
}

/** Elements of our own making take the prefix that the file's author uses. */
function prefixed(item: XmlElement, prefix: string): XmlElement {
  if (prefix === '' || item.name.includes(':')) return item;
  const children = item.children.map((child) =>
    typeof child === 'string' ? child : prefixed(child, prefix),
  );
  return { ...item, name: `${prefix}${item.name}`, children };
}
