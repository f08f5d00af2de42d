import type { LawBook } from '../../law/lawBook';
import type { HeadingWords } from './columnMeaning';
import type { JoinedColumn } from './joinedColumns';
import { isFilled, textOf, type JoinedRow } from './joinedRow';

type AwardField = 'award' | 'title' | 'form';
const awardFields: readonly AwardField[] = ['award', 'title', 'form'];

/** Rows under their columns. */
interface Settled {
  readonly columns: readonly JoinedColumn[];
  readonly rows: readonly JoinedRow[];
  /** Columns whose cells went into others: id → where most of them went. */
  readonly moved: ReadonlyMap<string, string>;
}

/**
 * Columns of titles, of forms and of both say one thing: what is asked for. They become one column where no row fills
 * two of them; else titles and forms stay two, and what stood in a column of both goes where the award belongs. Linear.
 */
export function settleAwards(
  { columns, rows }: Pick<Settled, 'columns' | 'rows'>,
  how: { readonly words: HeadingWords; readonly book: Pick<LawBook, 'awardFromText' | 'edition'> },
): Settled {
  const standing = awardFields.filter((field) => columns.some(({ id }) => id === field));
  if (standing.length < 2) return { columns, rows, moved: new Map() };
  const isOne = rows.every(({ values }) => filledIn(values).length < 2);
  const titles = new Set(how.book.edition.awards.flatMap(({ value }) => (value.isTitle ? [value.id] : [])));
  const placeOf = (text: string): AwardField => {
    const [first] = how.book.awardFromText(text) ?? [];
    return first === undefined || titles.has(first) ? 'title' : 'form';
  };
  const settle = (row: JoinedRow): JoinedRow => {
    const [only, second] = filledIn(row.values);
    if (only === undefined || second !== undefined) return row;
    const to = isOne ? 'award' : only === 'award' ? placeOf(textOf(row.values.get('award'))) : only;
    return to === only ? row : { ...row, values: movedTo(row.values, only, to) };
  };
  const settled = rows.map(settle);
  const used = awardFields.filter((field) =>
    isOne ? field === 'award' : settled.some(({ values }) => isFilled(values.get(field))),
  );
  const kept = columns.filter(({ id }) => !isAwardField(id) || used.includes(id));
  const opened = used
    .filter((field) => !columns.some(({ id }) => id === field))
    .map((field): JoinedColumn => ({ id: field, header: how.words.headings[field], field }));
  const ours = (column: JoinedColumn): JoinedColumn =>
    isOne && column.id === 'award' ? { ...column, header: how.words.headings.award } : column;
  const moved = new Map(
    standing.filter((field) => isOne && field !== 'award').map((field) => [field, 'award']),
  );
  return { columns: [...kept.map(ours), ...opened], rows: settled, moved };
}

function isAwardField(id: string): id is AwardField {
  return (awardFields as readonly string[]).includes(id);
}

function filledIn(values: JoinedRow['values']): readonly AwardField[] {
  return awardFields.filter((field) => isFilled(values.get(field)));
}

function movedTo(values: JoinedRow['values'], from: AwardField, to: AwardField): JoinedRow['values'] {
  const moved = new Map(values);
  const value = moved.get(from);
  moved.delete(from);
  if (value !== undefined) moved.set(to, value);
  return moved;
}
