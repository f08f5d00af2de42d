import type { OutlineParagraph } from './outlineParagraph';
import { isCapitals, withoutClosing } from './sentence';

/**
 * True where a line without a sign goes on with the title printed above it: capitals below capitals (or below a
 * number that has no title yet), or a small letter below a title that does not end.
 */
export function goesOnWithTitle(printed: string, { text, marker }: OutlineParagraph): boolean {
  if (marker !== null) return false;
  if (isCapitals(text)) return isCapitals(printed || text);
  return printed !== '' && !/[.;:]$/.test(printed) && /^\p{Ll}/u.test(text);
}

/** Title and the line that goes on with it, without the signs that close it. */
export function joinedTitle(printed: string, text: string): string {
  return withoutClosing(`${printed} ${text}`.trim());
}
