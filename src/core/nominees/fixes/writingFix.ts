import { collapseSpaces, nfc } from '../../text/folding';
import { asSeen } from '../../text/signs';
import { oneAnswer, type OwnCell, type Proposal } from './fix';

/** Anything but single spaces and line breaks between words. */
const untidy = /^\s|\s$|[^\S \n]| {2}| \n|\n /;

/**
 * A text with composed letters and single spaces; its line breaks stay, and so does all that nobody can see: a
 * no-break space between two words, a soft hyphen.
 */
export function tidied(text: string): string {
  const composed = nfc(text);
  if (!untidy.test(asSeen(composed))) return composed;
  const lines = composed.split(/\r\n|\r|\n/).map(collapseSpaces);
  return lines.join('\n').trim();
}

/** Spaces and letters: the only things that are ever mended in a name. null for cells that are no text, or tidy. */
export function writingFix(own: OwnCell): Proposal {
  if (typeof own.value !== 'string') return null;
  const to = tidied(own.value);
  if (to === own.value || to === '') return null;
  return oneAnswer(own, nfc(own.value) === own.value ? 'spaces' : 'composition', to);
}
