import { collapseSpaces, foldWithoutDiacritics } from '../text/folding';
import { emulationWords, movementWords } from '../vocabulary/planSubjects';
import type { Plan } from './plan';

/** The subject of a plan that is about something else than emulation and commendation. */
export interface OtherSubject {
  /** The title, in the paper's own words. */
  readonly title: string;
}

/** From this share of its lines on a body is about emulation and commendation, whatever the title says. */
const ownShare = 1 / 3;
/** Of a body with fewer lines nothing is said: a torn text tells too little. */
const fewestLines = 4;

/**
 * What a plan is about where its title and its body both say that it is not emulation or commendation; null: it is, or
 * it does not say. A movement inside of such a plan leaves it of its own subject. Linear in its text.
 */
export function otherSubject(plan: Plan): OtherSubject | null {
  const { title } = plan.document;
  if (title === null || collapseSpaces(title) === '') return null;
  const said = foldWithoutDiacritics(title);
  if (speaksOf(said, emulationWords)) return null;
  const lines = bodyLines(plan).map((text) => foldWithoutDiacritics(text));
  const own = lines.filter((line) => speaksOf(line, emulationWords)).length;
  if (own > 0 && speaksOf(said, movementWords)) return null;
  if (lines.length < fewestLines || own >= lines.length * ownShare) return null;
  return { title: collapseSpaces(title) };
}

function bodyLines({ parts, tasks }: Plan): readonly string[] {
  const outline = parts.flatMap((part) => [
    part.title,
    ...part.items.flatMap(({ title, points }) => [title, ...points]),
  ]);
  return [...outline, ...tasks.map(({ content }) => content)].filter((line) => line.trim() !== '');
}

/** True where a folded text has one of the words whole. */
function speaksOf(folded: string, words: readonly string[]): boolean {
  return words.some((word) => {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
      if (!isLetter(folded[at - 1]) && !isLetter(folded[at + word.length])) return true;
    }
    return false;
  });
}

function isLetter(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
}
