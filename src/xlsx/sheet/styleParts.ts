import { childOf, childrenOf, element, flag, onUnlessSaid, localName, withAttributes } from '../zip/xmlTree';
import type { XmlElement } from '../zip/xmlTree';

/** Colours are `#RRGGBB`; null is automatic. */
export interface FontLook {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strikethrough: boolean;
  /** "none", "single", "double", "singleAccounting", "doubleAccounting". */
  readonly underline: string;
  readonly color: string | null;
}

/** color null: no fill. */
export interface FillLook {
  readonly color: string | null;
}

/** style in the file's words: none, hair, thin, medium, thick, dashed, dotted, double, dashDot … */
export interface BorderSide {
  readonly style: string;
  readonly color: string | null;
}

export type Side = 'left' | 'right' | 'top' | 'bottom' | 'diagonalUp' | 'diagonalDown';
export type BorderLook = Readonly<Record<Side, BorderSide>>;

/** horizontal and vertical in the file's words (general, center, centerContinuous …). */
export interface AlignmentLook {
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrapText: boolean;
  readonly indent: number;
  readonly textRotation: number;
  readonly shrinkToFit: boolean;
  /** The last line is spread too; Excel calls it an indent of justified text. */
  readonly justifyLastLine: boolean;
  /** "0" by context, "1" from the left, "2" from the right. */
  readonly readingOrder: string;
}

type Colour = (element: XmlElement | null) => string | null;

/** Reads a `font`. */
export function fontOf(font: XmlElement | null, colour: Colour): FontLook {
  const value = (name: string) => childOf(font, name)?.attributes['val'];
  const on = (name: string) => {
    const found = childOf(font, name);
    return found !== null && onUnlessSaid(found.attributes['val']);
  };
  const underline = childOf(font, 'u');
  return {
    name: value('name') ?? 'Calibri',
    size: Number(value('sz') ?? 11),
    bold: on('b'),
    italic: on('i'),
    strikethrough: on('strike'),
    underline: underline === null ? 'none' : (underline.attributes['val'] ?? 'single'),
    color: colour(childOf(font, 'color')),
  };
}

/** The order of a font's children that Excel writes (CT_Font is a choice, but Excel asks for this order in places). */
const fontOrder = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];

/** A font with something changed; a new name takes the theme's hold (`scheme`) and the old family off it. */
export function withFont(font: XmlElement, change: Partial<FontLook>): XmlElement {
  const parts = new Map(childrenOf(font).map((child) => [localName(child), child] as const));
  const put = (name: string, made: XmlElement | null) => {
    if (made === null) parts.delete(name);
    else parts.set(name, made);
  };
  if (change.bold !== undefined) put('b', change.bold ? element('b') : null);
  if (change.italic !== undefined) put('i', change.italic ? element('i') : null);
  if (change.strikethrough !== undefined) put('strike', change.strikethrough ? element('strike') : null);
  if (change.underline !== undefined) {
    const kind = change.underline;
    put('u', kind === 'none' ? null : element('u', kind === 'single' ? {} : { val: kind }));
  }
  if (change.size !== undefined) put('sz', element('sz', { val: change.size }));
  if (change.color !== undefined)
    put('color', change.color === null ? null : colourElement('color', change.color));
  if (change.name !== undefined) {
    put('name', element('name', { val: change.name }));
    put('scheme', null);
    put('family', null);
    put('charset', null);
  }
  const rank = (child: XmlElement) => fontOrder.indexOf(localName(child));
  return element(
    font.name,
    font.attributes,
    [...parts.values()].sort((one, other) => rank(one) - rank(other)),
  );
}

function colourElement(name: string, colour: string): XmlElement {
  return element(name, { rgb: `FF${colour.replace('#', '').toUpperCase()}` });
}

/** Reads a `fill`; a pattern counts by its foreground as Excel's API does. */
export function fillOf(fill: XmlElement | null, colour: Colour): FillLook {
  const pattern = childOf(fill, 'patternFill');
  const kind = pattern?.attributes['patternType'] ?? 'none';
  if (pattern === null || kind === 'none') return { color: null };
  if (kind === 'solid') return { color: colour(childOf(pattern, 'fgColor')) ?? '#000000' };
  return { color: colour(childOf(pattern, 'bgColor')) ?? '#FFFFFF' };
}

/** The pattern of a fill in the file's words (none, solid, gray125 …); its colour is that of its lines and dots. */
export interface PatternLook {
  readonly kind: string;
  readonly color: string | null;
}

/** Reads the pattern of a `fill`. */
export function patternOf(fill: XmlElement | null, colour: Colour): PatternLook {
  const pattern = childOf(fill, 'patternFill');
  const kind = pattern?.attributes['patternType'] ?? 'none';
  const isPlain = kind === 'none' || kind === 'solid';
  return { kind, color: isPlain ? null : colour(childOf(pattern, 'fgColor')) };
}

/** A fill with another pattern; its ground keeps its colour. */
export function withPattern(look: FillLook, pattern: PatternLook): XmlElement {
  if (pattern.kind === 'none') return withFill({ color: null });
  if (pattern.kind === 'solid') return withFill({ color: look.color ?? '#FFFFFF' });
  const lines = pattern.color === null ? [] : [colourElement('fgColor', pattern.color)];
  const ground = look.color === null ? [] : [colourElement('bgColor', look.color)];
  return element('fill', {}, [element('patternFill', { patternType: pattern.kind }, [...lines, ...ground])]);
}

/** Makes a solid fill, or none. */
export function withFill(look: FillLook): XmlElement {
  if (look.color === null) return element('fill', {}, [element('patternFill', { patternType: 'none' })]);
  return element('fill', {}, [
    element('patternFill', { patternType: 'solid' }, [
      colourElement('fgColor', look.color),
      element('bgColor', { indexed: 64 }),
    ]),
  ]);
}

const noSide: BorderSide = { style: 'none', color: null };

/** Reads a `border`; LibreOffice and Excel may call left and right "start" and "end". */
export function borderOf(border: XmlElement | null, colour: Colour): BorderLook {
  const side = (name: string, other = name): BorderSide => {
    const found = childOf(border, name) ?? childOf(border, other);
    const style = found?.attributes['style'];
    return found === null || style === undefined || style === 'none'
      ? noSide
      : { style, color: colour(childOf(found, 'color')) };
  };
  const diagonal = side('diagonal');
  return {
    left: side('left', 'start'),
    right: side('right', 'end'),
    top: side('top'),
    bottom: side('bottom'),
    diagonalUp: flag(border?.attributes['diagonalUp']) ? diagonal : noSide,
    diagonalDown: flag(border?.attributes['diagonalDown']) ? diagonal : noSide,
  };
}

/** A border with some sides changed; the order of sides is the schema's. */
export function withBorder(border: XmlElement, change: Partial<Record<Side, BorderSide>>): XmlElement {
  const make = (name: string, side: BorderSide): XmlElement => {
    if (side.style === 'none') return element(name);
    const colour = side.color === null ? element('color', { auto: 1 }) : colourElement('color', side.color);
    return element(name, { style: side.style }, [colour]);
  };
  const kept = (name: string, other = name) =>
    childOf(border, name) ?? childOf(border, other) ?? element(name);
  const side = (name: 'left' | 'right' | 'top' | 'bottom', other?: string) => {
    const wanted = change[name];
    return wanted === undefined ? kept(name, other) : make(name, wanted);
  };
  const attributes: Record<string, string | number | undefined> = { ...border.attributes };
  let diagonal = kept('diagonal');
  for (const slope of ['diagonalUp', 'diagonalDown'] as const) {
    const wanted = change[slope];
    if (wanted === undefined) continue;
    attributes[slope] = wanted.style === 'none' ? undefined : 1;
    if (wanted.style !== 'none') diagonal = make('diagonal', wanted);
  }
  const inner = ['vertical', 'horizontal'].flatMap((name) => childOf(border, name) ?? []);
  return element(border.name, attributes, [
    side('left', 'start'),
    side('right', 'end'),
    side('top'),
    side('bottom'),
    diagonal,
    ...inner,
  ]);
}

/** Reads an `alignment`; absent: general and bottom. */
export function alignmentOf(alignment: XmlElement | null): AlignmentLook {
  const of = alignment?.attributes ?? {};
  return {
    horizontal: of['horizontal'] ?? 'general',
    vertical: of['vertical'] ?? 'bottom',
    wrapText: flag(of['wrapText']),
    indent: Number(of['indent'] ?? 0),
    textRotation: Number(of['textRotation'] ?? 0),
    shrinkToFit: flag(of['shrinkToFit']),
    justifyLastLine: flag(of['justifyLastLine']),
    readingOrder: of['readingOrder'] ?? '0',
  };
}

/** An alignment with something changed; defaults are left out as Excel does. */
export function withAlignment(alignment: XmlElement | null, change: Partial<AlignmentLook>): XmlElement {
  const attributes: Record<string, string | number | undefined> = {};
  if (change.horizontal !== undefined)
    attributes['horizontal'] = change.horizontal === 'general' ? undefined : change.horizontal;
  if (change.vertical !== undefined)
    attributes['vertical'] = change.vertical === 'bottom' ? undefined : change.vertical;
  if (change.wrapText !== undefined) attributes['wrapText'] = change.wrapText ? 1 : undefined;
  if (change.indent !== undefined) attributes['indent'] = change.indent === 0 ? undefined : change.indent;
  if (change.textRotation !== undefined)
    attributes['textRotation'] = change.textRotation === 0 ? undefined : change.textRotation;
  if (change.shrinkToFit !== undefined) attributes['shrinkToFit'] = change.shrinkToFit ? 1 : undefined;
  if (change.justifyLastLine !== undefined)
    attributes['justifyLastLine'] = change.justifyLastLine ? 1 : undefined;
  if (change.readingOrder !== undefined)
    attributes['readingOrder'] = change.readingOrder === '0' ? undefined : change.readingOrder;
  return withAttributes(alignment ?? element('alignment'), attributes);
}
