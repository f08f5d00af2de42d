import type { LawBook } from '../../law/lawBook';
import { nameWords } from '../../bodies/bodyDictionary';
import { memoized } from '../../text/memoized';
import { plainSigns } from '../../text/signs';
import type { NomineeField } from '../../vocabulary/nomineeFields';
import { readKind, readRating } from '../readWords';
import { askPerson, oneAnswer } from '../../sheets/cellFix';
import { tidied } from '../../text/tidied';
import type { OwnCell, Proposal } from './fix';

/** What a cell's words mean, so that two spellings of one thing have one key; null: they are left as they are. */
type MeaningOf = (text: string) => string | null;

/** Columns in which a list should say the same thing in the same words, and how their words are understood. */
function meanings(book: Pick<LawBook, 'awardFromText'>): ReadonlyMap<NomineeField, MeaningOf> {
  const award: MeaningOf = memoized((text) => {
    const ids = book.awardFromText(text);
    return ids?.length === 1 ? (ids[0] ?? null) : null;
  });
  const unit: MeaningOf = memoized((text) => nameWords(text).join(' '));
  return new Map<NomineeField, MeaningOf>([
    ['unit', unit],
    ['subUnit', unit],
    ['award', award],
    ['title', award],
    ['form', award],
    ['kind', readKind],
    ['rating', readRating],
  ]);
}

const spelledFields: ReadonlySet<NomineeField> = new Set<NomineeField>([
  'unit',
  'subUnit',
  'award',
  'title',
  'form',
  'kind',
  'rating',
]);

/** True for cells whose words are compared with those of others. */
export function isSpelled({ field, value }: OwnCell): boolean {
  return typeof value === 'string' && spelledFields.has(field);
}

interface Spelling {
  /** What is meant, the same for all spellings of it. */
  readonly key: string;
  readonly text: string;
  count: number;
}

/** The spellings of a list: all of its cells are counted first, then each may be answered. */
interface SpellingCounts {
  readonly count: (own: OwnCell) => void;
  readonly fixes: () => (own: OwnCell) => Proposal;
}

/**
 * Counts all spellings of a list first, then answers for a cell that was counted: another spelling than the one that most
 * rows use becomes that one; where two are used equally often the person is asked. Linear in cells.
 */
export function spellingCounts(
  book: Pick<LawBook, 'awardFromText'>,
  bySlip: (own: OwnCell) => Proposal,
): SpellingCounts {
  const meaningOf = meanings(book);
  const spellings = new Map<string, Map<string, Spelling>>();
  // lists repeat few words in these columns: each is understood once
  const counted = new Map<NomineeField, Map<string, Spelling | null>>();
  const count = (own: OwnCell): void => {
    if (typeof own.value !== 'string' || !isSpelled(own)) return;
    const ofField = counted.get(own.field) ?? new Map<string, Spelling | null>();
    counted.set(own.field, ofField);
    const before = ofField.get(own.value);
    if (before === undefined) ofField.set(own.value, countAnew(own, own.value));
    else if (before !== null) before.count += 1;
  };
  const countAnew = (own: OwnCell, value: string): Spelling | null => {
    const meaning = meaningOf.get(own.field)?.(value) ?? null;
    if (meaning === null || meaning === '') return null;
    const key = `${own.field}|${meaning}`;
    // a slip is no spelling of its own: it is counted as the name that it is of
    const slip = bySlip(own);
    const text = slip?.kind === 'fix' ? String(slip.fix.fix.to) : plainSigns(tidied(value));
    const ofKey = spellings.get(key) ?? new Map<string, Spelling>();
    spellings.set(key, ofKey);
    const known = ofKey.get(text) ?? { key, text, count: 0 };
    known.count += 1;
    ofKey.set(text, known);
    return known;
  };
  const fixes = (): ((own: OwnCell) => Proposal) => {
    const ranked = new Map([...spellings].map(([key, ofKey]) => [key, byCount([...ofKey.values()])]));
    return (own) => {
      const spelling = typeof own.value === 'string' ? counted.get(own.field)?.get(own.value) : undefined;
      if (spelling === undefined || spelling === null) return null;
      return proposalAmong(own, spelling, ranked.get(spelling.key) ?? []);
    };
  };
  return { count, fixes };
}

/** What is proposed of a cell with one of the spellings, the most frequent first. */
function proposalAmong(own: OwnCell, { text }: Spelling, all: readonly Spelling[]): Proposal {
  const [first, second] = all;
  if (first === undefined || second === undefined) return null;
  const best = all.filter(({ count }) => count === first.count);
  const texts = best.map((one) => one.text);
  // of equally frequent spellings the first one's cells are not asked about: the others' are
  if (texts.includes(text))
    return best.length > 1 && text !== first.text ? askPerson(own, 'alias', texts) : null;
  return best.length > 1 ? askPerson(own, 'alias', texts) : oneAnswer(own, 'alias', first.text);
}

function byCount(spellings: readonly Spelling[]): readonly Spelling[] {
  return [...spellings].sort((a, b) => b.count - a.count);
}
