import { invalidArgument } from '../protocol/officeError';

/** The name of a font, of at most 31 letters. */
export function fontName(name: string): string {
  if (name.length > 31) throw invalidArgument('the name of a font has at most 31 letters');
  return name;
}

/** The height of letters in points, in halves. */
export function fontSize(size: number): number {
  if (!(size >= 1 && size <= 409)) throw invalidArgument('a font is 1 to 409 points high');
  return Math.round(size * 2) / 2;
}

/** A word of the file that stands for one of the API; null is none. */
export function wordOf(word: string | null): string {
  if (word === null) throw invalidArgument('a word that the API does not know');
  return word;
}

/** Steps of an indent. */
export function indent(level: number): number {
  if (!Number.isInteger(level) || level < 0 || level > 250) throw invalidArgument('an indent is 0 to 250');
  return level;
}

/** The file counts 91–180 for text that goes down, the API -1 to -90; 255 (stacked) is 180 in the API. */
export function degrees(turn: number): number {
  if (turn === 255) return 180;
  return turn > 90 ? 90 - turn : turn;
}

/** The way back. */
export function rotation(angle: number): number {
  if (angle === 180) return 255;
  if (!Number.isInteger(angle) || angle < -90 || angle > 90)
    throw invalidArgument('an orientation is -90 to 90, or 180');
  return angle < 0 ? 90 - angle : angle;
}
