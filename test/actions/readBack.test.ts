import { readFileSync } from 'node:fs';
import {
  fillOfficeTables,
  fillSummaries,
  generateAppendix,
  makeNominationList,
  parseIsoDate,
  readPlanFile,
  savePlan,
  startNextYear,
  writeCheckSlip,
  writeLawSettings,
  writeUnitFindings,
  type IsoDate,
  type Outcome,
  type Plan,
} from '../../src/actions';
import type { ExcelHost } from '../../src/excel-host/host';
import { nomineeSample, nomineeSampleIds } from '../fixtures/nomineeSample';
import { statusTable, withOfficeTables } from '../fixtures/officeTables';
import { sampleOffice } from '../fixtures/sampleOffices';
import { askedPlatform } from '../workbook/askedPlatform';
import { reopen, startHost } from '../workbook/office';
import { lieIn, lieKinds, type LieKind } from './planted';
import { valueOf } from './taskWorkbook';

/*
 * The look after a write is all that stands between what Excel made of it and "written": it takes every write of the
 * add-in over the samples, and none of a hundred lies.
 */
const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(path));
const dayOf = (text: string): IsoDate => {
  const day = parseIsoDate(text);
  if (day === null) throw new Error(`no day: ${text}`);
  return day;
};

/** A value that is worked out when it is first asked for: scenes are opened a hundred times. */
function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | null = null;
  return () => (made ??= make());
}

interface Written {
  readonly kind: string;
}
interface Scene {
  readonly name: string;
  readonly file: () => Promise<Uint8Array>;
  readonly write: (plan: Plan) => Promise<Outcome<unknown>>;
  readonly plan: string | null;
}

const offices = (['commune-2023', 'ward-2026'] as const).map((id) => sampleOffice(id));
const taskScenes = offices.flatMap((office): readonly Scene[] => {
  const today = dayOf(office.today);
  const [plan = ''] = office.plans;
  const file = once(() => withOfficeTables(bytesOf(office.workbook), { 'Biểu 01': statusTable }));
  const scene = (name: string, write: Scene['write']): Scene => ({
    name: `${office.id}: ${name}`,
    file,
    write,
    plan,
  });
  return [
    scene('plan', (read) => savePlan({ today, plan: read })),
    scene('appendix', (read) => generateAppendix({ today, plan: read })),
    scene('summaries', () => fillSummaries({ today })),
    scene('own tables', () => fillOfficeTables({ today })),
    scene('next year', () => startNextYear({ today })),
  ];
});
const listScenes = nomineeSampleIds.flatMap((id): readonly Scene[] => {
  const sample = nomineeSample(id);
  const today = dayOf(sample.today);
  const file = () => Promise.resolve(bytesOf(sample.seeded));
  const scene = (name: string, write: Scene['write']): Scene => ({
    name: `${id}: ${name}`,
    file,
    write,
    plan: null,
  });
  return [
    scene('nomination list', () => makeNominationList({ today })),
    scene('check slip', () => writeCheckSlip({ today })),
    scene('unit findings', () => writeUnitFindings({ today })),
    scene('settings', () => writeLawSettings({ today })),
  ];
});
const scenes = [...taskScenes, ...listScenes];

async function planOf({ plan }: Scene): Promise<Plan> {
  if (plan === null) return undefined as never;
  return valueOf(await readPlanFile({ name: plan, bytes: bytesOf(plan) }));
}

async function prepared(scene: Scene): Promise<{ readonly host: ExcelHost; readonly plan: Plan }> {
  const host = await startHost({ file: await scene.file() });
  return { host, plan: await planOf(scene) };
}

/** What people see of the workbook, and what the add-in keeps in it apart from looks. */
function seenOf(host: ExcelHost): string {
  const sheets = host.view().sheets.map((sheet) => ({
    name: sheet.name,
    cells: sheet.cells().filter(({ text }) => text !== ''),
    merges: sheet.merges,
    widths: Array.from({ length: sheet.columns }, (_, column) => sheet.columnWidth(column)),
    heights: Array.from({ length: sheet.rows }, (_, row) => sheet.rowHeight(row)),
  }));
  return JSON.stringify(sheets);
}

describe.each(scenes)('$name', (scene) => {
  test('the look after the write takes what was written, on this day and the next', async () => {
    const { host, plan } = await prepared(scene);
    expect((valueOf(await scene.write(plan)) as Written).kind ?? 'written').toBe('written');
    await reopen(host);
    valueOf(await scene.write(plan));
  });
});

/**
 * Lies of every kind, spread over the scenes: a hundred on the strictest Excel. What another Excel makes of a lie is the
 * same lie, so that on each of the others every kind is told four times.
 */
const lies = askedPlatform().platform === undefined ? 100 : 4 * lieKinds.length;
const planted = Array.from({ length: lies }, (_, index) => {
  const kind: LieKind = lieKinds[index % lieKinds.length] ?? 'cell';
  return { kind, turn: index * 7, scene: scenes[index % scenes.length] ?? scenes[0], index };
});

test.each(planted)('lie $index, a $kind', async ({ kind, turn, scene, index }) => {
  const { told, problem, isAsBefore } = await tell({
    kind,
    turn,
    from: scene === undefined ? 0 : scenes.indexOf(scene),
  });
  expect({ index, told, problem, isAsBefore }).toEqual({
    index,
    told: true,
    problem: 'readBackDiffers',
    isAsBefore: true,
  });
});

/** Tells the lie in the first scene, from one on, that offers a place for it. */
async function tell(lie: { readonly kind: LieKind; readonly turn: number; readonly from: number }): Promise<{
  readonly told: boolean;
  readonly problem: string | null;
  readonly isAsBefore: boolean;
}> {
  for (let step = 0; step < scenes.length; step += 1) {
    const scene = scenes[(lie.from + step) % scenes.length];
    if (scene === undefined) break;
    const { host, plan } = await prepared(scene);
    const before = seenOf(host);
    let told = false;
    host.interpose(({ body }, run) => {
      const other = told ? null : lieIn(body, lie);
      told ||= other !== null;
      return run(other ?? body);
    });
    const outcome = await scene.write(plan);
    host.interpose(null);
    if (told) {
      const problem = outcome.ok ? null : outcome.problem.reason;
      return { told, problem, isAsBefore: seenOf(host) === before };
    }
  }
  return { told: false, problem: null, isAsBefore: true };
}
