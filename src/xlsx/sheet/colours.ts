import { childOf, childrenOf } from '../zip/xmlTree';
import type { XmlElement } from '../zip/xmlTree';

/** The theme's colours in the order that `theme="n"` counts them (light 1, dark 1, light 2, dark 2, accents …), as `#RRGGBB`. */
export type ThemeColours = readonly string[];

/** The colours of the Office theme, for files without one. */
export const officeColours: ThemeColours = [
  '#FFFFFF',
  '#000000',
  '#E7E6E6',
  '#44546A',
  '#4472C4',
  '#ED7D31',
  '#A5A5A5',
  '#FFC000',
  '#5B9BD5',
  '#70AD47',
  '#0563C1',
  '#954F72',
];

/** The fixed palette of `indexed="n"`, 0–63 (ECMA-376 part 1, 18.8.27); 64 is the window's text, 65 its ground. */
const indexed =
  '000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF' +
  '800000008000000080808000800080008080C0C0C08080809999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF' +
  '000080FF00FFFFFF0000FFFF8000808000000080800000FF00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC99' +
  '3366FF33CCCC99CC00FFCC00FF9900FF6600666699969696003366339966003300333300993300993366333399333333';

/** Reads the colours of a theme part. */
export function readTheme(theme: XmlElement | null): ThemeColours {
  const scheme = childOf(childOf(theme, 'themeElements'), 'clrScheme');
  if (scheme === null) return officeColours;
  const read = childrenOf(scheme).map((entry) => {
    const colour = childrenOf(entry)[0];
    return `#${(colour?.attributes['lastClr'] ?? colour?.attributes['val'] ?? '000000').toUpperCase()}`;
  });
  const at = (index: number) => read[index] ?? officeColours[index] ?? '#000000';
  // The file lists dark before light; theme="0" is light 1 all the same
  return [at(1), at(0), at(3), at(2), ...read.slice(4)];
}

/** A colour element (`color`, `fgColor`, `tabColor` …) as `#RRGGBB`; null for automatic or none. */
export function colourOf(element: XmlElement | null, theme: ThemeColours): string | null {
  if (element === null) return null;
  const { rgb, theme: themed, indexed: index, tint } = element.attributes;
  const plain =
    rgb !== undefined
      ? `#${rgb.slice(-6).toUpperCase()}`
      : themed !== undefined
        ? (theme[Number(themed)] ?? null)
        : index !== undefined
          ? paletteColour(Number(index))
          : null;
  return plain === null || tint === undefined ? plain : tinted(plain, Number(tint));
}

function paletteColour(index: number): string | null {
  if (index === 64) return '#000000';
  if (index === 65) return '#FFFFFF';
  const digits = indexed.slice(index * 6, index * 6 + 6);
  return digits.length === 6 ? `#${digits}` : null;
}

/** Lightens (tint above 0) or darkens a colour by its luminance (ECMA-376 part 1, 18.3.1.15). */
function tinted(colour: string, tint: number): string {
  if (tint === 0 || Number.isNaN(tint)) return colour;
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const light = (most + least) / 2;
  const spread = most - least;
  const full = spread === 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
  const hue =
    spread === 0
      ? 0
      : most === red
        ? ((green - blue) / spread + 6) % 6
        : most === green
          ? (blue - red) / spread + 2
          : (red - green) / spread + 4;
  const lit = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const chroma = (1 - Math.abs(2 * lit - 1)) * full;
  const part = (shift: number) => {
    const turn = (shift + hue * 2) % 12;
    const value = lit - (chroma / 2) * Math.max(-1, Math.min(turn - 3, 9 - turn, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${part(0)}${part(8)}${part(4)}`.toUpperCase();
}
