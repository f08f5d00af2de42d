import { otherDossiers, sendingWords, sentToOrBy } from '../../vocabulary/nominationAskWords';
import type { IsoDate } from '../../time/isoDate';
import type { NominationAsk, PlanItem, PlanPart } from '../plan';
import { perUnitAsked, totalsAsked, type AskedCount } from './askedCounts';
import { copiesAsked, indexAsked, isOfDossier, shareAsked } from './askedOfNominations';
import { isOnCommending, isOnOtherWork } from './commending';
import { daysAsked, type PlanDays } from './daysAsked';
import { detailedAsk } from './detailedAsk';
import { planTextLines, sentencesIn, type PlanTextLine } from './planLines';
import { readingBelow } from './targetHeading';
import { anyOf, finder, searchable } from './words';

/**
 * What a plan asks of nominations, sentence by sentence, in the paper's order: how many for each unit ("mỗi đơn vị
 * không quá 01 tập thể và 02 cá nhân" is asked twice, with 1 and with 2), how many in all, shares, an index to be reached, copies of the
 * dossier and its last day. Only where sentence or item speak of commending; a sentence on other work (telling about
 * it, checking, taking part in a meeting) asks nothing.
 */
export function readNominationAsks(parts: readonly PlanPart[], plan: PlanDays): readonly NominationAsk[] {
  const surroundings = new Map<PlanItem, Surroundings>();
  return planTextLines(parts).flatMap((line) => {
    const around = surroundings.get(line.item) ?? surroundingsOf(line);
    surroundings.set(line.item, around);
    return sentencesIn(line.text).flatMap((text) =>
      asksOf(text, around, plan).map((ask) => detailedAsk({ itemId: line.itemId, text, ...ask })),
    );
  });
}

/** Whether what stands around a sentence speaks of commending. */
interface Surroundings {
  /** The title of the item, or of a part on nothing else. */
  readonly titleIs: boolean;
  /** Anything in the item, or the part's title. */
  readonly anyIs: boolean;
}

function surroundingsOf({ item, part }: PlanTextLine): Surroundings {
  // a part on what is to be done says nothing of each of its items
  const titles = readingBelow(part.title) === null ? [part.title, item.title] : [item.title];
  const titleIs = titles.some((title) => isOnCommending(title) && !isOnOtherWork(title));
  return { titleIs, anyIs: titleIs || [part.title, ...item.points].some(isOnCommending) };
}

type Ask = Pick<NominationAsk, 'kind' | 'figure' | 'lastDay' | 'counted'>;

const isOfOtherDossier = finder(otherDossiers);

function asksOf(text: string, around: Surroundings, plan: PlanDays): readonly Ask[] {
  const isSaid = isOnCommending(text) || around.titleIs;
  const figures = (kind: Ask['kind'], found: readonly number[]): readonly Ask[] =>
    found.map((figure) => ({ kind, figure, lastDay: null, counted: null }));
  const counts = (kind: Ask['kind'], found: readonly AskedCount[]): readonly Ask[] =>
    found.map(({ figure, counted }) => ({ kind, figure, lastDay: null, counted }));
  const asks: Ask[] = [];
  if (!isOnOtherWork(text)) {
    asks.push(...counts('quota', perUnitAsked(text, { isOnCommending: isSaid })));
    if (isSaid) {
      asks.push(...counts('total', totalsAsked(text)));
      const index = indexAsked(text);
      asks.push(...figures('index', index), ...(index.length > 0 ? [] : figures('share', shareAsked(text))));
    }
  }
  const mayBeDossier = (isSaid || around.anyIs) && isOfDossier(text) && !isOfOtherDossier(searchable(text));
  if (!mayBeDossier) return asks;
  const days = new Set(dossierDays(text, plan));
  return [
    ...asks,
    ...figures('dossiers', copiesAsked(text)),
    ...[...days].map((lastDay): Ask => ({ kind: 'deadline', figure: null, lastDay, counted: null })),
  ];
}

const goesOn = new RegExp(`^[^\\p{L}]*${anyOf(sendingWords)} +${anyOf(sentToOrBy)}`, 'u');

/** Of a sentence with several clauses only days of those that speak of the dossier, or go on with sending it. */
function dossierDays(text: string, plan: PlanDays) {
  const days: IsoDate[] = [];
  let isOfIt = false;
  for (const clause of text.split(';')) {
    isOfIt = isOfDossier(clause) || (isOfIt && goesOn.test(searchable(clause)));
    if (isOfIt) days.push(...daysAsked(clause, plan).map(({ lastDay }) => lastDay));
  }
  return days;
}
