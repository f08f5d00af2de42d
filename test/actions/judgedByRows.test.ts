/** @one-excel it reads files and judges grids: no Excel answers anything in it */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { checkedNominees } from '../../src/actions/checkNominees';
import { checkedTasks } from '../../src/actions/checkTasks';
import { askedOf } from '../../src/actions/running/readOffice';
import { understandOffice } from '../../src/core/office/understandOffice';
import type { CellValue, Grid } from '../../src/core/sheets/grid';
import { withColumn, withRows } from '../../src/core/sheets/gridRows';
import type { IsoDate } from '../../src/core/time/isoDate';
import { atOnce } from '../../src/core/work/work';
import { day } from '../core/rules/taskSheet';
import { gridsOfFile } from '../fixtures/gridsOfFile';
import { nomineeSample, nomineeSampleIds } from '../fixtures/nomineeSample';
import { snapshotOf } from '../samples/strangers/reading';

const fixtures = join(__dirname, '..', 'fixtures');
const filesOf = (folder: string): readonly string[] =>
  readdirSync(join(fixtures, folder))
    // two thousand rows are the same kinds of rows, only more of them
    .filter((name) => name.endsWith('.xlsx') && !name.includes('two-thousand'))
    .map((name) => join(fixtures, folder, name));

const workbooks = [
  ...nomineeSampleIds.flatMap((id) => {
    const { clean, seeded, today } = nomineeSample(id);
    return [clean, seeded].map((path) => [path.slice(fixtures.length + 1), path, today] as const);
  }),
  ...[...filesOf('strangers'), ...filesOf('workbooks')].map(
    (path) => [path.slice(fixtures.length + 1), path, '2026-11-20'] as const,
  ),
];

/** All that both checks say, without the cells themselves. */
async function said(grids: readonly Grid[], today: IsoDate): Promise<unknown> {
  const office = atOnce(understandOffice(snapshotOf(grids), askedOf({ today })));
  const all = [await checkedTasks(office, { today }, {}), await checkedNominees(office, { today }, {})];
  return JSON.parse(
    JSON.stringify(all, (key, value: unknown) => {
      if (key === 'grid') return null;
      return value instanceof Set || value instanceof Map ? [...(value as Iterable<unknown>)].sort() : value;
    }),
  );
}

/** The same cells, of which no row was ever seen. */
const unseen = (grids: readonly Grid[]): readonly Grid[] =>
  grids.map((grid) => ({
    ...grid,
    values: grid.values.map((row) => [...row]),
    numberFormats: grid.numberFormats.map((row) => [...row]),
  }));

interface Edit {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly from: number;
  readonly what: 'type' | 'clear' | 'nextColumn' | 'ditto' | 'calculate' | 'hide' | 'strike';
}

const edits: fc.Arbitrary<Edit> = fc.record({
  sheet: fc.nat(20),
  row: fc.nat(400),
  column: fc.nat(30),
  from: fc.nat(400),
  what: fc.constantFrom('type', 'type', 'clear', 'nextColumn', 'ditto', 'calculate', 'hide', 'strike'),
});

/** The grid with one row read again, as following reads it; or one column, as after a calculation. */
function edited(grid: Grid, { row, column, from, what }: Edit): Grid {
  const at = row % grid.values.length;
  const own = grid.values[at] ?? [];
  const c = column % Math.max(1, own.length);
  const other = grid.values[from % grid.values.length]?.[c] ?? '';
  const sheetRow = grid.originRow + at;
  if (what === 'calculate') {
    return withColumn(grid, { column: grid.originColumn + c, firstRow: sheetRow, values: [other] });
  }
  const texts: Readonly<Record<Exclude<Edit['what'], 'calculate'>, CellValue>> = {
    type: other,
    clear: '',
    nextColumn: own[c + 1] ?? '',
    ditto: 'nt',
    hide: own[c] ?? '',
    strike: own[c] ?? '',
  };
  return withRows(grid, {
    originRow: sheetRow,
    values: [own.with(c, texts[what])],
    numberFormats: [[...(grid.numberFormats[at] ?? [])]],
    formulaCells: new Set([...grid.formulaCells].filter((cell) => cell.startsWith(`${sheetRow},`))),
    hiddenRows: new Set(what === 'hide' ? [sheetRow] : []),
    struckRows: new Set(what === 'strike' ? [sheetRow] : []),
  });
}

test.each(workbooks)(
  '%s: what is judged with rows that were seen before is what is judged of rows never seen',
  async (_name, path, today) => {
    const read = gridsOfFile(path);
    await fc.assert(
      fc.asyncProperty(fc.array(edits, { minLength: 1, maxLength: 3 }), async (steps) => {
        let grids = read;
        for (const step of steps) {
          const sheet = step.sheet % grids.length;
          grids = grids.map((grid, at) =>
            at === sheet && grid.values.length > 0 ? edited(grid, step) : grid,
          );
          expect(await said(grids, day(today))).toEqual(await said(unseen(grids), day(today)));
        }
      }),
      { numRuns: Number(process.env['ROUNDS'] ?? 3) },
    );
  },
);
