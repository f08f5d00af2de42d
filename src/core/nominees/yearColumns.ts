import type { LawBook } from '../law/lawBook';
import { cellText } from '../sheets/gridCells';
import type { Table } from '../sheets/table';
import { columnOf, recordRows } from '../sheets/tableColumns';
import { foldWithoutDiacritics } from '../text/folding';
import type { NomineeField } from '../vocabulary/nomineeFields';
import { attainedHeader, yearAsHeader, yearOfHeader } from '../vocabulary/nomineeHeaderForms';
import { readMark, readRating } from './readWords';

/** What the columns of years are judged by. */
export interface KnownOfYears {
  /** The year under review. */
  readonly year: number | null;
  /** All that stands above the list. */
  readonly title: string;
  readonly book: Pick<LawBook, 'awardFromText'>;
  /** True where the rows stand in groups by what is asked for. */
  readonly groupsNameAwards: boolean;
}

/** Rows looked at to tell what a column holds. */
const rowsLookedAt = 40;

/**
 * Columns under a year: "Năm 2024" over awards or ratings is of that year; "Xếp loại 2025" on the list of 2025 is the
 * rating itself, "Danh hiệu 2025" the title of the same year, or what is asked for where nothing else asks. Linear.
 */
export function withYearColumns(table: Table<NomineeField>, known: KnownOfYears): Table<NomineeField> {
  return known.year === null ? table : ofTheYear(underYearsAlone(table, known), known.year, known);
}

function underYearsAlone(table: Table<NomineeField>, { year, book }: KnownOfYears): Table<NomineeField> {
  const columns = table.columns.map((column) => {
    const own = yearAsHeader(column.header);
    const isOpen = column.field === null || column.toldBy === 'contents' || column.field === 'year';
    if (column.certainty === 1 || own === null || year === null || own > year || !isOpen) return column;
    const texts = recordRows(table)
      .slice(0, rowsLookedAt)
      .map((row) => cellText(table.grid, row, column.column))
      .filter((text) => text !== '' && readMark(text) === null);
    const awards = texts.filter((text) => book.awardFromText(text) !== null).length;
    const ratings = texts.filter((text) => readRating(text) !== null).length;
    if (texts.length === 0 || Math.max(awards, ratings) < texts.length / 2) return column;
    return { ...column, field: awards >= ratings ? 'historyAward' : 'historyRating' } as const;
  });
  return { ...table, columns };
}

function ofTheYear(table: Table<NomineeField>, year: number, known: KnownOfYears): Table<NomineeField> {
  const has = (field: NomineeField) => columnOf(table, field) !== null;
  const asksForAwards =
    has('award') || has('title') || has('form') || has('awardMark') || known.groupsNameAwards;
  const title = has('sameYearTitle') ? null : 'sameYearTitle';
  const rating = has('rating') ? null : 'rating';
  const columns = table.columns.map((column) => {
    if (column.certainty === 1 || yearOfHeader(column.header, year) !== year) return column;
    const award = asksForAwards ? title : askedBy(column.header, known);
    if (column.field === 'historyAward' && award !== null) return { ...column, field: award } as const;
    return column.field === 'historyRating' && rating !== null
      ? ({ ...column, field: rating } as const)
      : column;
  });
  return { ...table, columns };
}

/**
 * A header that names the award itself holds marks, not what is asked for; where the title asks for another award, it
 * tells what stands behind that one.
 */
function askedBy(header: string, { title, book }: KnownOfYears): 'award' | 'awardMark' | 'sameYearTitle' {
  const named = book.awardFromText(header);
  if (named === null) return 'award';
  const asked = book.awardFromText(title) ?? [];
  const asksForOthers = asked.some((award) => !named.includes(award));
  const asksForThis = asked.some((award) => named.includes(award));
  const isAttained = attainedHeader.test(foldWithoutDiacritics(header));
  return asksForOthers && (isAttained || !asksForThis) ? 'sameYearTitle' : 'awardMark';
}
