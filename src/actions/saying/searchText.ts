import { foldWithoutDiacritics } from '../../core/text/folding';

/** A text as people look for it: without diacritics, in small letters, single spaces. */
export function searchText(text: string): string {
  return foldWithoutDiacritics(text);
}
