import { foldWithoutDiacritics } from '../../text/folding';
import { citationKinds } from '../../vocabulary/citationKinds';
import { appendixOwners, appendixPointers, appendixWord, thisPaper } from '../../vocabulary/planHeadings';
import type { OutlineParagraph } from './outlineParagraph';

const pointerWord = foldWithoutDiacritics(appendixWord);
const pointers = appendixPointers.map((words) => foldWithoutDiacritics(words));
/** "… ban hành kèm theo Nghị định …": the appendix of a cited paper. */
const ofAnotherPaper = new RegExp(
  `(?:${appendixOwners.map((words) => foldWithoutDiacritics(words)).join('|')}) (?:${citationKinds.map((words) => foldWithoutDiacritics(words)).join('|')}) (?!${foldWithoutDiacritics(thisPaper)})`,
);

/** True for a sentence that points to the plan's own appendix ("(Có phụ lục … kèm theo)"). */
export function pointsToAppendix(text: string): boolean {
  return foldWithoutDiacritics(text)
    .split(/[.;](?:\s|$)/)
    .some(
      (sentence) =>
        sentence.includes(pointerWord) &&
        pointers.some((words) => sentence.includes(words)) &&
        !ofAnotherPaper.test(sentence),
    );
}

/** A line that does nothing but point to the appendix belongs to no item. */
export function isPointerAlone({ text, marker }: OutlineParagraph): boolean {
  const isAlone = text.startsWith('(') || foldWithoutDiacritics(text).startsWith(pointerWord);
  return isAlone && (marker === null || marker.kind === 'bullet') && pointsToAppendix(text);
}
