import { foldText, foldWithoutDiacritics } from '../text/folding';
import { memoized, memoizedUpTo } from '../text/memoized';
import type { IsoDate } from '../time/isoDate';
import { bodyWords, newBodiesFrom } from '../vocabulary/bodies';
import { communeWords } from '../vocabulary/bodyPhrases';
import type { BodyWords } from '../vocabulary/bodyWords';
import { andWord as listEnd } from '../vocabulary/planBodyTails';

/** A body that a name in a cell may stand for. */
export interface KnownBody {
  readonly canonical: string;
  /** Carries a name of its own behind the words ("Thôn 3"): two of them are two bodies. */
  readonly isNamed: boolean;
  /** Named in so many words by the plan or by the office's own list. */
  readonly isTheirs: boolean;
  /** False for a body of the other side of 01/7/2025: its short names say little. */
  readonly isOfEra: boolean;
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
  /** Names that stand for themselves in the workbook, known or not: where they meet others a cell is cut. */
  readonly standing: NameNode;
}

/** Another name by which the office calls a body ("VP" for "Văn phòng HĐND và UBND"). */
export interface BodyAlias {
  readonly alias: string;
  readonly body: string;
}

/** An entry of the office's own list: a body's name, or another name for one. */
export type OfficeBody = string | BodyAlias;

interface DictionarySources {
  /** Names of the bodies that the plan gives duties to; empty without a plan. */
  readonly planBodies: readonly string[];
  /** The office's own list: what it chose and its sheet of bodies. Its other names for bodies win over every name. */
  readonly officeBodies: readonly OfficeBody[];
  /** The plan's date: "VH-XH" is a post before 01/7/2025 and a department after; null: the bodies of today. */
  readonly on: IsoDate | null;
}

/**
 * Makes the dictionary of bodies: the table of names, then the office's list, then the plan's own names. Where one
 * alias belongs to a body of each era, the plan's date decides (domain notes, "VH-XH"). The same sources give the same
 * object: what was read with it need not be read again.
 */
export function bodyDictionary(sources: DictionarySources): BodyDictionary {
  return ofSources(JSON.stringify(sources));
}

/** A pane has one workbook; a run of many needs none of those before. */
const mostDictionaries = 2;

const ofSources = memoizedUpTo(mostDictionaries, (key) =>
  makeDictionary(JSON.parse(key) as DictionarySources),
);

function makeDictionary(sources: DictionarySources): BodyDictionary {
  const dictionary: BodyDictionary = { exact: emptyNode(), plain: emptyNode(), standing: emptyNode() };
  const isOld = sources.on !== null && sources.on < newBodiesFrom;
  const inEra = (body: BodyWords) => body.era === 'both' || (body.era === 'old') === isOld;
  // names of the other era first, so that names of this era stand over them
  for (const body of [...bodyWords.filter((entry) => !inEra(entry)), ...bodyWords.filter(inEra)]) {
    const isOfEra = sources.on === null || inEra(body);
    const known = { canonical: body.canonical, isNamed: body.naming === 'named', isTheirs: false, isOfEra };
    for (const alias of [body.canonical, ...body.aliases]) addName(dictionary, alias, known);
  }
  const own = sources.officeBodies.filter((entry) => typeof entry === 'string');
  const aliases = sources.officeBodies.filter((entry) => typeof entry !== 'string');
  for (const name of own)
    addName(dictionary, name, theirBody(canonicalOf(dictionary, [name, withoutUnit(name)])));
  for (const name of sources.planBodies.flatMap((names) => namesOfPlan(dictionary, names)))
    addName(dictionary, name, theirBody(canonicalOf(dictionary, [name, withoutUnit(name)])));
  // what the aliases stand for is looked up before any of them is a name
  const meant = aliases.map(({ alias, body }) => {
    return { alias, canonical: canonicalOf(dictionary, [body, withoutUnit(body)]), body };
  });
  for (const { canonical, body } of meant) addName(dictionary, body, theirBody(canonical));
  for (const { alias, canonical } of meant) addName(dictionary, alias, theirBody(canonical));
  return dictionary;
}

/** The known body that the first of these names stands for, else the first as it is written. */
function canonicalOf(dictionary: BodyDictionary, names: readonly [string, ...string[]]): string {
  const known = names.map((name) => lookUp(dictionary, name)).find((body) => body !== null);
  return known === undefined || known.isNamed ? names[0].trim() : known.canonical;
}

/**
 * The names of a plan's heading: "Công an xã, Hội Nông dân xã" names two bodies, "Phòng Kinh tế, Hạ tầng và Đô thị" one.
 * It is cut only where every piece is a known body, and none the kind of many ("các thôn").
 */
function namesOfPlan(dictionary: BodyDictionary, names: string): readonly string[] {
  const isKnown = (name: string): boolean =>
    (lookUp(dictionary, name) ?? lookUp(dictionary, withoutUnit(name)))?.isNamed === false;
  const pieces = names
    .split(new RegExp(`\\s*[,;]\\s*|\\s+${listEnd}\\s+`, 'u'))
    .filter((piece) => piece !== '');
  return pieces.length > 1 && lookUp(dictionary, names) === null && pieces.every(isKnown) ? pieces : [names];
}

/** A name up to the last "xã", "phường" …; "" where it has none. */
function withoutUnit(name: string): string {
  const words = foldText(name, { stripPunctuation: true }).split(' ');
  const unit = words.findLastIndex((word) => unitWords.has(word));
  return unit < 0 ? '' : words.slice(0, unit).join(' ');
}

const unitWords: ReadonlySet<string> = new Set(communeWords.map((word) => foldText(word)));

function theirBody(canonical: string): KnownBody {
  return { canonical, isNamed: false, isTheirs: true, isOfEra: true };
}

/** The same dictionary, in which these names stand for themselves besides; what is known stays as it is. */
export function withStanding(dictionary: BodyDictionary, names: Iterable<string>): BodyDictionary {
  const grown = { ...dictionary, standing: emptyNode() };
  for (const name of names) addStanding(grown, name);
  return grown;
}

/** Puts one more such name into a dictionary that is still being made. */
export function addStanding({ standing }: BodyDictionary, name: string): void {
  const words = nameWords(name);
  if (words.length > 0) insert(standing, words, theirBody(name));
}

/** The names of bodies that a person may choose from, each once: their own first, then those of their time. */
export function bodyNames(dictionary: BodyDictionary): readonly string[] {
  const names = new Map<string, boolean>();
  const nodes = [dictionary.exact];
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    nodes.push(...node.next.values());
    const { body } = node;
    if (body === null || body.isNamed || !body.isOfEra) continue;
    names.set(body.canonical, body.isTheirs || names.get(body.canonical) === true);
  }
  const compare = new Intl.Collator('vi').compare;
  return [...names]
    .sort(([one, theirs], [other, others]) => Number(others) - Number(theirs) || compare(one, other))
    .map(([name]) => name);
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
