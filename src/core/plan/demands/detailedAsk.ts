import { sharedByWords, shareOfWords } from '../../vocabulary/nominationAskWords';
import type { NominationAsk } from '../plan';
import { boundIn, perUnitAsked, totalsAsked, type AskedCount } from './askedCounts';
import { finder, searchable } from './words';

/** An ask as far as a plan sheet keeps it: the rest stands in its sentence. */
type BareAsk = Omit<NominationAsk, 'bound' | 'shareOf' | 'sharedBy'>;

/**
 * The whole of an ask, with what its sentence says beside the figure. Sentences that were read in the paper and those
 * that stand on the plan sheet are read alike, so that an ask is the same from both; `counted` that is not given is
 * read in the sentence too. A figure that people corrected takes what the sentence says of its only count.
 */
export function detailedAsk(ask: BareAsk): NominationAsk {
  if (ask.kind === 'quota' || ask.kind === 'total') {
    const count = countOf(ask);
    return {
      ...ask,
      ...nothingShared,
      counted: ask.counted ?? count?.counted ?? null,
      bound: count === null ? boundIn(ask.text) : count.bound,
    };
  }
  if (ask.kind !== 'share') return { ...ask, ...nothingShared, counted: null, bound: null };
  const words = searchable(ask.text);
  return {
    ...ask,
    counted: null,
    bound: boundIn(ask.text),
    shareOf: firstSaid(shareOf, words),
    sharedBy: firstSaid(sharedBy, words),
  };
}

const nothingShared = { shareOf: null, sharedBy: null } as const;

/** The count of a sentence that an ask is; null where there is none, or it could be several. */
function countOf({ kind, text, figure, counted }: BareAsk): AskedCount | null {
  if (figure === null) return null;
  const counts = kind === 'quota' ? perUnitAsked(text, { isOnCommending: true }) : totalsAsked(text);
  const alike = counts.filter((one) => counted === null || one.counted === counted);
  const [only] = alike;
  return (
    alike.find((one) => one.figure === figure) ?? (alike.length === 1 && only !== undefined ? only : null)
  );
}

const shareOf = finders(shareOfWords);
const sharedBy = finders(sharedByWords);

function finders<Name extends string>(table: Readonly<Record<Name, readonly string[]>>) {
  const said = Object.entries<readonly string[]>(table);
  return said.map(([name, words]) => ({ name: name as Name, isSaid: finder(words) }));
}

function firstSaid<Name extends string>(
  said: readonly { readonly name: Name; readonly isSaid: (searched: string) => boolean }[],
  searched: string,
): Name | null {
  return said.find(({ isSaid }) => isSaid(searched))?.name ?? null;
}
