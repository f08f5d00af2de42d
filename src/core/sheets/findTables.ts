import { fingerprint } from '../text/fingerprint';
import { workWhileSame } from '../work/whileSame';
import { part, type Work } from '../work/work';
import { classifyRows } from './classifyRows';
import { sampleColumn, withRecordValues } from './columns/columnSample';
import { findHeaders, type HeaderBand } from './headers/findHeaders';
import { isColumnNumberRow, type HeaderColumn } from './headers/headerRow';
import { cellText, gridBounds } from './gridCells';
import { mergedDown } from './mergedCells';
import type { Grid } from './grid';
import { foldHeader, headerReader, type HeaderReader } from './headers/headerMatching';
import { withLikelyFields } from './columns/likelyFields';
import { guessesOf, mapColumns } from './columns/mapColumns';
import type { RowLayout } from './rowFacts';
import type { ConfirmedMapping, MappedColumn, Table, TableRow } from './table';
import { withEvidenceOnce } from './columns/evidenceOnce';
import type { ColumnSample, TableProfile } from './tableProfile';

/** Every table of one kind that stands on the sheets, in sheet order and from top to bottom. */
export interface FoundTables<Field extends string> {
  readonly tables: readonly Table<Field>[];
  /** Sheets that were looked at and hold no such table. */
  readonly sheetsWithout: readonly string[];
}

/** Rows below a header that tell whether a further row belongs to it. */
const rowsToRate = 40;
const withoutRecordsFactor = 0.3;
const otherListPenalty = 0.12;

/** Looks for tables of one kind; what it found on a grid it knows for as long as that is the same grid. */
export interface TableFinder<Field extends string> {
  readonly profile: TableProfile<Field>;
  readonly reader: HeaderReader<Field>;
  readonly known: ReturnType<typeof workWhileSame<Grid, readonly Table<Field>[]>>;
}

/** Makes the finder of a kind of table. Worth keeping: it remembers words of headers and what columns hold. */
export function tableFinder<Field extends string>(profile: TableProfile<Field>): TableFinder<Field> {
  return { profile: withEvidenceOnce(profile), reader: headerReader(profile), known: workWhileSame() };
}

/**
 * Looks for tables of one kind on every grid: titles above, headers of up to three rows, tables that start anywhere,
 * one above or beside the other. In: the grids (the add-in's own sheets left out by the caller), the kind's finder,
 * and the mappings that people confirmed: one whose header key is equal wins. Never throws; bit by bit, linear in cells.
 */
export function* findTables<Field extends string>(
  grids: readonly Grid[],
  finder: TableFinder<Field>,
  confirmed: readonly ConfirmedMapping[],
): Work<FoundTables<Field>> {
  const confirmedKey = JSON.stringify(confirmed);
  const tables: Table<Field>[] = [];
  const sheetsWithout: string[] = [];
  const rows = grids.reduce((sum, grid) => sum + grid.values.length, 0);
  let passed = 0;
  for (const grid of grids) {
    const from = passed / rows;
    yield from;
    passed += grid.values.length;
    const looking = finder.known(grid, [confirmedKey], () => tablesOn(grid, { ...finder, confirmed }));
    const found = yield* part(looking, from, passed / rows);
    if (found.length === 0) sheetsWithout.push(grid.sheet);
    tables.push(...found);
  }
  return { tables, sheetsWithout };
}

interface Finder<Field extends string> extends Omit<TableFinder<Field>, 'known'> {
  readonly confirmed: readonly ConfirmedMapping[];
}

function* tablesOn<Field extends string>(grid: Grid, finder: Finder<Field>): Work<readonly Table<Field>[]> {
  const { mainField, ordinalField } = finder.profile;
  const { reader } = finder;
  const rate = (columns: readonly HeaderColumn<Field>[], lastRow: number) =>
    understood(grid, { columns, lastRow }, finder.profile);
  const headers = findHeaders({ grid, reader, mainField, ordinalField, rate });
  const found = mergeRepeated(yield* part(headers, 0, 0.5));
  const tables: Table<Field>[] = [];
  for (const { band, repeats } of found) {
    const next = found.find((other) => other.band.firstRow > band.lastRow && overlap(band, other.band))?.band;
    const lastRow = next === undefined ? gridBounds(grid).lastRow : next.firstRow - 1;
    const table = yield* part(tableOf(grid, { band, repeats, lastRow }, finder), 0.5, 1);
    if (table === null) continue;
    const rows = next === undefined ? table.rows : withoutTitleOfNext(table.rows);
    tables.push(withRecordValues({ ...table, rows }));
  }
  return tables;
}

/** How much of a header with these words, ending in 0-based `lastRow`, is understood: the sum of all certainties. */
function understood<Field extends string>(
  grid: Grid,
  { columns, lastRow }: { readonly columns: readonly HeaderColumn<Field>[]; readonly lastRow: number },
  profile: TableProfile<Field>,
): number {
  const rows = { firstRow: lastRow + 1, lastRow: lastRow + rowsToRate };
  const samples = new Map(columns.map(({ column }) => [column, sampleColumn(grid, { column, ...rows })]));
  const mapped = mapColumns({ columns, samples, profile, confirmed: null });
  return mapped.reduce((sum, { certainty }) => sum + certainty, 0);
}

interface BandWithRepeats<Field extends string> {
  readonly band: HeaderBand<Field>;
  /** The same header further down, as on a sheet printed page by page. */
  readonly repeats: HeaderBand<Field>[];
}

/** A header that is printed again further down, in the same columns, goes on with the table above. */
function mergeRepeated<Field extends string>(
  bands: readonly HeaderBand<Field>[],
): readonly BandWithRepeats<Field>[] {
  const kept: BandWithRepeats<Field>[] = [];
  for (const band of bands) {
    const above = kept.findLast((other) => overlap(other.band, band));
    if (above !== undefined && keyOf(above.band) === keyOf(band)) above.repeats.push(band);
    else kept.push({ band, repeats: [] });
  }
  return kept;
}

function overlap<Field extends string>(one: HeaderBand<Field>, other: HeaderBand<Field>): boolean {
  const [a, b] = [columnSpan(one), columnSpan(other)];
  return a.first <= b.last && b.first <= a.last;
}

function columnSpan<Field extends string>(
  band: HeaderBand<Field>,
): { readonly first: number; readonly last: number } {
  return { first: band.columns[0]?.column ?? 0, last: band.columns.at(-1)?.column ?? -1 };
}

function keyOf<Field extends string>(band: HeaderBand<Field>): string {
  return fingerprint(band.columns.map((column) => `${column.column}:${foldHeader(column.text)}`).join('|'));
}

/** Words that stand between two tables are the title of the lower one, not a group or a remark of the upper. */
function withoutTitleOfNext(rows: readonly TableRow[]): readonly TableRow[] {
  const last = rows.findLastIndex(({ kind }) => ['record', 'total', 'signature'].includes(kind));
  return rows.slice(0, last + 1);
}

function* tableOf<Field extends string>(
  grid: Grid,
  place: BandWithRepeats<Field> & { readonly lastRow: number },
  finder: Finder<Field>,
): Work<Table<Field> | null> {
  const { profile } = finder;
  const { band, lastRow } = place;
  const firstRow = band.lastRow + 1;
  const contents = { firstRow: firstRow + columnNumberRows(grid, band, lastRow), lastRow };
  const samples = new Map<number, ColumnSample>();
  for (const header of band.columns) {
    const sample = sampleColumn(grid, { column: header.column, ...contents });
    samples.set(header.column, sample);
    // the profile remembers what contents say of a field: they are weighed here with a pause after each
    guessesOf(header, sample, profile);
    for (const field in profile.guessable) {
      profile.evidence(field, sample);
      yield 0;
    }
  }
  const headerKey = keyOf(band);
  const confirmed = confirmedFor({ kind: profile.kind, sheet: grid.sheet, headerKey }, finder.confirmed);
  const mapped = mapColumns({ columns: band.columns, samples, profile, confirmed });
  const columns = withLikelyFields(mapped, { headers: band.columns, samples, profile });
  const layout = layoutOf({ grid, columns, repeats: place.repeats }, profile);
  if (layout === null) return null;
  const rows = yield* classifyRows(layout, { firstRow, lastRow });
  const likelihood = confirmed !== null ? 1 : likelihoodOf({ grid, band, columns, rows, profile });
  const header = { headerFirstRow: band.firstRow, headerLastRow: band.lastRow, headerKey };
  return { kind: profile.kind, sheet: grid.sheet, grid, ...header, columns, rows, likelihood, alongside: [] };
}

/** 1 where a row of column numbers ("1 | 2 | 3") follows the header, else 0: it must not speak for the contents. */
function columnNumberRows<Field extends string>(
  grid: Grid,
  band: HeaderBand<Field>,
  lastRow: number,
): number {
  if (band.lastRow >= lastRow) return 0;
  const columns = band.columns.map(({ column }) => column);
  return isColumnNumberRow(grid, band.lastRow + 1, columns) ? 1 : 0;
}

function confirmedFor(
  table: { readonly kind: string; readonly sheet: string; readonly headerKey: string },
  confirmed: readonly ConfirmedMapping[],
): ConfirmedMapping | null {
  const fitting = confirmed.filter(
    (mapping) => mapping.kind === table.kind && mapping.headerKey === table.headerKey,
  );
  return fitting.find((mapping) => mapping.sheet === table.sheet) ?? fitting[0] ?? null;
}

function layoutOf<Field extends string>(
  found: {
    readonly grid: Grid;
    readonly columns: readonly MappedColumn<Field>[];
    readonly repeats: readonly HeaderBand<Field>[];
  },
  profile: TableProfile<Field>,
): RowLayout | null {
  const { grid, columns } = found;
  const columnOf = (field: Field) => columns.find((column) => column.field === field)?.column ?? null;
  const mainColumn = columnOf(profile.mainField);
  const first = columns[0];
  const last = columns.at(-1);
  if (mainColumn === null || first === undefined || last === undefined) return null;
  const isRecordField = (field: Field | null) => field !== null && profile.recordFields.includes(field);
  const merged = (grid.merges ?? []).filter((area) => area.rowCount === 1 && area.columnCount >= 3);
  return {
    grid,
    firstColumn: first.column,
    lastColumn: last.column,
    mainColumn,
    looksLikeMain: profile.looksLikeMain,
    ordinalColumn: columnOf(profile.ordinalField),
    recordColumns: new Set(columns.filter(({ field }) => isRecordField(field)).map(({ column }) => column)),
    mergedRows: new Set(merged.map((area) => area.row)),
    continuedRows: continuedRows(grid, mainColumn),
    repeatedHeaderRows: new Set(found.repeats.flatMap(rowsOf)),
    headerWords: new Map(columns.map(({ column, header }) => [column, foldHeader(header)])),
  };
}

/** Rows whose main cell is hidden below the words of a merged one: they go on with the record that has them. */
function continuedRows(grid: Grid, mainColumn: number): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const { first, from, to } of mergedDown(grid).runs(mainColumn)) {
    if (cellText(grid, first, mainColumn) === '') continue;
    for (let row = from; row <= to; row += 1) rows.add(row);
  }
  return rows;
}

function rowsOf(band: { readonly firstRow: number; readonly lastRow: number }): readonly number[] {
  return Array.from({ length: band.lastRow - band.firstRow + 1 }, (_unused, index) => band.firstRow + index);
}

function likelihoodOf<Field extends string>(found: {
  readonly grid: Grid;
  readonly band: HeaderBand<Field>;
  readonly columns: readonly MappedColumn<Field>[];
  readonly rows: readonly TableRow[];
  readonly profile: TableProfile<Field>;
}): number {
  const { profile } = found;
  let sum = 0;
  const surest = new Map<Field, number>();
  for (const { field, certainty } of found.columns) {
    if (field !== null) surest.set(field, Math.max(certainty, surest.get(field) ?? 0));
  }
  for (const [field, certainty] of surest) sum += (profile.weights[field] ?? 0) * certainty;
  const others = found.band.columns.filter((column) => column.meaning.isOfOtherList).length;
  sum -= others * otherListPenalty;
  const hasRecords = found.rows.some(({ kind }) => kind === 'record');
  if (!hasRecords) sum *= withoutRecordsFactor;
  // 1 is what a person confirmed
  return Math.min(0.99, Math.max(0, sum));
}
