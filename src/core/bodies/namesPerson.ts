import { collapseSpaces, foldText, foldWithoutDiacritics } from '../text/folding';
import { surnameAndBody, surnames } from '../vocabulary/personNames';
import { bodyBeginnings } from '../vocabulary/issuerNames';
import { personBefore } from '../vocabulary/bodyPhrases';

/** "Ban", "Trường", "Đội" with their marks are no surnames ("Bàn", "Trương", "Đới"); "Đoàn" is both. */
const bodyWords = bodyBeginnings
  .filter((words) => !surnameAndBody.has(words))
  .map((words) => `${foldText(words)} `);

/** True where a text that bears marks begins as names of bodies do. */
function beginsAsBody(text: string): boolean {
  const asWritten = foldText(text);
  if (asWritten === foldWithoutDiacritics(text)) return false;
  return bodyWords.some((words) => asWritten.startsWith(words));
}

/** True where a cell names a person rather than a body: "Đ/c Lê Văn A", "Đại úy Trịnh Công B", a surname and names. */
export function namesPerson(text: string): boolean {
  const folded = foldWithoutDiacritics(collapseSpaces(text));
  if (personBefore.test(folded)) return true;
  if (beginsAsBody(text)) return false;
  const [first = ''] = folded.split(' ');
  return (
    surnames.has(first) &&
    /^\p{L}+( \p{L}+){1,5}$/u.test(folded) &&
    /^\p{Lu}\S*( \p{Lu}\S*)+$/u.test(text.trim())
  );
}
