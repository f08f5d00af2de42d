import type { LawBook } from '../../law/lawBook';
import { saysSchoolYear, schoolYearIn } from '../../nominees/schoolYear';
import { foldText, foldWithoutDiacritics } from '../../text/folding';
import { tellsOneAwardOnly, yearOfHeader } from '../../vocabulary/nomineeHeaderForms';
import type { NomineeField } from '../../vocabulary/nomineeFields';
import { wordsForField, type ColumnOfSource, type Meaning } from './joinedColumns';

/** A year over a column: `until` is the year in which a school year ends, or the second of two; null: one year. */
export interface YearOverColumn {
  readonly year: number;
  readonly until: number | null;
  readonly isSchoolYear: boolean;
}

/** The words over the joined list's columns. */
export interface HeadingWords {
  readonly headings: Readonly<Record<NomineeField, string>>;
  readonly sexes: Readonly<Record<'male' | 'female', string>>;
  /** Over what somebody got, or was rated, in a year; `awards`: names of awards that the column is about, mostly none. */
  readonly ofYear: (
    what: 'historyAward' | 'historyRating',
    when: YearOverColumn,
    awards: readonly string[],
  ) => string;
  /** Over a column that is about these awards alone. */
  readonly ofAwards: (
    what: 'awardMark' | 'sameYearTitle' | 'history' | 'historyAward',
    awards: readonly string[],
  ) => string;
}

/** What headers are understood by. */
export interface MeaningSource {
  readonly words: HeadingWords;
  readonly book: Pick<LawBook, 'awardFromText'>;
  /** Names of awards by id. */
  readonly awardNames: ReadonlyMap<string, string>;
  /** The year that the list's own title names, for headers like "năm trước"; null: none. */
  readonly titleYear: number | null;
}

/** What a column of a list means, and whether its own words may stand over the joined one. */
export function meaningOfColumn(
  column: { readonly header: string; readonly field: NomineeField | null },
  from: MeaningSource,
): ColumnOfSource {
  const { header, field } = column;
  if (field === null)
    return {
      header,
      meaning: { key: `header:${foldText(header)}`, field, heading: null },
      vote: header === '' ? null : header,
    };
  if (field === 'historyAward' || field === 'historyRating') return ofYear(header, field, from);
  if (field === 'history' || field === 'awardMark' || field === 'sameYearTitle')
    return ofAwards(header, field, from);
  const meaning = { key: field, field, heading: from.words.headings[field] };
  return { header, meaning, vote: wordsForField(field, header) };
}

function ofYear(
  header: string,
  field: 'historyAward' | 'historyRating',
  from: MeaningSource,
): ColumnOfSource {
  const year = yearOfHeader(header, from.titleYear);
  if (year === null) return ofAwards(header, field, from);
  const awards = from.book.awardFromText(header) ?? [];
  const when = yearsOver(header, year);
  const key = [field, year, ...(when.until === null ? [] : [when.until]), ...awards].join(':');
  const meaning: Meaning = { key, field, heading: from.words.ofYear(field, when, namesOf(awards, from)) };
  // "năm trước" over a list of another year would be another year
  const isWhole = yearOfHeader(header, null) === year && !header.includes(' / ');
  return { header, meaning, vote: isWhole ? header : null };
}

function yearsOver(header: string, year: number): YearOverColumn {
  const isSchoolYear = saysSchoolYear(header);
  const last = /\d{4}\D{1,4}((?:20)?\d{2})(?!\d)/.exec(header)?.[1];
  const isOfTwo = isSchoolYear || schoolYearIn(header) !== null;
  if (!isOfTwo) return { year, until: null, isSchoolYear };
  const until = last === undefined ? year + 1 : Math.floor(year / 100) * 100 + (Number(last) % 100);
  return { year, until, isSchoolYear };
}

/** Columns that are about the award in their header; without one all of the field are alike. */
function ofAwards(
  header: string,
  field: 'history' | 'awardMark' | 'sameYearTitle' | 'historyAward' | 'historyRating',
  from: MeaningSource,
): ColumnOfSource {
  const { words } = from;
  // what is not named there may have been got all the same: such a column stays one of its own
  if (field === 'history' && tellsOneAwardOnly.test(foldWithoutDiacritics(header)))
    return { header, meaning: { key: `history:${foldText(header)}`, field, heading: header }, vote: header };
  const awards = from.book.awardFromText(header) ?? [];
  if (awards.length === 0 || field === 'historyRating') {
    const key = field === 'awardMark' ? `awardMark:${foldText(header)}` : field;
    const heading = field === 'awardMark' ? header : words.headings[field];
    return { header, meaning: { key, field, heading }, vote: wordsForField(field, header) };
  }
  const heading = words.ofAwards(field, namesOf(awards, from));
  const vote = header.includes(' / ') ? null : header;
  return { header, meaning: { key: [field, ...awards].join(':'), field, heading }, vote };
}

function namesOf(awards: readonly string[], { awardNames }: MeaningSource): readonly string[] {
  return awards.map((id) => awardNames.get(id) ?? id);
}
