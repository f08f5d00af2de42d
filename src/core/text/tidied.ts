import { collapseSpaces, nfc } from './folding';
import { asSeen, hasUsualSigns } from './signs';

/** Anything but single spaces and line breaks between words. */
const untidy = /^\s|\s$|[^\S \n]| {2}| \n|\n /;

/**
 * A text with composed letters and single spaces; its line breaks stay, and so does all that nobody can see: a
 * no-break space between two words, a soft hyphen.
 */
export function tidied(text: string): string {
  if (hasUsualSigns(text) && !untidy.test(text)) return text;
  const composed = nfc(text);
  if (!untidy.test(asSeen(composed))) return composed;
  const lines = composed.split(/\r\n|\r|\n/).map(collapseSpaces);
  return lines.join('\n').trim();
}
