import type { LawBook } from '../law/lawBook';
import type { Field } from '../sheets/field';
import { yearOfHeader } from '../vocabulary/nomineeHeaderForms';
import type { GroupContext } from './groupContext';
import type { ListTitle } from './listTitle';
import { readMark } from './readWords';
import type { ListCells } from './rowCells';
import { sharedValue, textAt, textOf, withValue } from '../sheets/recordCells';

/** Where a list tells the award of its rows. */
interface AwardSources {
  readonly book: Pick<LawBook, 'awardFromText'>;
  readonly title: ListTitle;
  /** The year under review, where it is known. */
  readonly year: number | null;
}

/**
 * What a row proposes, one entry per award: from the columns of awards, titles and forms, from marks under an award's
 * name, from "Danh hiệu <year under review>"; else from the group row above; else from the list's title, where no
 * column asks for it. Words that name no award of the book give one entry with value null. Never empty.
 */
export function awardsOfRow(
  cells: ListCells,
  row: number,
  from: AwardSources & { readonly groups: GroupContext },
): readonly Field<string | null>[] {
  const inColumns = [...fromWords(cells, row, from), ...fromMarks(cells, row, from)];
  if (inColumns.length > 0) return inColumns;
  const group = from.groups.award;
  if (group !== null) return group.awards.map((value) => ({ value, text: group.text, cell: group.cell }));
  const column = (['award', 'title', 'form'] as const).find((field) => cells.columns.has(field));
  if (column !== undefined) return [withValue(textOf(cells, row, column), null)];
  const named = from.book.awardFromText(from.title.text) ?? [];
  const [only] = named;
  if (named.length === 1 && only !== undefined) {
    return [{ value: only, text: from.title.text, cell: from.title.cell }];
  }
  return [{ value: null, text: '', cell: null }];
}

function fromWords(cells: ListCells, row: number, from: AwardSources): readonly Field<string | null>[] {
  const fields = (['award', 'title', 'form'] as const)
    .filter((field) => cells.columns.has(field))
    .map((field) => textOf(cells, row, field));
  if (fields.length === 0) fields.push(...thisYearsColumns(cells, row, from));
  return fields
    .filter(({ value }) => value !== '' && readMark(value) !== false)
    .flatMap((field): readonly Field<string | null>[] => {
      const ids = from.book.awardFromText(field.value);
      return ids === null ? [sharedValue(field, null)] : ids.map((id) => sharedValue(field, id));
    });
}

/** "Danh hiệu 2025" on a list of 2025 without another column of awards is what is asked for. */
function thisYearsColumns(
  cells: ListCells,
  row: number,
  { year, book }: AwardSources,
): readonly Field<string>[] {
  if (year === null || cells.columns.has('awardMark')) return [];
  return cells.table.columns
    .filter(({ field, header }) => field === 'historyAward' && yearOfHeader(header, year) === year)
    .filter(({ header }) => book.awardFromText(header) === null)
    .map(({ column }) => textAt(cells, row, column));
}

function fromMarks(cells: ListCells, row: number, from: AwardSources): readonly Field<string | null>[] {
  if (!cells.columns.has('awardMark')) return [];
  return cells.table.columns
    .filter(({ field }) => field === 'awardMark')
    .flatMap(({ column, header }) => {
      const field = textAt(cells, row, column);
      if (readMark(field.value) !== true) return [];
      const last = header.split(' / ').at(-1) ?? header;
      return (from.book.awardFromText(last) ?? []).map((id) => sharedValue(field, id));
    });
}
