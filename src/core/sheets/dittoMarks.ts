import { foldWithoutDiacritics } from '../text/folding';
import { dittoMarks } from '../vocabulary/rowWords';

/** True for "nt", "-//-", "″" and the like: the cell says what the cell above says. */
export function isDitto(text: string): boolean {
  return text !== '' && text.length <= 8 && dittoMarks.has(foldWithoutDiacritics(text).replace(/[.]+$/, ''));
}
