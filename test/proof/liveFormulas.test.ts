import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fillSummaries, parseIsoDate, readPlanFile, type Figures, type Plan } from '../../src/actions';
import { valueOf } from '../actions/taskWorkbook';
import { nomineeSample } from '../fixtures/nomineeSample';
import { sampleOffice } from '../fixtures/sampleOffices';
import { fillSheet, startHost } from '../workbook/office';
import { messySheets } from './messySheets';
import { hasLibreOffice, recalculated, summaryRows, type KeyedRows } from './recalculated';

/** A workbook whose standard tables are compared, and what people change in it afterwards. */
interface Case {
  readonly name: string;
  readonly file: string | null;
  readonly plan: string | null;
  readonly today: string;
  readonly sheet: string;
  /** Sheets written before; only where there is no file. */
  readonly sheets?: Readonly<Record<string, readonly (readonly (string | number)[])[]>>;
  /** Tables that must be formulas. */
  readonly live: readonly string[];
  /** Tables that must stay numbers, since no formula would be honest. */
  readonly numbers?: readonly string[];
  /** Lines that say under the table that their number is none that follows. */
  readonly fixed?: readonly string[];
  /** Cells that people change after the tables were made. */
  readonly changes: readonly {
    readonly sheet: string;
    readonly address: string;
    readonly to: string | number;
  }[];
}

const tasks = 'Tổng hợp nhiệm vụ';
const nominees = 'Tổng hợp khen thưởng';
const ward = sampleOffice('ward-2026');
const commune = sampleOffice('commune-2023');
const allOfNominees = ['tieOut', 'awards', 'types', 'classes', 'sexes', 'money', 'form0603'];

/** Units are written as "nt" in the samples' lists. */
const ditto = ['units', 'awardUnits'];

function ofOffice(office: typeof ward, live: readonly string[], changes: Case['changes']): Case {
  const { id, workbook, plans, today } = office;
  return { name: id, file: workbook, plan: plans[0] ?? null, today, sheet: tasks, live, changes };
}

function ofList(
  id: Parameters<typeof nomineeSample>[0],
  kind: 'clean' | 'seeded',
  rest: Pick<Case, 'live' | 'numbers' | 'changes' | 'fixed'>,
): Case {
  const sample = nomineeSample(id);
  const file = sample[kind];
  return { name: `${id}-${kind}`, file, plan: null, today: sample.today, sheet: nominees, ...rest };
}

const cases: readonly Case[] = [
  ofOffice(
    ward,
    ['taskItems', 'taskBodies', 'taskQuarters'],
    [
      { sheet: 'NV TĐKT', address: 'I9', to: 'Đã xong' },
      { sheet: 'NV TĐKT', address: 'E12', to: 'Quý IV/2026' },
      { sheet: 'NV TĐKT', address: 'F13', to: 'Công an phường' },
      // a task that is added below the last one
      { sheet: 'NV TĐKT', address: 'B42', to: 'TĐ35' },
      { sheet: 'NV TĐKT', address: 'C42', to: 'II.9' },
      { sheet: 'NV TĐKT', address: 'D42', to: 'Rà soát hồ sơ lưu của các tổ dân phố' },
      { sheet: 'NV TĐKT', address: 'E42', to: 'Tháng 7' },
      { sheet: 'NV TĐKT', address: 'F42', to: 'Phòng VH-XH' },
      { sheet: 'NV TĐKT', address: 'I42', to: 'Chưa làm' },
    ],
  ),
  ofOffice(
    commune,
    ['taskItems', 'taskQuarters'],
    [{ sheet: 'Theo dõi TĐKT 2023', address: 'G11', to: 'Đã xong' }],
  ),
  ofList('nominees-ward-2025', 'clean', {
    live: allOfNominees,
    numbers: ditto,
    // three advanced workers are not paid, since they are fighters too
    fixed: ['money Lao động tiên tiến Cá nhân', 'money Tổng cộng '],
    changes: [
      { sheet: 'Đột xuất, chuyên đề', address: 'E7', to: 'Hộ gia đình' },
      { sheet: 'Cá nhân', address: 'J13', to: 'CSTĐCS' },
      { sheet: 'Cá nhân', address: 'H14', to: 'Phòng Văn hóa - Xã hội' },
    ],
  }),
  ofList('nominees-ward-2025', 'seeded', { live: allOfNominees, numbers: ditto, changes: [] }),
  ofList('nominees-commune-2023', 'clean', {
    live: allOfNominees,
    numbers: ditto,
    changes: [{ sheet: 'DS khen thưởng 2023', address: 'D15', to: 'Nữ' }],
  }),
  ofList('nominees-commune-2023', 'seeded', { live: allOfNominees, numbers: ditto, changes: [] }),
  {
    name: 'messy',
    file: null,
    plan: null,
    today: '2025-11-20',
    sheet: nominees,
    sheets: messySheets,
    live: ['awards', 'units', 'awardUnits', 'types', 'sexes', 'money'],
    fixed: ['money Lao động tiên tiến Cá nhân', 'money Tổng cộng '],
    changes: [
      { sheet: 'Danh sách', address: 'F6', to: 'lđtt; cstđcs' },
      { sheet: 'Danh sách', address: 'E7', to: 'Đội 3?' },
    ],
  },
];

type Stage = 'as found' | 'as changed';

/** The workbook with its tables as values or formulas; changed before values are counted, after formulas were made. */
async function filled(one: Case, figures: Figures, stage: Stage): Promise<Uint8Array> {
  const host = await startHost(one.file === null ? {} : { file: new Uint8Array(readFileSync(one.file)) });
  for (const [name, rows] of Object.entries(one.sheets ?? {})) await fillSheet(name, rows);
  const isChanged = stage === 'as changed';
  if (isChanged && figures === 'values') await change(one.changes);
  const day = parseIsoDate(one.today);
  if (day === null) throw new Error('no day');
  const plan = one.plan === null ? {} : { plan: await planOf(one.plan) };
  valueOf(await fillSummaries({ today: day, figures, ...plan }));
  if (isChanged && figures === 'formulas') await change(one.changes);
  return host.save();
}

async function planOf(path: string): Promise<Plan> {
  return valueOf(await readPlanFile({ name: basename(path), bytes: new Uint8Array(readFileSync(path)) }));
}

async function change(changes: Case['changes']): Promise<void> {
  await Excel.run(async (context) => {
    for (const { sheet, address, to } of changes) {
      context.workbook.worksheets.getItem(sheet).getRange(address).values = [[to]];
    }
    await context.sync();
  });
}

/** Figures of the tables; words that formulas ask for, and what charts say of the day, left out. */
function figuresOf(rows: KeyedRows): ReadonlyMap<string, unknown> {
  const isFigures = (key: string): boolean => !/^words |(^| )(title|head|chartText|chart)$/.test(key);
  return new Map(
    [...rows]
      .filter(([key]) => isFigures(key))
      .map(([key, of]) => [
        key.startsWith('money ') ? `money ${of[0]?.[0]} ${of[0]?.[1]}` : key,
        of.map(rounded),
      ]),
  );
}

/** LibreOffice saves 0.3 as it is held; the coefficient of the values is the same to 12 digits. */
function rounded(row: readonly unknown[]): readonly unknown[] {
  return row.map((value) => (typeof value === 'number' ? Number(value.toPrecision(12)) : value));
}

const stages: readonly Stage[] = ['as found', 'as changed'];
const nameOf = (one: Case, stage: Stage): string =>
  `${one.name} ${stage.replace(' ', '-')}`.replace(' ', '-');
const suite = `formulas worked out by LibreOffice${hasLibreOffice ? '' : ' (skipped: LibreOffice not installed)'}`;

(hasLibreOffice ? describe : describe.skip)(suite, () => {
  const values = new Map<string, Uint8Array>();
  let worked: ReadonlyMap<string, Uint8Array> = new Map();

  beforeAll(async () => {
    const formulas = new Map<string, Uint8Array>();
    for (const one of cases) {
      for (const stage of stages) {
        formulas.set(nameOf(one, stage), await filled(one, 'formulas', stage));
        values.set(nameOf(one, stage), await filled(one, 'values', stage));
      }
    }
    worked = recalculated(formulas);
  }, 240_000);

  describe.each(cases)('$name', (one) => {
    test.each(stages)('give the same figures as the values, %s', async (stage) => {
      const name = nameOf(one, stage);
      const found = await summaryRows(worked.get(name) ?? new Uint8Array(), one.sheet);
      const wanted = await summaryRows(values.get(name) ?? new Uint8Array(), one.sheet);
      for (const table of one.live) expect([table, found.formulas.get(table)]).not.toEqual([table, 0]);
      for (const table of one.numbers ?? []) expect([table, found.formulas.get(table)]).toEqual([table, 0]);
      expect(wanted.rows.size).toBeGreaterThan(10);
      const rows = figuresOf(found.rows);
      const ofLiveTables = [...figuresOf(wanted.rows)].filter(([key]) => {
        const [table = ''] = key.split(' ');
        const follows = (found.formulas.get(table) ?? 0) > 0 && one.fixed?.includes(key) !== true;
        return stage === 'as found' || follows;
      });
      for (const [key, figures] of ofLiveTables) expect([key, rows.get(key)]).toEqual([key, figures]);
    });
  });
});
