import { foldWithoutDiacritics } from '../../text/folding';
import { legalBasisStarts } from '../../vocabulary/planHeadings';

const bases = legalBasisStarts.map((words) => foldWithoutDiacritics(words));

/** True for a paragraph above part I that names what the plan rests on. */
export function isLegalBasis(text: string): boolean {
  const folded = foldWithoutDiacritics(text).replace(/^[-+*\s]+/, '');
  return bases.some((words) => folded.startsWith(`${words} `));
}
