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

interface Spelling {
  readonly text: string;
  count: number;
}

/** The spellings of a list: all of its cells are counted first, then each may be answered. */
interface SpellingCounts {
  readonly count: (own: OwnCell) => void;
  readonly fixes: () => (own: OwnCell) => Proposal;
}

/**
 * Counts all spellings of a list first, then answers for a cell: another spelling than the one that most rows use
 * becomes that one; where two are used equally often the person is asked. Linear in cells.
 */
export function spellingCounts(
  book: Pick<LawBook, 'awardFromText'>,
  bySlip: (own: OwnCell) => Proposal,
): SpellingCounts {
  const meaningOf = meanings(book);
  const keyOf = (own: OwnCell): string | null => {
    if (typeof own.value !== 'string') return null;
    const meaning = meaningOf.get(own.field)?.(own.value) ?? null;
    return meaning === null || meaning === '' ? null : `${own.field}|${meaning}`;
  };
  const spellings = new Map<string, Map<string, Spelling>>();
  // lists repeat few words in these columns: each is understood once
  const counted = new Map<NomineeField, Map<string, Spelling | null>>();
  const count = (own: OwnCell): void => {
    if (typeof own.value !== 'string' || !meaningOf.has(own.field)) return;
    const ofField = counted.get(own.field) ?? new Map<string, Spelling | null>();
    counted.set(own.field, ofField);
    const before = ofField.get(own.value);
    if (before === undefined) ofField.set(own.value, countAnew(own));
    else if (before !== null) before.count += 1;
  };
  const countAnew = (own: OwnCell): Spelling | null => {
    const key = keyOf(own);
    if (key === null) return null;
    const text = textOf(own);
    const ofKey = spellings.get(key) ?? new Map<string, Spelling>();
    spellings.set(key, ofKey);
    const known = ofKey.get(text) ?? { text, count: 0 };
    known.count += 1;
    ofKey.set(text, known);
    return known;
  };
  // a slip is no spelling of its own: it is counted as the name that it is of
  const textOf = (own: OwnCell): string => {
    const slip = bySlip(own);
    return slip?.kind === 'fix' ? String(slip.fix.fix.to) : plainSigns(tidied(String(own.value)));
  };
  return { count, fixes: () => fixesOf(spellings, { keyOf, textOf }) };
}

function fixesOf(
  spellings: ReadonlyMap<string, ReadonlyMap<string, Spelling>>,
  {
    keyOf,
    textOf,
  }: {
    readonly keyOf: (own: OwnCell) => string | null;
    readonly textOf: (own: OwnCell) => string;
  },
): (own: OwnCell) => Proposal {
  const ranked = new Map([...spellings].map(([key, ofKey]) => [key, byCount([...ofKey.values()])]));
  return (own) => {
    const key = keyOf(own);
    const all = key === null ? undefined : ranked.get(key);
    const [first, second] = all ?? [];
    if (all === undefined || first === undefined || second === undefined) return null;
    const text = textOf(own);
    const best = all.filter(({ count }) => count === first.count);
    if (best.some((spelling) => spelling.text === text)) {
      // of equally frequent spellings the first one's cells are not asked about: the others' are
      return best.length > 1 && text !== first.text
        ? askPerson(
            own,
            'alias',
            best.map((one) => one.text),
          )
        : null;
    }
    return best.length > 1
      ? askPerson(
          own,
          'alias',
          best.map((one) => one.text),
        )
      : oneAnswer(own, 'alias', first.text);
  };
}

function byCount(spellings: readonly Spelling[]): readonly Spelling[] {
  return [...spellings].sort((a, b) => b.count - a.count);
}
