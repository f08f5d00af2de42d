import {
  amongThem,
  amountWords,
  countedKindWords,
  eachPeriods,
  eachWords,
  leastWords,
  mostWords,
  nominatedWords,
  orMoreAsked,
  proposingWords,
  togetherWords,
  unitWords,
} from '../../vocabulary/nominationAskWords';
import type { CountedKind, NominationAsk } from '../plan';
import { countedFigures, figure, figureOf } from './figures';
import { anyOf, finder, searchable } from './words';

/** A figure that a sentence asks for, and whom it counts. */
export interface AskedCount {
  readonly figure: number;
  readonly counted: CountedKind | null;
  readonly bound: NominationAsk['bound'];
}

const inBrackets = '(?: *\\([^)]{1,12}\\))?';
const each = new RegExp(`${anyOf(eachWords)} +(?<unit>${anyOf(unitWords)})`, 'u');
/** "01 tập thể, 02 cá nhân/đơn vị". */
const perUnit = new RegExp(`/ ?(?<unit>${anyOf(unitWords)})`, 'u');
const counted = new RegExp(
  `(?<figure>${figure})${inBrackets} +(?:[\\p{L}]+ +)?(?<whom>${anyOf(nominatedWords)})`,
  'gu',
);
/** Units themselves are proposed only right behind the word for it: other work founds them. */
const countedUnit = new RegExp(
  `${anyOf(proposingWords)}[^.;,\\d]{0,30}?(?<figure>${figure})${inBrackets} +${anyOf(unitWords)}`,
  'gu',
);
const eachPeriod = new RegExp(`${anyOf(eachWords)} +${anyOf(eachPeriods)}`, 'u');
const anyEach = finder(eachWords);
const among = new RegExp(anyOf(amongThem), 'u');
const proposes = finder(proposingWords);
const saysAmount = finder(amountWords);

/** How many each unit may or must propose: a count for each kind in the sentence; else none. */
export function perUnitAsked(
  sentence: string,
  { isOnCommending }: { readonly isOnCommending: boolean },
): readonly AskedCount[] {
  const words = withoutPartsOfThem(sentence);
  const isProposing = proposes(words);
  if (!isOnCommending && !isProposing) return [];
  const unit = each.exec(words) ?? (isProposing ? eachPeriod.exec(words) : null);
  if (unit === null && !perUnit.test(words)) return [];
  return countsIn(words, unit === null ? 0 : unit.index + unit[0].length);
}

/**
 * How many may be proposed in all ("không quá 05 tập thể và 10 cá nhân"): only where a sentence on commending says
 * that it is the most, or that it is the number; a sentence on each unit, month or meeting says none.
 */
export function totalsAsked(sentence: string): readonly AskedCount[] {
  const words = withoutPartsOfThem(sentence);
  if (anyEach(words) || perUnit.test(words)) return [];
  const isAmount = saysAmount(words);
  return countsIn(words, 0).filter(({ bound }) => bound === 'most' || (isAmount && bound === null));
}

/** The word for the units of which each is asked for so many; null where the sentence speaks of no unit. */
export function unitAsked(sentence: string): string | null {
  const words = withoutPartsOfThem(sentence);
  return (each.exec(words) ?? perUnit.exec(words))?.groups?.['unit']?.toLowerCase() ?? null;
}

function withoutPartsOfThem(sentence: string): string {
  return countedFigures(sentence).split(among)[0] ?? '';
}

/** The counts from a place of a searchable text on, in its order. */
function countsIn(words: string, from: number): readonly AskedCount[] {
  const asked = words.slice(from);
  const units = [...asked.matchAll(countedUnit)].map((match) => ({ match, isUnit: true }));
  const others = [...asked.matchAll(counted)].map((match) => ({ match, isUnit: false }));
  return [...units, ...others]
    .sort((one, other) => endOf(one.match) - endOf(other.match))
    .flatMap(({ match, isUnit }): readonly AskedCount[] => {
      const found = figureOf(match.groups?.['figure'] ?? '');
      if (found === null) return [];
      const end = endOf(match);
      const figureAt = match.index + match[0].indexOf(match.groups?.['figure'] ?? '');
      return [
        {
          figure: found,
          counted: isUnit
            ? 'collectives'
            : kindCounted(match.groups?.['whom'] ?? '', asked.slice(end, end + 30)),
          bound: boundAt(words, { figureAt: from + figureAt, end: from + end }),
        },
      ];
    });
}

function endOf(match: RegExpExecArray): number {
  return match.index + match[0].length;
}

const kinds = Object.entries(countedKindWords).map(([kind, words]) => {
  return { kind: kind as CountedKind, names: finder(words) };
});
const kindWord = anyOf(Object.values(countedKindWords).flat());
const another = new RegExp(
  `^ *(?:(?:[,/]|${anyOf(togetherWords)}) *){1,2}(?:[\\p{L}]+ +)?(?<whom>${kindWord})`,
  'u',
);
const furtherWords = new RegExp(`^ *(?<whom>${kindWord})`, 'u');

/** Whom a word counts, by what stands behind it too: "01 điển hình tập thể" is a collective, "02 tập thể, cá nhân" neither. */
function kindCounted(whom: string, behind: string): CountedKind | null {
  const kind = kindOf(whom) ?? kindOf(furtherWords.exec(behind)?.groups?.['whom'] ?? '');
  const other = kindOf(another.exec(behind)?.groups?.['whom'] ?? '');
  return other !== null && other !== kind ? null : kind;
}

function kindOf(words: string): CountedKind | null {
  return kinds.find(({ names }) => names(words))?.kind ?? null;
}

const most = new RegExp(anyOf(mostWords), 'gu');
const least = new RegExp(anyOf(leastWords), 'gu');
const orMore = new RegExp(`^[^.;,\\d]{0,30}?${anyOf(orMoreAsked)}`, 'u');

/** Whether a figure of a searchable text is the most or the least: by the last such word of its clause before it. */
function boundAt(
  words: string,
  place: { readonly figureAt: number; readonly end: number },
): NominationAsk['bound'] {
  const near = words.slice(Math.max(0, place.figureAt - 90), place.figureAt);
  const clause = near.slice(near.lastIndexOf(';') + 1);
  const lastOf = (pattern: RegExp) => [...clause.matchAll(pattern)].at(-1)?.index ?? -1;
  const [asMost, asLeast] = [lastOf(most), lastOf(least)];
  if (asMost !== asLeast) return asMost > asLeast ? 'most' : 'least';
  return orMore.test(words.slice(place.end, place.end + 40)) ? 'least' : null;
}

const saysMost = finder(mostWords);
const saysLeast = finder([...leastWords, ...orMoreAsked]);

/** The bound that a whole sentence says; null where it says both or none. */
export function boundIn(sentence: string): NominationAsk['bound'] {
  const words = searchable(sentence);
  const isMost = saysMost(words);
  return isMost === saysLeast(words) ? null : isMost ? 'most' : 'least';
}
