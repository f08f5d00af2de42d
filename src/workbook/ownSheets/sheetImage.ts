import { cellAddress } from '../../core/sheets/cellRef';
import { draftRows, rowValues } from '../../core/sheets/draftGrid';
import type {
  DraftBlockKind,
  DraftChart,
  DraftColumn,
  DraftPage,
  DraftStyle,
  DraftRow,
  SheetDraft,
} from '../../core/sheets/sheetDraft';
import type { OwnSheetKind } from '../../core/sheets/ownPapers';
import { mapWork, part, type Work } from '../../core/work/work';
import { fingerprinter } from '../../core/text/fingerprint';
import { contentOfDraft, keyOfContent, type CellContent } from '../read/cellContent';

/** A row without its words: which cells it has, how they look, what is merged. */
export interface RowShape {
  readonly kind: DraftBlockKind;
  /** Column, style and number of merged columns of each cell. */
  readonly cells: readonly (readonly [column: number, style: DraftStyle, span: number])[];
  readonly continues: boolean;
  readonly breakBefore: boolean;
}

/** The looks of a sheet without its words; kept with the sheet, so that undo can bring an older one back. */
export interface SheetLayout {
  readonly version: 1;
  readonly kind: OwnSheetKind;
  readonly fontName: string;
  readonly columns: readonly Pick<DraftColumn, 'name' | 'width' | 'hidden'>[];
  readonly shapes: readonly RowShape[];
  /** Runs of rows: index of the shape, height in points, number of rows. */
  readonly rows: readonly (readonly [shape: number, height: number, count: number])[];
  readonly page: DraftPage;
  readonly choices: NonNullable<SheetDraft['choices']>;
  /** Absent where there are none, as in layouts of sheets that were written before there were charts. */
  readonly charts?: readonly DraftChart[];
  /** Row and column of each linked cell, and where it leads to, as Excel writes it. Absent where there are none. */
  readonly links?: readonly (readonly [row: number, column: number, reference: string])[];
  /** True where the table has a filter; absent where it has none. */
  readonly hasFilter?: boolean;
}

/** A whole sheet of ours as a value: what is written, kept in the journal and brought back. */
export interface SheetImage {
  readonly layout: SheetLayout;
  /** Row by row from A1; at least as many rows as the layout has. */
  readonly contents: readonly (readonly CellContent[])[];
}

/** The image that a draft asks for. Bit by bit. */
export function* imageOfDraft(draft: SheetDraft): Work<SheetImage> {
  const shapes: RowShape[] = [];
  const shapeIndexes = new Map<string, number>();
  const runs: [number, number, number][] = [];
  const addRow = (row: DraftRow, kind: DraftBlockKind): void => {
    const shape: RowShape = {
      kind,
      cells: row.cells.map((cell) => [cell.column, cell.style, cell.span ?? 1]),
      continues: row.continues === true,
      breakBefore: row.breakBefore === true,
    };
    const key = JSON.stringify(shape);
    const index = shapeIndexes.get(key) ?? shapes.push(shape) - 1;
    shapeIndexes.set(key, index);
    const last = runs.at(-1);
    if (last !== undefined && last[0] === index && last[1] === row.height) last[2] += 1;
    else runs.push([index, row.height, 1]);
  };
  const rows = draft.blocks.flatMap(({ kind, rows: ofBlock }) => ofBlock.map((row) => ({ kind, row })));
  yield* part(
    mapWork(rows, ({ row, kind }) => addRow(row, kind)),
    0,
    0.5,
  );
  const valuesOf = rowValues(draft);
  return {
    layout: {
      version: 1,
      kind: draft.kind,
      fontName: draft.fontName,
      columns: draft.columns.map(({ name, width, hidden }) => ({
        name,
        width,
        ...(hidden === true ? { hidden } : {}),
      })),
      shapes,
      rows: runs.map(sharedRun()),
      page: draft.page,
      choices: draft.choices ?? [],
      ...chartsOf(draft),
      ...linksOf(draft),
      ...(draft.hasFilter === true ? { hasFilter: true } : {}),
    },
    contents: yield* part(
      mapWork(rows, ({ row }) => valuesOf(row).map(contentOfDraft)),
      0.5,
      1,
    ),
  };
}

/** Answers equal runs with one: of the heights of rows there are few. */
export function sharedRun(): (run: SheetLayout['rows'][number]) => SheetLayout['rows'][number] {
  const known = new Map<string, SheetLayout['rows'][number]>();
  return (run) => {
    const key = run.join();
    const shared = known.get(key) ?? run;
    known.set(key, shared);
    return shared;
  };
}

function chartsOf({ charts = [] }: SheetDraft): Pick<SheetLayout, 'charts'> {
  return charts.length === 0 ? {} : { charts };
}

/** More links than this take long to set, and nobody clicks through them. */
const mostLinks = 1000;

function linksOf(draft: SheetDraft): Pick<SheetLayout, 'links'> {
  const links = draftRows(draft).flatMap(({ cells }, row) =>
    cells.flatMap(({ column, link }) =>
      link === undefined
        ? []
        : [[row, column, `'${link.sheet.replaceAll("'", "''")}'!${cellAddress(link)}`] as const],
    ),
  );
  return links.length === 0 ? {} : { links: links.slice(0, mostLinks) };
}

/** The rows of a layout one by one. */
export function layoutRows(
  layout: SheetLayout,
): readonly { readonly shape: RowShape; readonly height: number }[] {
  const known = new Map<string, { readonly shape: RowShape; readonly height: number }>();
  return layout.rows.flatMap(([index, height, count]) => {
    const shape = layout.shapes[index];
    if (shape === undefined) return [];
    const key = `${index} ${height}`;
    const row = known.get(key) ?? { shape, height };
    known.set(key, row);
    return Array.from({ length: count }, () => row);
  });
}

/** Number of rows of a layout. */
export function layoutHeight(layout: SheetLayout): number {
  return layout.rows.reduce((sum, [, , count]) => sum + count, 0);
}

/**
 * Fingerprint of what the cells say, looks apart; blank rows and cells at the end do not count. Bit by bit.
 * @param keyOf how a cell's content is told from another
 */
export function* contentsKey(
  contents: readonly (readonly CellContent[])[],
  keyOf: (content: CellContent) => string = keyOfContent,
): Work<string> {
  const end = contents.findLastIndex((row) => row.some((content) => content !== null)) + 1;
  const whole = fingerprinter();
  const addRow = (row: readonly CellContent[], index: number): void => {
    const cells = row
      .map(keyOf)
      .join('\u0001')
      .replace(/\u0001+$/, '');
    whole.add(index === 0 ? cells : `\u0002${cells}`);
  };
  yield* mapWork(contents.slice(0, end), addRow);
  return whole.value();
}

/** Fingerprint of a draft: equal drafts, equal keys. Bit by bit. */
export function* draftKey(draft: SheetDraft): Work<string> {
  const whole = fingerprinter();
  whole.add(JSON.stringify([draft.columns, draft.page, ...(draft.charts ?? [])]));
  yield* mapWork(draftRows(draft), (row) => whole.add(JSON.stringify(row)));
  return whole.value();
}
