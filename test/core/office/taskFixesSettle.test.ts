import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { readPlanText } from '../../../src/actions';
import { lawInUse } from '../../../src/actions/running/lawInUse';
import { ownSheetWords } from '../../../src/actions/running/ownSheetWords';
import { chosenTables } from '../../../src/core/office/taskTables';
import { taskCheck, type TaskCheck } from '../../../src/core/office/taskCheck';
import { understandOffice } from '../../../src/core/office/understandOffice';
import type { Plan } from '../../../src/core/plan/plan';
import type { CellChange } from '../../../src/core/sheets/cellChange';
import { cellAddress } from '../../../src/core/sheets/cellRef';
import type { CellValue, Grid } from '../../../src/core/sheets/grid';
import type { IsoDate } from '../../../src/core/time/isoDate';
import { atOnce } from '../../../src/core/work/work';
import { defaultSettings } from '../../../src/workbook/ownSheets/settings';
import { gridsOfFile } from '../../fixtures/gridsOfFile';
import { snapshotOf } from '../../samples/strangers/reading';
import { benchPlan } from '../../bench/benchTasks';
import { day, header, taskRow, type Row } from '../rules/taskSheet';
import { gridOf } from '../sheets/gridOf';

interface Situation {
  readonly plan: Plan | null;
  readonly today: IsoDate;
  readonly bodies: readonly string[];
}

/** The checks of all task tables that could be chosen. */
function checksOf(grids: readonly Grid[], { plan, today, bodies }: Situation): readonly TaskCheck[] {
  const asked = { plan, planSide: null, today, year: null, law: lawInUse(), say: ownSheetWords };
  const snapshot = { ...snapshotOf(grids), settings: { ...defaultSettings, bodies } };
  const office = atOnce(understandOffice(snapshot, asked));
  return chosenTables(office.tasks).map((table) => atOnce(taskCheck(office, table, today)));
}

/** The grids after changes that a person accepted. */
function changed(grids: readonly Grid[], changes: readonly CellChange[]): readonly Grid[] {
  return grids.map((grid) => {
    const ofSheet = changes.filter(({ cell }) => cell.sheet === grid.sheet);
    if (ofSheet.length === 0) return grid;
    const values = grid.values.map((row) => [...row]);
    for (const { cell, to } of ofSheet) {
      const row = values[cell.row - grid.originRow];
      if (row !== undefined) row[cell.column - grid.originColumn] = to;
    }
    return { ...grid, values };
  });
}

const keysOf = (checks: readonly TaskCheck[]): readonly string[] =>
  checks.flatMap(({ table, findings }) => findings.map(({ key }) => `${table.sheet} ${key}`));

/** How often each key stands there, without the count by which equal findings are told apart. */
function countsOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys.map((one) => one.replace(/-\d+$/, ''))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** So many fixes of a workbook are tried one by one. */
const triedAlone = 12;

/** What is wrong with the fixes of a workbook: one without a finding, a finding that stays, a new one. */
function faultsOf(grids: readonly Grid[], situation: Situation): readonly string[] {
  const before = checksOf(grids, situation);
  const keys = new Set(keysOf(before));
  const all = before.flatMap(({ table, fixes, findings }) =>
    fixes.map(({ kind, fix }) => {
      const told = findings.filter((one) => one.fix === fix);
      const name = `${table.sheet} ${cellAddress(fix.cell)} ${kind} ${JSON.stringify([fix.from, fix.to])}`;
      return { name, fix, told: told.map(({ key }) => `${table.sheet} ${key}`) };
    }),
  );
  const step = Math.max(1, Math.ceil(all.length / triedAlone));
  const tried = all.filter((_one, index) => index % step === 0).map((one) => [one]);
  const faults = all.flatMap(({ name, told }) =>
    told.length === 1 ? [] : [`${name}: told ${told.length} times`],
  );
  for (const some of [...tried, ...(all.length > 1 ? [all] : [])]) {
    const after = keysOf(
      checksOf(
        changed(
          grids,
          some.map(({ fix }) => fix),
        ),
        situation,
      ),
    );
    const name = some.length === 1 ? (some[0]?.name ?? '') : 'all';
    // of equal findings, on rows of the same words, there are as many fewer as were fixed
    const fixed = countsOf(some.flatMap(({ told }) => told));
    const [had, has] = [countsOf(keysOf(before)), countsOf(after)];
    const stays = [...fixed].flatMap(([key, count]) =>
      (has.get(key) ?? 0) > (had.get(key) ?? 0) - count ? [key] : [],
    );
    faults.push(...stays.map((key) => `${name}: ${key} stays`));
    faults.push(...after.filter((key) => !keys.has(key)).map((key) => `${name}: ${key} is new`));
  }
  return faults;
}

const fixtures = join(__dirname, '..', '..', 'fixtures');
const inFolder = (name: string): readonly string[] =>
  readdirSync(join(fixtures, name))
    .filter((file) => file.endsWith('.xlsx'))
    .map((file) => join(fixtures, name, file));
const files = [
  ...['commune-2023', 'ward-2026'].map((name) => join(fixtures, 'samples', name, 'workbook.xlsx')),
  ...inFolder('strangers'),
  ...inFolder('workbooks'),
];

test.each(files.map((file) => [basename(file) === 'workbook.xlsx' ? file.slice(-28) : basename(file), file]))(
  '%s: after each fix its finding is gone and no other has come',
  (_name, file) => {
    const situation = { plan: null, today: day('2026-11-28'), bodies: [] };
    expect(faultsOf(gridsOfFile(file), situation)).toEqual([]);
  },
);

describe('sheets with planted faults', () => {
  const bodies = ['Tổ Công nghệ số cộng đồng', 'Hội Nông dân', 'Trạm Y tế', 'Phòng Văn hóa - Xã hội'];
  const untidied = (text: string): fc.Arbitrary<string> =>
    fc.constantFrom(
      text,
      ` ${text}`,
      `${text}\u00a0`,
      text.replace(' ', '  '),
      text.normalize('NFD'),
      text.toUpperCase(),
      text.toLowerCase(),
    );
  const name = fc.constantFrom(...bodies, 'Tổ áo xanh', 'Trạm Y tê', 'Công an xã', 'UBND xã').chain(untidied);
  const time = fc
    .constantFrom(
      '9/18/2026',
      'Trước 10/25/2025',
      '18.09.2026',
      '2026-09-18',
      '2025-01-02',
      '18/9/26',
      '18/9/27',
      '02/03/2026',
      'Quý IV',
      '31.02.2026',
      'Từ 01.04.2026 đến 30.03.2026',
      '１８/９/２０２６',
      'Thường xuyên',
      'nt',
      '',
    )
    .chain((text) => fc.constantFrom<CellValue>(text, ` ${text}`, `${text}  `));
  const support = fc
    .tuple(fc.array(name, { maxLength: 3 }), fc.constantFrom('; ', ', ', '\n', ' và '))
    .map(([names, mark]) => names.join(mark));
  const row = fc.record({
    content: fc
      .constantFrom('Tập huấn nghiệp vụ cho cán bộ thôn', 'Tổ chức hội nghị tuyên truyền tại các thôn')
      .chain(untidied),
    lead: fc.oneof(name, fc.constant('nt')),
    support: fc.oneof(support, fc.constant('nt')),
    time: fc.oneof(time, fc.constant<CellValue>(46283)),
    product: fc.constantFrom('Báo cáo', ' Báo  cáo '),
    status: fc.constantFrom('Đang thực hiện', '', ' Đã xong', 'Chậm'),
    result: fc.constantFrom('', 'Đã họp  xong '),
  });

  test('after each fix its finding is gone and no other has come', async () => {
    const read = await readPlanText(benchPlan);
    if (!read.ok) throw new Error('no plan');
    fc.assert(
      fc.property(fc.array(row, { minLength: 3, maxLength: 8 }), fc.boolean(), (rows, hasPlan) => {
        const grid = gridOf(
          [header, ...rows.map((over, index): Row => taskRow({ ordinal: index + 1, ...over }))],
          { sheet: 'NV' },
        );
        const situation = { plan: hasPlan ? read.value : null, today: day('2026-03-02'), bodies };
        expect(faultsOf([grid], situation)).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });
});
