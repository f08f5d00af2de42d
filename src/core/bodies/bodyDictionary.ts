import { foldText, foldWithoutDiacritics } from '../text/folding';
import { memoized } from '../text/memoized';
import type { IsoDate } from '../time/isoDate';
import { bodyWords, newBodiesFrom } from '../vocabulary/bodies';
import type { BodyWords } from '../vocabulary/bodyWords';

/** A body that a name in a cell may stand for. */
export interface KnownBody {
  readonly canonical: string;
  /** Carries a name of its own behind the words ("Thôn 3"): two of them are two bodies. */
  readonly isNamed: boolean;
  /** Named in so many words by the plan or by the office's own list. */
  readonly isTheirs: boolean;
}

/** A node of the tree of names, word by word. */
export interface NameNode {
  readonly next: Map<string, NameNode>;
  body: KnownBody | null;
}

/** All names by which bodies are known, for longest match word by word. */
export interface BodyDictionary {
  /** Names with their diacritics, and a second look without (names of one word only with). */
  readonly exact: NameNode;
  readonly plain: NameNode;
}

interface DictionarySources {
  /** Names of the bodies that the plan gives duties to; empty without a plan. */
  readonly planBodies: readonly string[];
  /** The office's own list, kept in the workbook. */
  readonly officeBodies: readonly string[];
  /** The plan's date: "VH-XH" is a post before 01/7/2025 and a department after; null: the bodies of today. */
  readonly on: IsoDate | null;
}

/**
 * Makes the dictionary of bodies: the table of names, then the office's list, then the plan's own names. Where one
 * alias belongs to a body of each era, the plan's date decides (domain notes, "VH-XH").
 */
export function bodyDictionary(sources: DictionarySources): BodyDictionary {
  const dictionary: BodyDictionary = { exact: emptyNode(), plain: emptyNode() };
  const isOld = sources.on !== null && sources.on < newBodiesFrom;
  const inEra = (body: BodyWords) => body.era === 'both' || (body.era === 'old') === isOld;
  // names of the other era first, so that names of this era stand over them
  for (const body of [...bodyWords.filter((entry) => !inEra(entry)), ...bodyWords.filter(inEra)]) {
    const known = { canonical: body.canonical, isNamed: body.naming === 'named', isTheirs: false };
    for (const alias of [body.canonical, ...body.aliases]) addName(dictionary, alias, known);
  }
  for (const name of [...sources.officeBodies, ...sources.planBodies]) {
    const before = lookUp(dictionary, name);
    const canonical = before === null || before.isNamed ? name.trim() : before.canonical;
    addName(dictionary, name, { canonical, isNamed: false, isTheirs: true });
  }
  return dictionary;
}

/** The body of a whole name, or null. */
export function lookUp(dictionary: BodyDictionary, name: string): KnownBody | null {
  let node: NameNode | undefined = dictionary.exact;
  for (const word of nameWords(name)) node = node?.next.get(word);
  return node?.body ?? null;
}

/** Words of a name in which bodies are compared: "và", "&", commas and dashes inside a name mean nothing. */
export function nameWords(name: string): readonly string[] {
  return foldText(name, { stripPunctuation: true })
    .split(' ')
    .filter((word) => word !== '' && foldWithoutDiacritics(word) !== joiningWord);
}

const joiningWord = 'va';

function addName(dictionary: BodyDictionary, name: string, body: KnownBody): void {
  const { exact, plain } = wordsOfName(name);
  if (exact.length === 0) return;
  insert(dictionary.exact, exact, body);
  if (plain.length > 1) insert(dictionary.plain, plain, body);
}

/** The words of a name with and without diacritics. Remembered: the same names go into every dictionary. */
const wordsOfName = memoized((name: string) => {
  const exact = nameWords(name);
  return { exact, plain: exact.map((word) => foldWithoutDiacritics(word)) };
});

function insert(root: NameNode, words: readonly string[], body: KnownBody): void {
  let node = root;
  for (const word of words) {
    const next = node.next.get(word) ?? emptyNode();
    node.next.set(word, next);
    node = next;
  }
  node.body = body;
}

function emptyNode(): NameNode {
  return { next: new Map(), body: null };
}
