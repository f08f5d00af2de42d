import { groupedBy } from '../work/grouped';
import type { NomineeKind } from '../vocabulary/awardTerms';
import { phraseFinder } from './phraseTree';
import type { Dossier } from './dossier';
import { papersAsText, papersFromText, papersKey } from './dossierText';
import type { LawEdition } from './edition';
import type { FigureValue, LawAnswer, LawEntry } from './entry';
import {
  consecutiveWindows,
  sameYearMoneyChoices,
  type ConsecutiveWindow,
  type SameYearMoney,
} from './figureSpecs';
import { instrumentKey, type Instrument } from './instrument';
import type { InstrumentState, LawOnDay } from './lawOnDay';
import type { LawSetting } from './lawSetting';
import type { DaysBeforeChange } from './unreadChanges';
import { covers } from './period';
import type { Standard } from './standard';
import type { IsoDate } from '../time/isoDate';

/** What the law of one day is made from. */
interface DaySource {
  readonly edition: LawEdition;
  readonly daysBeforeChange: DaysBeforeChange;
  readonly settings: readonly LawSetting[];
  readonly date: IsoDate;
}

/** The law of one day: the entries that hold on it, and the office's changes over those that it may change. */
export function lawOnDay(from: DaySource): LawOnDay {
  const { edition, date } = from;
  const answered = <Value>(entry: LawEntry<Value>): LawAnswer<Value> => ({
    ...entry,
    daysBeforeChange: from.daysBeforeChange.get(entry) ?? null,
    changedByOffice: null,
  });
  const isCovered = date >= edition.from;
  const inForce = <Value>(entries: readonly LawEntry<Value>[]): readonly LawAnswer<Value>[] =>
    isCovered ? entries.filter(({ period }) => covers(period, date)).map(answered) : [];
  const awards = inForce(edition.awards);
  const awardById = new Map(awards.map((answer) => [answer.value.id, answer]));
  const authorityById = new Map(inForce(edition.authorities).map((answer) => [answer.value.awardId, answer]));
  const reaches = new Map(inForce(edition.typeReaches).map((answer) => [answer.value.awardType, answer]));
  const standards = groupedBy(inForce(edition.standards), ({ value }) => nameOf(value));
  const dossiers = inForce(edition.dossiers).map((answer) => withOwnPapers(answer, from.settings));
  const figures = figuresOf(from, inForce(edition.figures));
  const abolished = inForce(edition.abolishedBodies).map((answer) => ({
    answer,
    find: phraseFinder(answer.value.phrases),
  }));
  const instruments = new Map(
    edition.instruments.map((instrument) => [instrumentKey(instrument.number), instrument]),
  );

  const standardsOf: LawOnDay['standards'] = (name) => standards.get(nameOf(name)) ?? [];
  const numberAt = (key: string): LawAnswer<number | null> | null =>
    narrowed(figures.get(key), (value) => value === null || typeof value === 'number');
  return {
    date,
    isCovered,
    award: (id) => awardById.get(id) ?? null,
    awards: () => awards,
    authority: (awardId) => authorityById.get(awardId) ?? null,
    typeReach: (awardType) => reaches.get(awardType) ?? null,
    standards: standardsOf,
    standard: (name) => standardsOf(name).find(({ value }) => value.clause === name.clause) ?? null,
    number: numberAt,
    flag: (key) => narrowed(figures.get(key), (value) => typeof value === 'boolean'),
    text: (key) => narrowed(figures.get(key), (value) => typeof value === 'string'),
    consecutiveWindow: () => narrowed(figures.get('window.consecutive'), isConsecutiveWindow),
    sameYearMoney: () => narrowed(figures.get('money.sameYearTitles'), isSameYearMoney),
    coefficient: (awardId) => numberAt(`coefficient.${awardId}`),
    councilShare: (awardId) => numberAt(`councilShare.${awardId}`),
    dossier: (asked) => dossierFor(dossiers, asked),
    abolishedBodyIn: (text) => {
      for (const { answer, find } of abolished) {
        const phrase = find(text);
        if (phrase !== null) return { phrase, source: answer };
      }
      return null;
    },
    instrumentState: (number) => stateOf(instruments.get(instrumentKey(number)), date),
    notices: edition.unreadChanges.filter((change) => change.from <= date),
  };
}

function figuresOf(
  from: DaySource,
  answers: readonly LawAnswer<FigureValue>[],
): ReadonlyMap<string, LawAnswer<FigureValue>> {
  const settings = new Map(from.settings.map((setting) => [setting.key, setting]));
  return new Map(
    answers.map((answer) => {
      const setting = answer.isLocal ? settings.get(answer.key) : undefined;
      const changed =
        setting === undefined
          ? answer
          : {
              ...answer,
              value: setting.value,
              changedByOffice: { reason: setting.reason, bookValue: answer.value },
            };
      return [answer.key, changed];
    }),
  );
}

function narrowed<Value extends FigureValue>(
  answer: LawAnswer<FigureValue> | undefined,
  isIt: (value: FigureValue) => value is Value,
): LawAnswer<Value> | null {
  if (answer === undefined) return null;
  const { value } = answer;
  return isIt(value) ? { ...answer, value } : null;
}

function isConsecutiveWindow(value: FigureValue): value is ConsecutiveWindow {
  return consecutiveWindows.some((choice) => choice === value);
}

function isSameYearMoney(value: FigureValue): value is SameYearMoney {
  return sameYearMoneyChoices.some((choice) => choice === value);
}

function nameOf(standard: Pick<Standard, 'awardId'> & { readonly kind: NomineeKind }): string {
  return `${standard.awardId}|${standard.kind}`;
}

function withOwnPapers(answer: LawAnswer<Dossier>, settings: readonly LawSetting[]): LawAnswer<Dossier> {
  const key = papersKey(answer.key);
  const setting = answer.isLocal ? settings.find((own) => own.key === key) : undefined;
  const papers = typeof setting?.value === 'string' ? papersFromText(setting.value) : null;
  if (setting === undefined || papers === null) return answer;
  const changedByOffice = { reason: setting.reason, bookValue: papersAsText(answer.value.papers) };
  return { ...answer, value: { ...answer.value, papers }, changedByOffice };
}

/** A set of papers made for the type of commendation goes before the award's general one. */
function dossierFor(
  dossiers: readonly LawAnswer<Dossier>[],
  asked: Parameters<LawOnDay['dossier']>[0],
): LawAnswer<Dossier> | null {
  const ofAward = dossiers.filter(({ value }) => value.awardIds.includes(asked.awardId));
  const { awardType } = asked;
  const ofType =
    awardType === null
      ? undefined
      : ofAward.find(({ value }) => value.forTypes?.includes(awardType) === true);
  return ofType ?? ofAward.find(({ value }) => value.forTypes === null) ?? null;
}

function stateOf(instrument: Instrument | undefined, date: IsoDate): InstrumentState | null {
  if (instrument === undefined) return null;
  if (instrument.until !== null && date > instrument.until) return 'ended';
  if (instrument.from === null)
    return instrument.issued !== null && date < instrument.issued ? 'notYet' : 'unknown';
  return date < instrument.from ? 'notYet' : 'inForce';
}
