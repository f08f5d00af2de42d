import { keyInRow } from '../page/hiddenKeys';
import { identityKey } from '../../nominees/identity';
import { splitName } from '../../nominees/splitName';
import { draftValueOfCell } from '../../sheets/draftValueOfCell';
import type { CellValue, Grid } from '../../sheets/grid';
import { printedText } from '../../sheets/gridCells';
import type { DraftValue } from '../../sheets/sheetDraft';
import { mapWork, type Work } from '../../work/work';
import { fingerprint } from '../../text/fingerprint';
import type { AwardHistoryColumn } from './awardHistoryWords';

/** A row of an award history of ours as it stands. */
export interface ExistingAward {
  /** Of the record that it was written from; null: people added the row. */
  readonly key: string | null;
  /** Fingerprint of what the add-in wrote there. */
  readonly mark: string;
  /** True where it says something else now. */
  readonly isTouched: boolean;
  /** Name and unit as they are compared; those of the row above where it names nobody. */
  readonly person: string;
  readonly values: Readonly<Partial<Record<AwardHistoryColumn, DraftValue>>>;
}

/** An award history of ours as it stands in the workbook. */
export interface ExistingAwards {
  /** The year under review for which it was written last. */
  readonly year: number;
  readonly columns: readonly AwardHistoryColumn[];
  readonly rows: readonly ExistingAward[];
}

const headPrefix = 'awards:';
const rowPrefix = 'award:';
/** Key of the blank row above the header. */
export const headerBelow = 'header';

/** The hidden cell beside the title. */
export function writeHeadKey(head: Pick<ExistingAwards, 'year' | 'columns'>): string {
  return `${headPrefix}${head.year}:${head.columns.join(',')}`;
}

/** The hidden cell of a record's row. */
export function writeAwardKey(key: string, mark: string): string {
  return `${rowPrefix}${mark}:${fingerprint(key)}`;
}

/** As `writeAwardKey` names a record. */
export function awardKeyOf(key: string): string {
  return fingerprint(key);
}

/** Fingerprint of a row's words, the running number left out. */
export function awardMark(texts: readonly string[]): string {
  return fingerprint(texts.map((text) => text.trim()).join('\u0001'));
}

/** Reads a standing award history; null where its head's key is gone. Linear in cells. */
export function* readAwardHistory(grid: Grid): Work<ExistingAwards | null> {
  const head = headOf(grid);
  if (head === null) return null;
  const { columns, firstRow } = head;
  const rows: ExistingAward[] = [];
  const readRow = (cells: readonly CellValue[], at: number): void => {
    const row = firstRow + at + grid.originRow;
    const texts = columns.map((name, column) => (name === 'ordinal' ? '' : printedText(grid, row, column)));
    const [, mark = '', key = null] = /^award:([^:]*):(.+)$/.exec(keyOf(cells)) ?? [];
    if (key === null && texts.every((text) => text === '')) return;
    rows.push({
      key,
      mark,
      isTouched: awardMark(texts) !== mark,
      person: personOf(columns, texts) ?? rows.at(-1)?.person ?? '',
      values: Object.fromEntries(columns.map((name, column) => [name, draftValueOfCell(grid, row, column)])),
    });
  };
  yield* mapWork(grid.values.slice(firstRow), readRow);
  return { year: head.year, columns, rows };
}

/** The year for which an award history of ours was written; null where its head's key is gone. */
export function yearOfAwardHistory(grid: Grid): number | null {
  return headOf(grid)?.year ?? null;
}

/** What the head says, and the first row of `grid.values` below the header. */
function headOf(
  grid: Grid,
): (Pick<ExistingAwards, 'year' | 'columns'> & { readonly firstRow: number }) | null {
  const at = grid.values.findIndex((cells) => keyOf(cells).startsWith(headPrefix));
  const head = readHead(keyOf(grid.values[at] ?? []));
  const gap = grid.values.findIndex((cells, row) => row > at && keyOf(cells) === headerBelow);
  return head === null || gap < 0 ? null : { ...head, firstRow: gap + 2 };
}

function personOf(columns: readonly AwardHistoryColumn[], texts: readonly string[]): string | null {
  const textOf = (name: AwardHistoryColumn): string => texts[columns.indexOf(name)] ?? '';
  const field = (value: string) => ({ value, text: value, cell: null });
  const { name } = splitName(textOf('name'));
  return name === ''
    ? null
    : identityKey({ name: field(name), unit: field(textOf('unit')), cccd: field('') });
}

function readHead(key: string): Pick<ExistingAwards, 'year' | 'columns'> | null {
  const [, year, columns] = /^awards:(\d{4}):(.*)$/.exec(key) ?? [];
  if (year === undefined || columns === undefined) return null;
  return { year: Number(year), columns: columns.split(',').filter(isColumn) };
}

const known: readonly AwardHistoryColumn[] = [
  'ordinal',
  'name',
  'cccd',
  'unit',
  'year',
  'award',
  'state',
  'decision',
  'decisionDate',
  'rating',
  'initiative',
  'note',
];

/** The columns of an award history, from left to right. */
export function awardHistoryColumns(options: {
  readonly withPersonal: boolean;
}): readonly AwardHistoryColumn[] {
  return known.filter((name) => options.withPersonal || name !== 'cccd');
}

function isColumn(text: string): text is AwardHistoryColumn {
  return known.some((name) => name === text);
}

function keyOf(values: readonly CellValue[]): string {
  return keyInRow(
    values,
    (text) => text === headerBelow || text.startsWith(headPrefix) || text.startsWith(rowPrefix),
  );
}
