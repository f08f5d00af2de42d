import type { LawBook } from '../law/lawBook';
import { yearOfHeader } from '../vocabulary/nomineeHeaderForms';
import { readHistoryText } from './historyText';
import { readMark, readRating } from './readWords';
import type { ListCells } from './rowCells';
import { saysSchoolYear, schoolYearIn } from './schoolYear';
import type { Field } from '../sheets/field';
import { textAt } from '../sheets/recordCells';
import type { MentionInCell } from './yearRecords';

/** The columns of a list that tell of earlier years, with the year that their header names. */
export interface HistoryColumn {
  readonly column: number;
  readonly header: string;
  readonly field: 'historyAward' | 'historyRating' | 'history';
  readonly year: number | null;
  /** True where the header names two years: the cells may tell which. */
  readonly isOfTwoYears: boolean;
  /** Awards that the header itself names ("CSTĐCS 2023" over marks). */
  readonly headerAwards: readonly string[];
  /** What its words told, by the field that holds them: lists repeat few words in the columns of a year. */
  readonly told: WeakMap<Field<string>, readonly MentionInCell[]>;
}

/** Finds them; `reviewYear` answers for headers like "năm N-1". */
export function historyColumns(
  cells: ListCells,
  known: { readonly book: Pick<LawBook, 'awardFromText'>; readonly reviewYear: number | null },
): readonly HistoryColumn[] {
  return cells.table.columns.flatMap(({ column, field, header }): readonly HistoryColumn[] => {
    if (field !== 'historyAward' && field !== 'historyRating' && field !== 'history') return [];
    const year = yearOfHeader(header, known.reviewYear);
    const isOfTwoYears = !saysSchoolYear(header) && schoolYearIn(header) !== null;
    const headerAwards = known.book.awardFromText(header) ?? [];
    return [{ column, header, field, year, isOfTwoYears, headerAwards, told: new WeakMap() }];
  });
}

/** What the cells of one row tell of earlier years. A mark stands for the award that the header names. */
export function historyOfRow(
  cells: ListCells,
  row: number,
  told: { readonly columns: readonly HistoryColumn[]; readonly book: Pick<LawBook, 'awardFromText'> },
): readonly MentionInCell[] {
  const mentions: MentionInCell[] = [];
  for (const column of told.columns) {
    const said = textAt(cells, row, column.column);
    if (said.value === '') continue;
    let known = column.told.get(said);
    if (known === undefined) {
      known = mentionsIn(said, column, told.book);
      column.told.set(said, known);
    }
    mentions.push(...known);
  }
  return mentions;
}

function mentionsIn(
  { value, cell }: Field<string>,
  { header, field, year, isOfTwoYears, headerAwards }: HistoryColumn,
  book: Pick<LawBook, 'awardFromText'>,
): readonly MentionInCell[] {
  if (value === '' || cell === null || readMark(value) === false) return [];
  if (field === 'history' || year === null) {
    const said = readHistoryText(value, book);
    // "CSTĐCS các năm" over "2022, 2023": the header names the award of all years
    const isNamedAbove = said.length === 0 && headerAwards.length === 1;
    const mentions = isNamedAbove ? readHistoryText(namedInEach(value, header), book) : said;
    return mentions.map((mention) => ({ ...mention, cell }));
  }
  const own = isOfTwoYears ? readHistoryText(value, book) : [];
  if (own.length > 0) return own.map((mention) => ({ ...mention, cell }));
  const awards = readMark(value) === true ? headerAwards : (book.awardFromText(value) ?? []);
  const rating = readRating(value);
  return awards.length === 0 && rating === null ? [] : [{ year, awards, rating, decision: null, cell }];
}

/** "2022 (QĐ 12); 2023 (QĐ 15)" with what the header names before each of its clauses. */
function namedInEach(text: string, header: string): string {
  return text
    .split(/[;\n\r]+/)
    .map((clause) => `${header}: ${clause}`)
    .join(';');
}
