import type { Sheet, Workbook } from '../../xlsx/sheet/model';

/**
 * Column widths: characters of the default font in the file, points in the API (ECMA-376 part 1, 18.3.1.13; screen of
 * 96 dots an inch, where a dot is 0.75 pt). The widest digit of common fonts, in parts of the font's size.
 */
const digitParts: Readonly<Record<string, number>> = {
  'Times New Roman': 0.5,
  'Liberation Serif': 0.5,
  Cambria: 0.554,
  Arial: 0.556,
  Tahoma: 0.546,
  Aptos: 0.561,
};

/** Width in dots of the widest digit of the workbook's default font; Calibri 11 has 7, Arial 11 has 8. */
export function digitDots(workbook: Workbook): number {
  const { name, size } = workbook.styles.look(0).font;
  const parts = digitParts[themeFont(workbook) ?? name] ?? 0.507;
  return Math.max(1, Math.round((size / 72) * 96 * parts));
}

/** The font that the theme puts in place of the named one, in an Office in Vietnamese; null: none. */
function themeFont({ styles, vietnameseFonts, themeScript }: Workbook): string | null {
  const scheme = styles.usualScheme();
  return themeScript === 'vietnamese' && scheme !== null ? vietnameseFonts[scheme] : null;
}

/** Characters of the file → points. */
export function pointsOfWidth(characters: number, dots: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / dots)) / 256) * dots) * 0.75;
}

/** Points → characters of the file, so that pointsOfWidth gives the same whole dots back. */
export function widthOfPoints(points: number, dots: number): number {
  const whole = Math.round(points / 0.75);
  return Math.trunc((whole / dots) * 256) / 256;
}

/** Dots beside the digits of a column: a quarter of one on either side, and a line. */
export function paddingDots(dots: number): number {
  return 2 * Math.ceil(dots / 4) + 1;
}

/** The width of columns that say none, in characters with padding: the sheet's own, or its base characters. */
export function defaultCharacters(
  { defaultWidth, baseWidth }: Pick<Sheet, 'defaultWidth' | 'baseWidth'>,
  dots: number,
): number {
  if (defaultWidth !== null) return defaultWidth;
  // Digits and padding, rounded up to a multiple of 8 dots
  return (Math.ceil((baseWidth * dots + paddingDots(dots)) / 8) * 8) / dots;
}
