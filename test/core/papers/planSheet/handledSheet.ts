import fc from 'fast-check';
import type { Plan, PlanItem } from '../../../../src/core/plan/plan';
import { revisePlan, type PlanRevision } from '../../../../src/core/papers/planSheet/planRevision';
import { planSheetDraft, type PlanSheetContent } from '../../../../src/core/papers/planSheet/planSheet';
import { gridOfDraft } from '../../../../src/core/sheets/draftGrid';
import type { CellValue, Grid } from '../../../../src/core/sheets/grid';
import { atOnce } from '../../../../src/core/work/work';
import { planSheet as words } from '../../../../src/strings/papers/planSheet';

/** What a plan comes to on the sheet that stands (null: none). */
export function revise(grid: Grid | null, plan: Plan): PlanRevision {
  return atOnce(revisePlan(grid, plan, words));
}

/** The sheet that is written from a content, as it is read. */
export function gridOfContent(content: PlanSheetContent): Grid {
  return atOnce(gridOfDraft(planSheetDraft(content, { words, sheetName: words.sheetName })));
}

/** The sheet of a plan where none stood before. */
export function freshSheet(plan: Plan): Grid {
  return gridOfContent(revise(null, plan).content.file);
}

/** The same as version 1 wrote it: nothing tells what the file said. */
export function asVersion1(grid: Grid): Grid {
  const isNew = (value: CellValue): boolean => typeof value === 'string' && /^(line|lines|hint):/.test(value);
  return { ...grid, values: grid.values.map((row) => row.map((value) => (isNew(value) ? '' : value))) };
}

/** The grid with other cells; on a plan sheet a large number is a day. */
export function withRows(
  grid: Grid,
  change: (rows: readonly (readonly CellValue[])[]) => readonly (readonly CellValue[])[],
): Grid {
  const changed = change(grid.values);
  const width = Math.max(...changed.map((row) => row.length));
  const values = changed.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
  const formatOf = (value: CellValue): string => {
    if (typeof value !== 'number') return 'General';
    return value > 3000 ? 'dd/mm/yyyy' : '0';
  };
  return { ...grid, values, numberFormats: values.map((row) => row.map(formatOf)) };
}

/** The row of the header. */
export function headRowOf(grid: Grid): number {
  return grid.values.findIndex((row) => row.includes(words.columns.content));
}

/** Columns of a fresh sheet. */
export const at = { kind: 0, number: 1, content: 2, name: 3, date: 4, remark: 5, key: 6, beside: 7 } as const;

/** One thing that a person does to the sheet; places are taken modulo what is there. */
export type Handling =
  | { readonly does: 'type'; readonly row: number; readonly column: number }
  | { readonly does: 'clear'; readonly row: number; readonly column: number }
  | { readonly does: 'insert'; readonly row: number; readonly kind: string; readonly column: number }
  | { readonly does: 'delete' | 'clearRow'; readonly row: number }
  | { readonly does: 'move' | 'copy'; readonly row: number; readonly to: number }
  | { readonly does: 'above'; readonly column: number }
  | { readonly does: 'header'; readonly column: number }
  | { readonly does: 'column'; readonly row: number; readonly column: number };

const place = fc.nat(200);
const column = fc.constantFrom(
  at.kind,
  at.number,
  at.content,
  at.content,
  at.name,
  at.name,
  at.date,
  at.remark,
);
const handling: fc.Arbitrary<Handling> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ does: fc.constant('type' as const), row: place, column }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('clear' as const), row: place, column }) },
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant('insert' as const),
      row: place,
      kind: fc.constantFrom('', '', 'Chưa rõ', ...Object.values(words.kinds)),
      column: fc.constantFrom(at.number, at.content, at.name, at.remark),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constantFrom('delete' as const, 'clearRow' as const), row: place }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ does: fc.constantFrom('move' as const, 'copy' as const), row: place, to: place }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('above' as const), column }) },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant('header' as const),
      column: fc.constantFrom(at.number, at.name, at.date, at.remark),
    }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('column' as const), row: place, column }) },
);

/** What people do to a sheet, in order. */
export const handlings: fc.Arbitrary<readonly Handling[]> = fc.array(handling, { maxLength: 8 });

/** A sheet after people did all this; what they type are words that stand nowhere else. */
export function handled(sheet: Grid, doings: readonly Handling[]): Grid {
  return doings.reduce(
    (grid, doing, index) => withRows(grid, (rows) => handle(rows, doing, `gõ${index}`)),
    sheet,
  );
}

function handle(
  rows: readonly (readonly CellValue[])[],
  doing: Handling,
  typed: string,
): readonly (readonly CellValue[])[] {
  const head = rows.findIndex((row) =>
    row.some((value) => String(value).startsWith('lines:') || value === words.columns.content),
  );
  const below = (row: number): number => head + 1 + (row % Math.max(1, rows.length - head - 1));
  const put = (row: number, column: number, value: CellValue) =>
    rows.map((cells, index) => (index === row ? cells.with(column, value) : cells));
  const blank = (rows[0] ?? []).map((): CellValue => '');
  switch (doing.does) {
    case 'type':
      return put(below(doing.row), doing.column, typed);
    case 'clear':
      return put(below(doing.row), doing.column, '');
    case 'clearRow':
      // the hidden cell is not seen, and stays
      return rows.map((cells, index) =>
        index === below(doing.row) ? cells.map((value, column) => (column < at.key ? '' : value)) : cells,
      );
    case 'insert':
      return rows.toSpliced(below(doing.row), 0, blank.with(at.kind, doing.kind).with(doing.column, typed));
    case 'delete':
      return rows.toSpliced(below(doing.row), 1);
    case 'move': {
      const [moved = blank] = rows.slice(below(doing.row), below(doing.row) + 1);
      return rows.toSpliced(below(doing.row), 1).toSpliced(below(doing.to), 0, moved);
    }
    case 'copy': {
      const [copied = blank] = rows.slice(below(doing.row), below(doing.row) + 1);
      return rows.toSpliced(below(doing.to), 0, copied.with(at.content, typed));
    }
    case 'above':
      return rows.toSpliced(head, 0, blank.with(doing.column, typed));
    case 'header':
      return put(head, doing.column, typed);
    case 'column':
      return rows.map((cells, index) =>
        cells.toSpliced(doing.column, 0, index === below(doing.row) ? typed : ''),
      );
  }
}

/** The words that people typed and that still stand on the sheet, where a write reaches them. */
export function typedOn(grid: Grid): readonly string[] {
  return grid.values.flatMap((row) =>
    row
      .slice(0, at.key + 1)
      .filter((value): value is string => typeof value === 'string' && /^gõ\d+$/.test(value)),
  );
}

/** What people see of a sheet. */
export function textsOf(grid: Grid): ReadonlySet<string> {
  return new Set(grid.values.flatMap((row) => row.slice(0, at.key).map((value) => String(value).trim())));
}

/** Another version of a plan: titles, numbers, items and points changed, added, taken out, put in another order. */
export function otherVersion(plan: Plan): fc.Arbitrary<Plan> {
  const items = fc.array(
    fc.tuple(fc.constantFrom('keep', 'drop', 'title', 'number', 'point', 'new'), fc.nat(9)),
    {
      minLength: 12,
      maxLength: 12,
    },
  );
  return fc
    .record({ items, isReversed: fc.boolean(), year: fc.boolean(), title: fc.boolean() })
    .map((change) => {
      let index = 0;
      const changed = (item: PlanItem): readonly PlanItem[] => {
        const [what = 'keep', number = 0] = change.items[index] ?? [];
        index += 1;
        if (what === 'drop') return [];
        if (what === 'title') return [{ ...item, title: `${item.title} tệp${number}` }];
        if (what === 'number') return [{ ...item, id: `IX.${number}` }];
        if (what === 'point')
          return [{ ...item, points: [...item.points.slice(1), `Ý mới của tệp ${number}`] }];
        if (what === 'new')
          return [
            item,
            { id: `X.${number}`, title: `Mục mới của tệp ${number}`, points: [], shortName: null },
          ];
        return [item];
      };
      const parts = plan.parts.map((part) => ({ ...part, items: part.items.flatMap(changed) }));
      const { document } = plan;
      return {
        ...plan,
        document: {
          ...document,
          year: change.year && document.year !== null ? document.year + 1 : document.year,
          title: change.title ? 'Tên mới của tệp' : document.title,
        },
        parts: change.isReversed ? parts.toReversed() : parts,
      };
    });
}
