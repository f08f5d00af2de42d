import { collapseSpaces, nfc } from '../../text/folding';
import { oneAnswer, type OwnCell, type Proposal } from './fix';

/** A text with composed letters and single spaces; its line breaks stay. */
export function tidied(text: string): string {
  return nfc(text)
    .split(/\r\n|\r|\n/)
    .map(collapseSpaces)
    .join('\n')
    .trim();
}

/** Spaces and letters: the only things that are ever mended in a name. null for cells that are no text, or tidy. */
export function writingFix(own: OwnCell): Proposal {
  if (typeof own.value !== 'string') return null;
  const to = tidied(own.value);
  if (to === own.value || to === '') return null;
  return oneAnswer(own, nfc(own.value) === own.value ? 'spaces' : 'composition', to);
}
