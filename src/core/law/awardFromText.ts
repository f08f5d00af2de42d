import type { Award } from './award';
import type { LawEntry } from './entry';
import { covers } from './period';
import { comparedWords, findPhrases, phraseTree, type PhraseTree, type WordFolding } from './phraseTree';
import { foldWithoutDiacritics } from '../text/folding';
import { awardNegations, awardVerbs, wordsOfOtherTitles } from '../vocabulary/awardWords';
import type { IsoDate } from '../time/isoDate';

/** Cells remembered by a reader; above that it begins anew, so that its memory stays bounded. */
const mostKnown = 5000;
/** Bare words are trusted in marked text only from this length on: "co tinh" could be many things. */
const leastBareWords = 3;

/**
 * A reader of award names over the book's names and aliases of all periods: see `LawBook.awardFromText`. Marks count
 * first; where nothing is found so, long names are known without them, and any name in text typed without marks.
 */
export function awardMatcher(
  awards: readonly LawEntry<Award>[],
): (text: string, when?: { readonly date: IsoDate | null }) => readonly string[] | null {
  const names = awards.flatMap((entry) =>
    [entry.value.name, ...entry.value.aliases].map((phrase) => ({ phrase, meaning: entry })),
  );
  // made at the first question: a workbook without a nomination list asks none
  let trees: { readonly marked: Names; readonly bare: Names } | null = null;
  // Lists repeat few different cells thousands of times; folding them is most of the work.
  const known = new Map<string, readonly Mention[]>();
  const mentions = (text: string): readonly Mention[] => {
    const earlier = known.get(text);
    if (earlier !== undefined) return earlier;
    trees ??= { marked: phraseTree(names, 'marked'), bare: phraseTree(names, 'bare') };
    const found = mentionsIn(text, trees.marked, trees.bare);
    if (known.size >= mostKnown) known.clear();
    known.set(text, found);
    return found;
  };
  return (text, when) => {
    const ids = mentions(text)
      .filter(({ isDenied }) => !isDenied)
      .map(({ meanings }) => chosen(meanings, when?.date ?? null));
    return ids.length === 0 ? null : [...new Set(ids)];
  };
}

type Names = PhraseTree<LawEntry<Award>>;

/** An award that a cell names: the entries that share the words. */
interface Mention {
  readonly meanings: readonly LawEntry<Award>[];
  readonly words: number;
  readonly isDenied: boolean;
}

function mentionsIn(text: string, marked: Names, bare: Names): readonly Mention[] {
  const exact = mentionsBy(marked, text);
  if (exact.length > 0) return exact;
  const isTypedBare = comparedWords(text, 'marked').join() === comparedWords(text, 'bare').join();
  return mentionsBy(bare, text).filter(({ words }) => isTypedBare || words >= leastBareWords);
}

function mentionsBy(tree: Names, text: string): readonly Mention[] {
  const words = comparedWords(text, tree.folding);
  return findPhrases(tree, words).map(({ start, end, meanings }) => ({
    meanings,
    words: end - start,
    isDenied:
      isDenied(words, start, denials[tree.folding]) || isOtherTitle(text, words[end - 1] ?? '', meanings),
  }));
}

const otherTitles = wordsOfOtherTitles.map((words) => foldWithoutDiacritics(words));

/** True where the title goes on as one that the book does not have; a rating behind a sign ("LĐTT - xuất sắc") is apart. */
function isOtherTitle(text: string, lastWord: string, meanings: readonly LawEntry<Award>[]): boolean {
  if (!meanings.some(({ value }) => value.isTitle)) return false;
  const folded = ` ${foldWithoutDiacritics(text)} `;
  const last = foldWithoutDiacritics(lastWord);
  return otherTitles.some((words) => folded.includes(` ${last} ${words}`));
}

interface DenialWords {
  readonly negations: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
}

const denials: Readonly<Record<WordFolding, DenialWords>> = {
  marked: denialWords('marked'),
  bare: denialWords('bare'),
};

function denialWords(folding: WordFolding): DenialWords {
  const all = (words: readonly string[]): ReadonlySet<string> =>
    new Set(words.flatMap((word) => comparedWords(word, folding)));
  return { negations: all(awardNegations), verbs: all(awardVerbs) };
}

/** True where the words before say that it was not given: a negation, with nothing but verbs between. */
function isDenied(words: readonly string[], start: number, denial: DenialWords): boolean {
  let at = start - 1;
  while (at >= 0 && denial.verbs.has(words[at] ?? '')) at -= 1;
  return denial.negations.has(words[at] ?? '');
}

function chosen(entries: readonly LawEntry<Award>[], date: IsoDate | null): string {
  const inForce = date === null ? undefined : entries.find(({ period }) => covers(period, date));
  return (inForce ?? entries[0])?.value.id ?? '';
}
