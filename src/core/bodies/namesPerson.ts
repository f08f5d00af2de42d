import { collapseSpaces, foldWithoutDiacritics } from '../text/folding';
import { surnames } from '../vocabulary/personNames';
import { personBefore } from '../vocabulary/bodyPhrases';

/** True where a cell names a person rather than a body: "Đ/c Lê Văn A", "Đại úy Trịnh Công B", a surname and names. */
export function namesPerson(text: string): boolean {
  const folded = foldWithoutDiacritics(collapseSpaces(text));
  if (personBefore.test(folded)) return true;
  const [first = ''] = folded.split(' ');
  return (
    surnames.has(first) &&
    /^\p{L}+( \p{L}+){1,5}$/u.test(folded) &&
    /^\p{Lu}\S*( \p{Lu}\S*)+$/u.test(text.trim())
  );
}
