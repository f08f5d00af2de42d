import { foldWithoutDiacritics } from '../text/folding';
import { dittoMarks } from '../vocabulary/rowWords';

/** First letters of all ditto marks. */
const mayBegin = /^[-"'/n\u2010-\u201f\u2033\u3003]/i;

/** True for "nt", "-//-", "″" and the like: the cell says what the cell above says. */
export function isDitto(text: string): boolean {
  // most cells end here, before anything is folded
  if (text.length > 8 || !mayBegin.test(text)) return false;
  return dittoMarks.has(foldWithoutDiacritics(text).replace(/[.]+$/, ''));
}
