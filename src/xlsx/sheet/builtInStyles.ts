import { element } from '../zip/xmlTree';
import type { XmlElement } from '../zip/xmlTree';
import type { FontLook } from './styleParts';

/** A colour as a style says it: of the theme (with a tint), or its own. */
type StyleColour = { readonly theme: number; readonly tint?: number } | { readonly rgb: string };

/** A style that Excel has without any file's saying so. What it leaves out, it does not include. */
export interface BuiltInStyle {
  readonly name: string;
  readonly builtinId: number;
  readonly numFmtId?: number;
  readonly font?: { readonly change: Partial<FontLook>; readonly color: StyleColour | null };
  readonly fill?: StyleColour;
  readonly border?: Readonly<
    Partial<Record<StyleSide, { readonly style: string; readonly color: StyleColour }>>
  >;
}

type StyleSide = 'left' | 'right' | 'top' | 'bottom';

const theme = (index: number, tint?: number): StyleColour =>
  tint === undefined ? { theme: index } : { theme: index, tint };
const own = (rgb: string): StyleColour => ({ rgb: `FF${rgb}` });
const written = (color: StyleColour | null, change: Partial<FontLook> = {}) => ({ change, color });
const bottom = (style: string, color: StyleColour) => ({ bottom: { style, color } });
const around = (style: string, color: StyleColour) => ({
  left: { style, color },
  right: { style, color },
  top: { style, color },
  bottom: { style, color },
});

/** Lightness of the three pale accents, as Excel rounds 0.8, 0.6 and 0.4. */
const [palest, pale, strong] = [0.79998168889431442, 0.59999389629810485, 0.39997558519241921];
const half = 0.499984740745262;
const bold = { bold: true };

const accents = [1, 2, 3, 4, 5, 6].flatMap((number): BuiltInStyle[] => {
  const [color, id] = [number + 3, 25 + number * 4];
  const tinted = (name: string, step: number, fill: StyleColour, text: number): BuiltInStyle => ({
    name,
    builtinId: id + step,
    font: written(theme(text)),
    fill,
  });
  return [
    tinted(`Accent${number}`, 0, theme(color), 0),
    tinted(`20% - Accent${number}`, 1, theme(color, palest), 1),
    tinted(`40% - Accent${number}`, 2, theme(color, pale), 1),
    tinted(`60% - Accent${number}`, 3, theme(color, strong), 0),
  ];
});

/** Excel's own styles in the looks of the Office theme (numbers: ECMA-376 part 1, 18.8.7; looks: annex G.2). */
export const builtInStyles: readonly BuiltInStyle[] = [
  { name: 'Normal', builtinId: 0 },
  { name: 'Comma', builtinId: 3, numFmtId: 43 },
  { name: 'Currency', builtinId: 4, numFmtId: 44 },
  { name: 'Percent', builtinId: 5, numFmtId: 9 },
  { name: 'Comma [0]', builtinId: 6, numFmtId: 41 },
  { name: 'Currency [0]', builtinId: 7, numFmtId: 42 },
  { name: 'Hyperlink', builtinId: 8, font: written(theme(10), { underline: 'single' }) },
  { name: 'Followed Hyperlink', builtinId: 9, font: written(theme(11), { underline: 'single' }) },
  { name: 'Note', builtinId: 10, fill: own('FFFFCC'), border: around('thin', own('B2B2B2')) },
  { name: 'Warning Text', builtinId: 11, font: written(own('FF0000')) },
  { name: 'Title', builtinId: 15, font: written(theme(3), { size: 18 }) },
  {
    name: 'Heading 1',
    builtinId: 16,
    font: written(theme(3), { ...bold, size: 15 }),
    border: bottom('thick', theme(4)),
  },
  {
    name: 'Heading 2',
    builtinId: 17,
    font: written(theme(3), { ...bold, size: 13 }),
    border: bottom('thick', theme(4, half)),
  },
  {
    name: 'Heading 3',
    builtinId: 18,
    font: written(theme(3), { ...bold, size: 11 }),
    border: bottom('medium', theme(4, strong)),
  },
  { name: 'Heading 4', builtinId: 19, font: written(theme(3), { ...bold, size: 11 }) },
  {
    name: 'Input',
    builtinId: 20,
    font: written(own('3F3F76')),
    fill: own('FFCC99'),
    border: around('thin', own('7F7F7F')),
  },
  {
    name: 'Output',
    builtinId: 21,
    font: written(own('3F3F3F'), bold),
    fill: own('F2F2F2'),
    border: around('thin', own('3F3F3F')),
  },
  {
    name: 'Calculation',
    builtinId: 22,
    font: written(own('FA7D00'), bold),
    fill: own('F2F2F2'),
    border: around('thin', own('7F7F7F')),
  },
  {
    name: 'Check Cell',
    builtinId: 23,
    font: written(theme(0), bold),
    fill: own('A5A5A5'),
    border: around('double', own('3F3F3F')),
  },
  {
    name: 'Linked Cell',
    builtinId: 24,
    font: written(own('FA7D00')),
    border: bottom('double', own('FF8001')),
  },
  {
    name: 'Total',
    builtinId: 25,
    font: written(theme(1), bold),
    border: { top: { style: 'thin', color: theme(4) }, bottom: { style: 'double', color: theme(4) } },
  },
  { name: 'Good', builtinId: 26, font: written(own('006100')), fill: own('C6EFCE') },
  { name: 'Bad', builtinId: 27, font: written(own('9C0006')), fill: own('FFC7CE') },
  { name: 'Neutral', builtinId: 28, font: written(own('9C5700')), fill: own('FFEB9C') },
  ...accents,
  { name: 'Explanatory Text', builtinId: 53, font: written(own('7F7F7F'), { italic: true }) },
];

/** A colour element of a style. */
export function styleColour(name: string, colour: StyleColour): XmlElement {
  return element(name, 'rgb' in colour ? { rgb: colour.rgb } : { theme: colour.theme, tint: colour.tint });
}

/** The fill of a built-in style. */
export function styleFill(colour: StyleColour): XmlElement {
  const children = [styleColour('fgColor', colour), element('bgColor', { indexed: 64 })];
  return element('fill', {}, [element('patternFill', { patternType: 'solid' }, children)]);
}

/** The border of a built-in style. */
export function styleBorder(border: NonNullable<BuiltInStyle['border']>): XmlElement {
  const sides = (['left', 'right', 'top', 'bottom'] as const).map((side) => {
    const line = border[side];
    return line === undefined
      ? element(side)
      : element(side, { style: line.style }, [styleColour('color', line.color)]);
  });
  return element('border', {}, [...sides, element('diagonal')]);
}
