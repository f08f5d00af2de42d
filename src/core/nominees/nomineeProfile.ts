import type { LawBook } from '../law/lawBook';
import type { ColumnSample, TableProfile } from '../sheets/tableProfile';
import { nomineeAbbreviations } from '../vocabulary/headerAbbreviations';
import { awardGroup, fieldInGroup, nomineeGroupedHeaders } from '../vocabulary/groupedHeaders';
import { headerByForm, nakedDecision, ofInitiatives } from '../vocabulary/nomineeHeaderForms';
import {
  headersAgainstNominees,
  nomineeGroupHeaders,
  nomineeHeaders,
  nomineeHeadersOfNoField,
} from '../vocabulary/nomineeHeaders';
import { foldWithoutDiacritics } from '../text/folding';
import { secondUnitHeader, villageNameHeader } from '../vocabulary/nomineeWords';
import { looksLikeName } from './personNames';
import type { NomineeField } from '../vocabulary/nomineeFields';
import { readAwardType, readKind, readMark, readRating, readSex } from './readWords';

/** How many texts of a column are read closely. */
const textsRead = 40;

/** What the table finder must know about nomination lists: header words, weights, and what contents say. */
export function nomineeProfile(book: Pick<LawBook, 'awardFromText'>): TableProfile<NomineeField> {
  return {
    kind: 'nominees',
    headers: nomineeHeaders,
    headerByForm,
    headerInGroup: (groups, own) => {
      const field = fieldInGroup(nomineeGroupedHeaders, groups, own);
      if (field !== undefined || !awardGroup.test(groups)) return field;
      // "GK xã" under "Hình thức khen thưởng": a column of marks for one award
      return book.awardFromText(own) === null ? undefined : 'awardMark';
    },
    abbreviations: nomineeAbbreviations,
    headersOfNoField: nomineeHeadersOfNoField,
    headersOfOtherLists: headersAgainstNominees,
    groupHeaders: nomineeGroupHeaders,
    mainField: 'name',
    ordinalField: 'ordinal',
    looksLikeMain: looksLikeName,
    recordFields: nomineeHeaders.map(({ field }) => field).filter(isOfRecordsOnly),
    repeatable: ['historyAward', 'historyRating', 'history', 'awardMark', 'note', 'address'],
    weights,
    evidence: (field, sample) => evidenceFor(field, sample, book),
    // a rating, an award, a sex are told by words of their own; years and names could be anything
    guessable: { name: 0.55, award: 0.6, rating: 0.7, sex: 0.6, cccd: 0.55, ordinal: 0.55 },
    guessedAsOne: ['award', 'title', 'form', 'awardMark'],
    settle,
  };
}

/** Group rows may carry words in the name's, the ordinal's or the remark's column. */
function isOfRecordsOnly(field: NomineeField): boolean {
  return !['ordinal', 'name', 'note', 'headcount', 'salutation'].includes(field);
}

/** A name alone is no nomination; a name with an award is. */
const weights: TableProfile<NomineeField>['weights'] = {
  name: 0.25,
  award: 0.3,
  title: 0.28,
  form: 0.2,
  awardMark: 0.15,
  unit: 0.1,
  position: 0.07,
  address: 0.04,
  kind: 0.05,
  objectClass: 0.05,
  awardType: 0.08,
  achievement: 0.08,
  summary: 0.08,
  rating: 0.08,
  initiative: 0.08,
  historyAward: 0.03,
  historyRating: 0.03,
  history: 0.05,
  resistanceKind: 0.2,
  declaration: 0.1,
  serviceMonths: 0.1,
  headcount: 0.04,
  salutation: 0.03,
  sex: 0.03,
  born: 0.03,
  cccd: 0.04,
  year: 0.03,
  ordinal: 0.03,
  note: 0.02,
};

function evidenceFor(
  field: NomineeField,
  sample: ColumnSample,
  book: Pick<LawBook, 'awardFromText'>,
): number | null {
  const texts = sample.texts.slice(0, textsRead);
  if (texts.length === 0) return null;
  const share = (fits: (text: string) => boolean) => texts.filter(fits).length / texts.length;
  switch (field) {
    case 'ordinal':
      return share((text) => /^(\d{1,5}|\d+(\.\d+)+|[IVX]{1,5}|[A-H])[.)]?$/.test(text));
    case 'name':
      return share(looksLikeName);
    case 'sex':
      return share((text) => readSex(text) !== null);
    case 'bornMale':
    case 'bornFemale':
    case 'born':
      return share((text) => isYearOrDay(text) || readMark(text) !== null);
    case 'cccd':
      return share((text) => /^\d{8,12}$/.test(text.replace(/[\s.]/g, '')));
    case 'kind':
      return share((text) => text.length <= 40 && readKind(text) !== null);
    case 'awardType':
      return share((text) => text.length <= 60 && readAwardType(text) !== null);
    case 'award':
    case 'title':
    case 'form':
      return marksOnly(share) ? noAward : share((text) => book.awardFromText(text) !== null);
    case 'rating':
      return share((text) => readRating(text) !== null);
    case 'sameYearTitle':
      return share((text) => readMark(text) !== null || book.awardFromText(text) !== null);
    case 'awardMark':
      return share((text) => readMark(text) === true);
    case 'year':
      return share((text) => /^(19|20)\d{2}(\s*[-–]\s*(19|20)?\d{2})?$/.test(text));
    case 'discipline':
      return share((text) => !/^\d{1,6}$/.test(text));
    case 'history':
      // a campaign "2023 - 2025" and a year's work are an achievement; awards with their years are a history
      return share((text) => /\b(19|20)\d{2}\b/.test(text) && tellsOfYears(text, book));
    case 'headcount':
    case 'completedCount':
    case 'advancedCount':
    case 'emulationFighterCount':
    case 'disciplinedCount':
    case 'councilTotal':
    case 'councilPresent':
    case 'councilFor':
      return share((text) => /^\d{1,6}(\/\d{1,4})?$/.test(text));
    default:
      return null;
  }
}

/** True where a text names an award, or a rating beside two years or more. */
function tellsOfYears(text: string, book: Pick<LawBook, 'awardFromText'>): boolean {
  if (book.awardFromText(text) !== null) return true;
  return readRating(text) !== null && new Set(text.match(/\b(?:19|20)\d{2}\b/g)).size >= 2;
}

/** A column of marks names no award: its header does. */
const noAward = -1;

function marksOnly(share: (fits: (text: string) => boolean) => number): boolean {
  return share((text) => readMark(text) !== null) >= 0.8;
}

function isYearOrDay(text: string): boolean {
  return /^(\d{1,2}[/.-]){0,2}(19|20)?\d{2}$/.test(text.replace(/\s/g, ''));
}

/**
 * "LĐTT" with marks: an award asked for where the list has no column of awards, else a title of the same year. A
 * single column of titles or forms is the award. A part of a unit (a school's "Tổ chuyên môn") stands for the unit where
 * no other is named; a second column of units, for rows that leave the first one blank; a column of villages for those who are nominated where no other column names anybody. A decision
 * right behind an initiative is the initiative's.
 */
function settle(
  fields: ReadonlyMap<number, NomineeField>,
  headers: ReadonlyMap<number, string>,
): ReadonlyMap<number, NomineeField> {
  const has = (field: NomineeField) => [...fields.values()].includes(field);
  const settled = new Map(fields);
  const isVillages = (column: number) =>
    villageNameHeader.test(foldWithoutDiacritics(headers.get(column) ?? ''));
  const village = has('name') ? undefined : [...fields.keys()].find(isVillages);
  if (village !== undefined) settled.set(village, 'name');
  if (has('unit') && !has('subUnit') && !has('address')) {
    for (const [column, header] of headers) {
      if (!fields.has(column) && secondUnitHeader.test(foldWithoutDiacritics(header)))
        settled.set(column, 'subUnit');
    }
  }
  const namesAwards = has('award') || has('title') || has('form');
  for (const [column, field] of fields) {
    if (field === 'subUnit' && !has('unit')) settled.set(column, 'unit');
    if (field === 'awardMark' && namesAwards) settled.set(column, 'sameYearTitle');
    if (field === 'sameYearTitle' && !namesAwards && has('awardMark')) settled.set(column, 'awardMark');
  }
  if (!has('initiativeDecision') && !has('awardState')) settleInitiativePaper(settled, headers);
  return settled;
}

/** From left to right: the number right behind words of an initiative, and the day right behind that number. */
function settleInitiativePaper(
  settled: Map<number, NomineeField>,
  headers: ReadonlyMap<number, string>,
): void {
  const columns = [...headers.keys()].sort((one, other) => one - other);
  columns.forEach((column, index) => {
    const field = settled.get(column);
    const before = columns[index - 1];
    const header = foldWithoutDiacritics(headers.get(column) ?? '');
    if (before === undefined || !nakedDecision.test(header)) return;
    const fieldBefore = settled.get(before) ?? '';
    const isBehind =
      fieldBefore.startsWith('initiative') ||
      ofInitiatives.test(foldWithoutDiacritics(headers.get(before) ?? ''));
    // number and day in one column is how the award's own decision stands in such lists
    const isNumberAlone = !/\bngay\b/.test(header);
    if (field === 'decision' && isBehind && isNumberAlone) settled.set(column, 'initiativeDecision');
    const hasDay = [...settled.values()].includes('initiativeDate');
    if (field === 'decisionDate' && fieldBefore === 'initiativeDecision' && !hasDay) {
      settled.set(column, 'initiativeDate');
    }
  });
}
