import { checkTasks, listUndo, savePlan, undo, viewOffice } from '../../../src/actions';
import { comparePlanTasks } from '../../../src/actions/comparePlanTasks';
import { previewPlanTasks, takePlanTasks } from '../../../src/actions/papers/planTasks';
import { fillSheet, sheetNames, startHost, valuesOf } from '../../workbook/office';
import { fileOf, planOfNine, startTasks, taskRow, today, valueOf } from '../taskWorkbook';
import { planWithOwnTasks } from './ownTaskPlan';

const place = 'appendix';
const usual = 'Theo dõi nhiệm vụ 2026';

async function startWithPlan(): Promise<Awaited<ReturnType<typeof startHost>>> {
  const host = await startHost();
  await fillSheet('Ghi chép', [['Việc riêng']]);
  valueOf(await savePlan({ today, plan: await planWithOwnTasks() }));
  return host;
}

test('a new sheet with the tasks in their groups, texts as texts', async () => {
  await startWithPlan();
  const preview = valueOf(await previewPlanTasks({ today, place }));
  expect(preview).toMatchObject({ sheet: usual, isNew: true, tasks: 4, groups: 3, staysInUse: null });
  expect(await sheetNames()).not.toContain(usual);
  const taken = valueOf(await takePlanTasks({ today, place, accepted: preview.key }));
  expect(taken).toMatchObject({ sheet: usual, tasks: 4 });
  const values = await valuesOf(usual);
  expect(values.map(([first]) => first).filter((first) => first !== '')).toEqual([
    'THEO DÕI NHIỆM VỤ NĂM 2026',
    expect.any(String),
    expect.stringContaining('05/KH-UBND'),
    'TT',
    'I. TUYÊN TRUYỀN',
    1,
    2,
    'II. XÉT CHỌN',
    3,
    'Nhiệm vụ khác',
    4,
  ]);
  expect(values.find(([first]) => first === 2)?.slice(1, 6)).toEqual([
    '=1+1 mô hình bếp sạch, nhà đẹp',
    'Hội Phụ nữ',
    'Công an xã; Trạm Y tế',
    '15/3/2026',
    'Báo cáo',
  ]);
});

test('a plan of several years says so above its tasks', async () => {
  await startHost();
  await fillSheet('Ghi chép', [['Việc riêng']]);
  const plan = await planWithOwnTasks();
  const document = {
    ...plan.document,
    years: { from: 2026, to: 2030 },
    title: 'Phòng ngừa giai đoạn 2026 - 2030',
  };
  valueOf(await savePlan({ today, plan: { ...plan, document } }));
  const { sheet } = valueOf(await takePlanTasks({ today, place }));
  expect((await valuesOf(sheet))[0]?.[0]).toBe('THEO DÕI NHIỆM VỤ GIAI ĐOẠN 2026 - 2030');
});

test('the sheet is read as the task sheet from then on, and says what the appendix says', async () => {
  await startWithPlan();
  valueOf(await takePlanTasks({ today, place }));
  const check = valueOf(await checkTasks({ today }));
  expect(check.table.sheet).toBe(usual);
  expect(check.tasks).toHaveLength(4);
  expect(check.tasks.map(({ supporters }) => supporters.value.length)).toEqual([2, 2, 2, 2]);
  expect(check.findings.filter(({ rule }) => rule === 'NV-14')).toEqual([]);
  expect(valueOf(await comparePlanTasks({ today, place }))).toMatchObject({
    total: 4,
    found: 4,
    otherLeads: [],
    otherTimes: [],
  });
});

test('a sheet of that name, theirs or one that was begun, is left alone', async () => {
  await startWithPlan();
  await fillSheet(usual, [['Của tôi']]);
  const first = valueOf(await takePlanTasks({ today, place }));
  const second = valueOf(await takePlanTasks({ today, place }));
  expect(new Set([usual, first.sheet, second.sheet]).size).toBe(3);
  expect(await valuesOf(usual)).toEqual([['Của tôi']]);
});

test('beside a task sheet the checks stay with it', async () => {
  await startTasks([taskRow(1), taskRow(2)]);
  valueOf(await savePlan({ today, plan: await planWithOwnTasks() }));
  expect(valueOf(await previewPlanTasks({ today, place })).staysInUse).toBe('Nhiệm vụ');
  valueOf(await takePlanTasks({ today, place }));
  expect(valueOf(await viewOffice({ today })).taskTable?.sheet).toBe('Nhiệm vụ');
});

test('undone: as if it had not been', async () => {
  const host = await startWithPlan();
  const names = await sheetNames();
  const cells = await Promise.all(names.map(valuesOf));
  valueOf(await takePlanTasks({ today, place }));
  const [step] = valueOf(await listUndo());
  expect(step?.action).toBe('takePlanTasks');
  valueOf(await undo(step ?? '', 'ask'));
  expect(await sheetNames()).toEqual(names);
  expect(await Promise.all(names.map(valuesOf))).toEqual(cells);
  expect(fileOf(host)).not.toContain(usual);
});

test('compared: what is missing, what was added, who leads, until when', async () => {
  await startTasks([
    taskRow(1, { 2: 'Chấm vườn mẫu ở bảy thôn', 3: 'Hội Nông dân xã', 5: 'Tháng 11/2026' }),
    taskRow(2, { 2: 'Dựng pa-nô ở ngã ba chợ', 3: 'Công an xã', 5: 'Quý I' }),
    taskRow(3, { 2: 'Bàn giao sổ vàng cho kho lưu trữ', 3: 'VP HĐND và UBND', 5: '20/12/2026' }),
    taskRow(4),
  ]);
  valueOf(await savePlan({ today, plan: await planWithOwnTasks() }));
  const compared = valueOf(await comparePlanTasks({ today, place }));
  expect(compared).toMatchObject({ sheet: 'Nhiệm vụ', total: 4, found: 3, isOtherList: false });
  expect(compared.onlyInPlan).toEqual(['=1+1 mô hình bếp sạch, nhà đẹp']);
  expect(compared.onlyOnSheet.map(({ cell }) => cell.row)).toEqual([4]);
  expect(compared.otherLeads.map(({ inPlan, cell }) => [inPlan, cell.row])).toEqual([
    ['Đài Truyền thanh', 2],
  ]);
  expect(compared.otherTimes.map(({ inPlan, onSheet }) => [inPlan, onSheet])).toEqual([
    ['Tháng 10/2026', 'Tháng 11/2026'],
  ]);
});

test('no plan, and no tasks of that place', async () => {
  await startTasks([taskRow(1)]);
  expect(await takePlanTasks({ today, place })).toMatchObject({ problem: { reason: 'noPlan' } });
  valueOf(await savePlan({ today, plan: await planWithOwnTasks() }));
  const body = { today, place: 'body' } as const;
  expect(await previewPlanTasks(body)).toMatchObject({ problem: { reason: 'noPlanTasks' } });
  expect(await comparePlanTasks(body)).toMatchObject({ problem: { reason: 'noPlanTasks' } });
});

test('from the points of the plan: a row for each below its item, read back with item and lead', async () => {
  await startHost();
  await fillSheet('Đơn vị của xã', [
    ['TT', 'Tên đơn vị', 'Viết tắt'],
    [1, 'Trạm Y tế', 'TYT'],
  ]);
  const plan = await planOfNine();
  const [part, ...parts] = plan.parts.filter(({ id }) => id === plan.taskPartId);
  if (part === undefined) throw new Error('a task part');
  const items = [
    {
      id: 'II.1',
      title: 'Tuyên truyền',
      points: ['- Công an xã mở chuyên mục trước ngày 15/3/2026', '=1+1 buổi'],
      shortName: null,
    },
    { id: 'II.2', title: 'Tổng kết vào tháng 11/2026', points: [], shortName: null },
  ];
  valueOf(await savePlan({ today, plan: { ...plan, parts: [{ ...part, items }, ...parts] } }));
  const outline = { today, place: 'outline' } as const;
  const preview = valueOf(await previewPlanTasks(outline));
  expect(preview).toMatchObject({ sheet: usual, tasks: 3, groups: 2, withLead: 1, withTime: 2, targets: 0 });
  valueOf(await takePlanTasks({ ...outline, accepted: preview.key }));
  const check = valueOf(await checkTasks({ today }));
  expect(check.table.sheet).toBe(usual);
  expect(check.tasks.map(({ item, leads }) => [item.id, leads.value.map(({ text }) => text)])).toEqual([
    ['II.1', ['Công an xã']],
    ['II.1', []],
    ['II.2', []],
  ]);
  expect((await valuesOf(usual)).find(([first]) => first === 2)?.[2]).toBe('=1+1 buổi');
});
