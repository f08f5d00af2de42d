import type { LawBook } from '../law/lawBook';
import { foldText, foldWithoutDiacritics } from '../text/folding';
import { memoized } from '../text/memoized';
import { differsByOneSlip } from '../text/slip';
import { authorityWords } from '../vocabulary/authorityWords';

/** An award of the law book that words in a cell are near to, although they are none. */
export interface NearAward {
  /** Its name; several where the words are as near to each. */
  readonly names: readonly string[];
  /** What parts them: marks alone, one letter, or the end of the words, which then are those of another title. */
  readonly by: 'marks' | 'letter' | 'end';
}

/** Shorter names are near to too much: one letter more makes another of them. */
const shortestSlip = 8;
/** So many awards may be asked about; words that are near to more say nothing. */
const mostNames = 2;

const organizations = new RegExp(` (?:${authorityWords.organization.join('|')}) `);

interface KnownAward {
  readonly name: string;
  readonly isTitle: boolean;
  /** The name without marks. */
  readonly bareName: string;
  /** Name and aliases, those that are long enough for a slip; folded, and without marks. */
  readonly spellings: readonly { readonly folded: string; readonly bare: string }[];
}

/**
 * Answers of words which awards they are near to without being one: by marks ("tiến tiến"; not where none are typed),
 * by one slip of the keyboard, or as a title that begins alike and ends otherwise ("Lao động giỏi"). Forms are asked
 * about for slips only: other bodies have papers and diplomas of their own. null: near to none. Linear in the catalogue.
 */
export function nearAwards({ edition }: Pick<LawBook, 'edition'>): (text: string) => NearAward | null {
  // made at the first question: most lists ask none
  let awards: readonly KnownAward[] | null = null;
  return memoized((text) => {
    awards ??= edition.awards.map(({ value }) => ({
      name: value.name,
      isTitle: value.isTitle,
      bareName: bare(value.name),
      spellings: [value.name, ...value.aliases]
        .map((spelling) => ({ folded: foldText(spelling, { stripPunctuation: true }), bare: bare(spelling) }))
        .filter(({ folded }) => folded.length >= shortestSlip),
    }));
    return nearIn(awards, foldText(text, { stripPunctuation: true }), bare(text));
  });
}

function nearIn(awards: readonly KnownAward[], marked: string, words: string): NearAward | null {
  const alike = awards.filter(({ spellings }) => spellings.some((known) => known.bare === words));
  if (alike.length > 0) {
    const isKnown = alike.some(({ spellings }) => spellings.some(({ folded }) => folded === marked));
    const names = namesOf(alike);
    return isKnown || marked === words || names.length > 1 ? null : { names, by: 'marks' };
  }
  const bySlip = namesOf(
    awards.filter(({ spellings }) => spellings.some((known) => differsByOneSlip(words, known.bare))),
  );
  if (bySlip.length === 1) return { names: bySlip, by: 'letter' };
  // a body of its own gives awards of its own: its name is no slip of another's
  const isOfOtherBody = organizations.test(` ${words} `);
  const titles = isOfOtherBody
    ? []
    : awards.filter(({ bareName, isTitle }) => isTitle && beginsAlike(words, bareName));
  const nearest = bySlip.length > 1 ? bySlip : namesOf(titles);
  return nearest.length === 0 || nearest.length > mostNames ? null : { names: nearest, by: 'end' };
}

function namesOf(awards: readonly { readonly name: string }[]): readonly string[] {
  return [...new Set(awards.map(({ name }) => name))];
}

/** At least the first two words and half of the name, and fewer words of its own behind them. */
function beginsAlike(words: string, name: string): boolean {
  const [own, known] = [words.split(' '), name.split(' ')];
  let alike = 0;
  while (alike < own.length && alike < known.length && own[alike] === known[alike]) alike += 1;
  return alike >= 2 && alike * 2 >= known.length && own.length - alike < alike;
}

function bare(text: string): string {
  return foldWithoutDiacritics(text, { stripPunctuation: true });
}
