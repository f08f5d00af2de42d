import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  generateAppendix,
  listUndo,
  previewAppendix,
  previewPlan,
  readPlanFile,
  savePlan,
  undo,
  viewOffice,
  type Plan,
} from '../../../src/actions';
import { sampleOffice } from '../../fixtures/sampleOffices';
import { fillSheet, sheetNames, startHost, valuesOf } from '../../workbook/office';
import { fileOf, planOfNine, startTasks, taskRow, today, valueOf } from '../taskWorkbook';

const sheet = 'Kế hoạch';
const rows = [taskRow(1), taskRow(2), taskRow(3)];

/** The plan with another title of an item. */
function retitled(plan: Plan, id: string, title: string): Plan {
  const parts = plan.parts.map((part) => ({
    ...part,
    items: part.items.map((item) => (item.id === id ? { ...item, title } : item)),
  }));
  return { ...plan, parts };
}

const titleOf = (plan: Plan, id: string) =>
  plan.parts.flatMap(({ items }) => items).find((item) => item.id === id)?.title ?? '';

/** The row of an item on the plan sheet, counted from 1. */
const rowOf = async (id: string) => (await valuesOf(sheet)).findIndex((row) => row[1] === id) + 1;

/** Types into cells of the plan sheet, as a person does. */
async function type(cells: Readonly<Record<string, string>>): Promise<void> {
  await Excel.run(async (context) => {
    const plan = context.workbook.worksheets.getItem(sheet);
    for (const [address, text] of Object.entries(cells)) plan.getRange(address).values = [[`'${text}`]];
    await context.sync();
  });
}

async function insertRow(row: number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(`${row}:${row}`).insert('Down');
    await context.sync();
  });
}

describe('reading the plan file again', () => {
  test('a clerk types on the plan sheet, reads a later file, looks, decides, writes and takes it back', async () => {
    await startTasks(rows);
    const plan = await planOfNine();
    const fresh = valueOf(await previewPlan({ today, plan }));
    expect(fresh).toMatchObject({ sheet, isNew: true, nameOnOffer: null, conflicts: [], kept: [] });
    valueOf(await savePlan({ today, plan, accepted: fresh.key }));

    const [second, third] = [await rowOf('II.2'), await rowOf('II.3')];
    await type({ [`D${second}`]: 'Phong trào', [`C${third}`]: `${titleOf(plan, 'II.3')} người sửa` });
    await insertRow(third + 1);
    await type({ [`C${third + 1}`]: 'Ý người thêm' });
    const typed = await valuesOf(sheet);

    const later = retitled(
      retitled(plan, 'II.3', `${titleOf(plan, 'II.3')} theo tệp`),
      'II.5',
      'Mục năm mới',
    );
    const look = valueOf(await previewPlan({ today, plan: later }));
    expect(look).toMatchObject({
      sheet,
      isNew: false,
      proposed: 'sheet',
      kept: [{ address: `D${second}`, text: 'Phong trào' }],
      ownRows: [{ address: `C${third + 1}`, text: 'Ý người thêm' }],
      conflicts: [
        {
          address: `C${third}`,
          typed: `${titleOf(plan, 'II.3')} người sửa`,
          inFile: `${titleOf(plan, 'II.3')} theo tệp`,
        },
      ],
      lost: [],
    });
    valueOf(await savePlan({ today, plan: later, accepted: look.key, planSide: 'file' }));
    const office = valueOf(await viewOffice({ today }));
    const items = office.plan?.parts.flatMap((part) => part.items) ?? [];
    expect(items.find(({ id }) => id === 'II.2')?.shortName).toBe('Phong trào');
    expect(items.find(({ id }) => id === 'II.3')).toMatchObject({
      title: `${titleOf(plan, 'II.3')} theo tệp`,
      points: expect.arrayContaining(['Ý người thêm']),
    });
    expect(items.find(({ id }) => id === 'II.5')?.title).toBe('Mục năm mới');

    const again = valueOf(await previewPlan({ today, plan: later }));
    expect(again).toMatchObject({ conflicts: [], lost: [], added: [], changed: [], removed: [] });
    expect(valueOf(await savePlan({ today, plan: later, accepted: again.key })).kind).toBe('unchanged');
    const [step] = valueOf(await listUndo());
    if (step === undefined) throw new Error('nothing to undo');
    valueOf(await undo(step, 'ask'));
    expect(await valuesOf(sheet)).toEqual(typed);
  });

  test('one key for both ways; words typed since the look: nothing is written', async () => {
    const host = await startTasks(rows);
    const plan = await planOfNine();
    valueOf(await savePlan({ today, plan }));
    const row = await rowOf('II.3');
    await type({ [`C${row}`]: 'Mục ba, người sửa' });
    const later = retitled(plan, 'II.3', 'Mục ba, theo tệp');
    const look = valueOf(await previewPlan({ today, plan: later }));
    await type({ [`C${row}`]: 'Mục ba, người sửa lần nữa' });
    const file = fileOf(host);
    for (const planSide of ['sheet', 'file'] as const) {
      expect(await savePlan({ today, plan: later, accepted: look.key, planSide })).toMatchObject({
        ok: false,
        problem: { reason: 'changedSince' },
      });
    }
    expect(fileOf(host)).toBe(file);
    const { key } = valueOf(await previewPlan({ today, plan: later, planSide: 'file' }));
    valueOf(await savePlan({ today, plan: later, accepted: key, planSide: 'sheet' }));
    expect((await valuesOf(sheet))[row - 1]?.[2]).toBe('Mục ba, người sửa lần nữa');
  });

  test('a sheet of the name that is theirs: another name is on offer before anything is written', async () => {
    await startTasks(rows);
    await fillSheet(sheet, [['Kế hoạch nghỉ phép']]);
    const plan = await planOfNine();
    const look = valueOf(await previewPlan({ today, plan }));
    expect(look).toMatchObject({ isNew: true, nameOnOffer: `${sheet} (2)` });
    valueOf(await savePlan({ today, plan, accepted: look.key, sheetName: `${sheet} (2)` }));
    expect(await sheetNames()).toContain(`${sheet} (2)`);
    expect(await valuesOf(sheet)).toEqual([['Kế hoạch nghỉ phép']]);
  });

  test('the sheet that version 1 wrote, and the same file: asked is what is read otherwise now, and nothing is lost', async () => {
    const file = readFileSync(join(__dirname, '..', '..', 'fixtures', 'version1', 'tasks.xlsx'));
    await startHost({ file: new Uint8Array(file) });
    const path = sampleOffice('ward-2026').plans.find((one) => one.endsWith('.docx')) ?? '';
    const plan = valueOf(await readPlanFile({ name: path, bytes: new Uint8Array(readFileSync(path)) }));
    const [item] = valueOf(await viewOffice({ today })).plan?.parts[1]?.items ?? [];
    await type({ [`D${await rowOf(item?.id ?? '')}`]: 'Tên ngắn' });
    const look = valueOf(await previewPlan({ today, plan }));
    expect(look).toMatchObject({ lost: [], changed: [], removed: [], ownRows: [] });
    // version 1 cut the name of III.4 at "các" and took the heading for a duty; nothing on its sheet says who wrote that
    const asked = look.conflicts.map(({ inFile, typed }) => [inFile?.length ?? 0, typed?.length ?? 0]);
    expect(asked).toEqual([
      [73, 46],
      [0, 81],
    ]);
    // version 1 had no rows for years, for who issues, and for what a plan demands: a day of item 2, of item 6 a day and an ask
    expect(look.added.map((name) => name.split(' ')[0])).toEqual([
      'Giai',
      'Giai',
      'Chủ',
      'II.2',
      'II.6',
      'II.6',
    ]);
    expect(look.kept.map(({ text }) => text)).toEqual(['Tên ngắn']);
    valueOf(await savePlan({ today, plan, accepted: look.key }));
    expect(valueOf(await viewOffice({ today })).plan?.parts[1]?.items[0]?.shortName).toBe('Tên ngắn');
  });
});

describe('a plan handed in with the appendix', () => {
  test('what people typed on the plan sheet stays, and the appendix says it', async () => {
    await startTasks(rows);
    const plan = await planOfNine();
    valueOf(await savePlan({ today, plan }));
    await type({
      [`D${await rowOf('II.2')}`]: 'Phong trào',
      [`C${await rowOf('II.3')}`]: 'Mục ba, người sửa',
    });
    const later = retitled(plan, 'II.3', 'Mục ba, theo tệp');
    const look = valueOf(await previewAppendix({ today, plan: later }));
    expect(look.planSheet).toMatchObject({
      sheet,
      isNew: false,
      kept: [{ text: 'Phong trào' }],
      conflicts: [{ typed: 'Mục ba, người sửa', inFile: 'Mục ba, theo tệp' }],
    });
    const made = valueOf(await generateAppendix({ today, plan: later, accepted: look.key }));
    expect(made.planSheet?.conflicts).toHaveLength(1);
    const appendix = (await valuesOf(made.sheet)).flat().map(String).join('\n');
    expect(appendix).toContain('Phong trào');
    expect(appendix).toContain('Mục ba, người sửa');
    expect((await valuesOf(sheet)).flat()).toContain('Mục ba, người sửa');
  });

  test('a sheet of the plan’s name that is theirs: the name on offer is told, and taken', async () => {
    await startTasks(rows);
    await fillSheet(sheet, [['Kế hoạch nghỉ phép']]);
    const plan = await planOfNine();
    const look = valueOf(await previewAppendix({ today, plan }));
    expect(look.nameOnOffer).toBeNull();
    expect(look.planSheet?.nameOnOffer).toBe(`${sheet} (2)`);
    const planSheetName = look.planSheet?.nameOnOffer ?? '';
    valueOf(await generateAppendix({ today, plan, planSheetName, accepted: look.key }));
    expect(await sheetNames()).toContain(planSheetName);
  });

  test('without a plan handed in the plan sheet is not spoken of', async () => {
    await startTasks(rows);
    valueOf(await savePlan({ today, plan: await planOfNine() }));
    expect(valueOf(await previewAppendix({ today })).planSheet).toBeNull();
  });
});

test('a plan sheet that is too large to be read is not written', async () => {
  await startTasks(rows);
  const plan = await planOfNine();
  valueOf(await savePlan({ today, plan }));
  await type({ G1000000: 'x' });
  expect(await savePlan({ today, plan })).toMatchObject({ ok: false, problem: { reason: 'tooLarge' } });
});
