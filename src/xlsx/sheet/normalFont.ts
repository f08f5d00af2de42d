import type { FontLook } from './styleParts';

/** What row heights are made of: the font of the Normal style. */
type Font = Pick<FontLook, 'name' | 'size'>;

/**
 * Height of a line in parts of the font's size, chosen so that the rows of Calibri 11, 12 and 20 and of Arial 11 are as
 * high as Excel 16.0 (20430) makes them; all other fonts are taken to be like Calibri.
 */
const lineParts: Readonly<Record<string, number>> = { Arial: 1.25 };

/** The height in points of rows that say none, in sheets that say none: whole dots of a screen of 96 an inch. */
export function defaultRowHeight({ name, size }: Font): number {
  return Math.ceil((size / 0.75) * (lineParts[name] ?? 1.3)) * 0.75;
}
