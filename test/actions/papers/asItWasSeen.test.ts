import {
  confirmMapping,
  fillSummaries,
  generateAppendix,
  joinLists,
  listUndo,
  makeNominationList,
  previewAppendix,
  previewCheckSlip,
  previewJoin,
  previewNextYear,
  previewNominationList,
  previewPlan,
  previewSummaries,
  previewUnitFindings,
  runOffice,
  savePlan,
  startNextYear,
  viewOffice,
  writeCheckSlip,
  writeUnitFindings,
  type NomineeCheck,
  type Outcome,
} from '../../../src/actions';
import { previewFindingsList, writeFindingsList } from '../../../src/actions/papers/findingsList';
import { previewPlanTasks, takePlanTasks } from '../../../src/actions/papers/planTasks';
import { viewNominees } from '../../../src/actions/viewNominees';
import type { ExcelHost } from '../../../src/excel-host/host';
import { fillSheet, sheetNames, valuesOf } from '../../workbook/office';
import { fileOf, planOfNine, startTasks, taskRow, today, valueOf } from '../taskWorkbook';
import { planWithOwnTasks } from './ownTaskPlan';

const tasks = 'Nhiệm vụ';
const lists = 'Danh sách khen thưởng';
const planSheet = 'Kế hoạch';
const header = ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị công tác', 'Danh hiệu đề nghị', 'Xếp loại'];
const nominee = (number: number, name: string, unit: string) => [
  number,
  name,
  'Chuyên viên',
  unit,
  'Lao động tiên tiến',
  'HTTNV',
];

/** A workbook with plan, tasks and a list; in both a blank stands below a value: it may be a merged cell. */
async function startOffice(): Promise<ExcelHost> {
  const plan = await planOfNine();
  const host = await startTasks([taskRow(1), taskRow(2, { 3: '' }), taskRow(3), taskRow(4)]);
  await fillSheet(lists, [header, nominee(1, 'Trần Thị Thử', 'Phòng Kinh tế'), nominee(2, 'Lê Văn Mẫu', '')]);
  valueOf(await savePlan({ today, plan }));
  return host;
}

/** Merges a cell with the blank below it, in tasks and list. */
async function mergeBlanks(): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(tasks).getRange('D2:D3').merge();
    context.workbook.worksheets.getItem(lists).getRange('D2:D3').merge();
    await context.sync();
  });
}

/** A person says that the columns are right: from then on the sheet's merged cells come with its cells. */
async function confirmColumns(kind: 'tasks' | 'lists'): Promise<void> {
  const table =
    kind === 'tasks'
      ? valueOf(await viewOffice({ today })).taskTable
      : (valueOf(await viewNominees({ today })).lists[0]?.table ?? null);
  if (table === null) throw new Error(`no table of ${kind}`);
  valueOf(
    await confirmMapping({
      kind: table.kind,
      sheet: table.sheet,
      headerKey: table.headerKey,
      fields: table.columns.map(({ column, field }) => ({ column, field })),
    }),
  );
}

/** Another hand changes what the papers are made from: the plan, a task's words and a nominee's name. */
async function typeInBetween(): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(tasks).getRange('C4').values = [["'Kiểm tra chợ Mẫu"]];
    context.workbook.worksheets.getItem(tasks).getRange('D5').values = [["''"]];
    context.workbook.worksheets.getItem(planSheet).getRange('C11').values = [["'Chữ người khác vừa gõ"]];
    context.workbook.worksheets.getItem(lists).getRange('B2').values = [["'Nguyễn Thị Khác"]];
    context.workbook.worksheets.getItem(lists).getRange('E3').values = [["'Chiến sĩ thi đua cơ sở"]];
    await context.sync();
  });
}

/** A paper: how it is looked at, and how it is written as it was seen. */
interface SeenPaper {
  readonly action: string;
  readonly look: () => Promise<Outcome<{ readonly key: string }>>;
  readonly write: (accepted: string) => Promise<Outcome<{ readonly undoId: string | null }>>;
}

const source = { files: [], sheets: [lists] };
/** The plan as a later version of its file says it. */
async function laterPlan() {
  const plan = await planOfNine();
  return { ...plan, document: { ...plan.document, title: 'Thi đua, khen thưởng, bản sửa' } };
}

const wholeList = { scope: { kind: 'all' }, order: 'worstFirst' } as const;

const papers: readonly SeenPaper[] = [
  {
    action: 'savePlan',
    look: async () => previewPlan({ today, plan: await laterPlan() }),
    write: async (accepted) => savePlan({ today, plan: await laterPlan(), accepted }),
  },
  {
    action: 'generateAppendix',
    look: () => previewAppendix({ today }),
    write: (accepted) => generateAppendix({ today, accepted }),
  },
  {
    action: 'fillSummaries',
    look: () => previewSummaries({ today }),
    write: (accepted) => fillSummaries({ today, accepted }),
  },
  {
    action: 'writeCheckSlip',
    look: () => previewCheckSlip({ today }),
    write: (accepted) => writeCheckSlip({ today, accepted }),
  },
  {
    action: 'makeNominationList',
    look: () => previewNominationList({ today }),
    write: (accepted) => makeNominationList({ today, accepted }),
  },
  {
    action: 'writeUnitFindings',
    look: () => previewUnitFindings({ today }),
    write: (accepted) => writeUnitFindings({ today, accepted }),
  },
  {
    action: 'writeFindingsList',
    look: () => previewFindingsList({ today, ...wholeList }),
    write: (accepted) => writeFindingsList({ today, ...wholeList, accepted }),
  },
  {
    action: 'startNextYear',
    look: () => previewNextYear({ today }),
    write: (accepted) => startNextYear({ today, accepted }),
  },
  {
    action: 'takePlanTasks',
    look: async () => previewPlanTasks({ today, place: 'appendix', plan: await planWithOwnTasks() }),
    write: async (accepted) =>
      takePlanTasks({ today, place: 'appendix', plan: await planWithOwnTasks(), accepted }),
  },
  {
    action: 'joinLists',
    look: () => previewJoin({ today, ...source }),
    write: (accepted) => joinLists({ today, ...source, accepted }),
  },
];

describe.each(papers)('$action writes what was seen, or nothing', ({ action, look, write }) => {
  test('as it was seen: written, and in the journal', async () => {
    await startOffice();
    const { key } = valueOf(await look());
    expect(valueOf(await write(key)).undoId).not.toBeNull();
    expect(valueOf(await listUndo())[0]?.action).toBe(action);
  });

  test('with merged cells, read apart for the look and with the guard for the write: the same', async () => {
    await startOffice();
    await mergeBlanks();
    const { key } = valueOf(await look());
    expect(valueOf(await write(key)).undoId).not.toBeNull();
  });

  test.each(['tasks', 'lists'] as const)(
    'with merged cells, those of the %s remembered with its columns: the same',
    async (kind) => {
      await startOffice();
      await mergeBlanks();
      await confirmColumns(kind);
      const { key } = valueOf(await look());
      expect(valueOf(await write(key)).undoId).not.toBeNull();
    },
  );

  test('where another hand typed in between: nothing, and it is said', async () => {
    const host = await startOffice();
    const { key } = valueOf(await look());
    await typeInBetween();
    const [names, file] = [await sheetNames(), fileOf(host)];
    expect(await write(key)).toMatchObject({ ok: false, problem: { reason: 'changedSince' } });
    expect(await sheetNames()).toEqual(names);
    expect(fileOf(host)).toBe(file);
    expect(valueOf(await write(valueOf(await look()).key)).undoId).not.toBeNull();
  });

  test('where somebody types on the paper itself in between: nothing, and it is said', async () => {
    const host = await startOffice();
    valueOf(await write(valueOf(await look()).key));
    const [step] = valueOf(await listUndo());
    const { key } = valueOf(await look());
    for (const sheet of step?.sheets ?? []) {
      const { rows = 0 } = host.view().sheets.find(({ name }) => name === sheet) ?? {};
      host.editCell({ sheet, row: rows - 1, column: 0, text: 'gõ thêm' });
    }
    if (action === 'takePlanTasks') {
      // a list that was begun is people's: it stays, and another one is written
      const begun = await valuesOf(step?.sheets[0] ?? '');
      expect(valueOf(await write(key)).undoId).not.toBeNull();
      expect(await valuesOf(step?.sheets[0] ?? '')).toEqual(begun);
      return;
    }
    const file = fileOf(host);
    expect(await write(key)).toMatchObject({ ok: false, problem: { reason: 'changedSince' } });
    expect(fileOf(host)).toBe(file);
  });
});

test('a run of all papers answers the check that its slip was written from, merged cells and all', async () => {
  await startOffice();
  await mergeBlanks();
  const alone = valueOf(await writeCheckSlip({ today }));
  const cells = await valuesOf(alone.sheet);
  await startOffice();
  await mergeBlanks();
  const run = valueOf(await runOffice({ today }));
  const told = (check: NomineeCheck | null) => check?.findings.map(({ key }) => key);
  expect(told(run.nominees)).toEqual(told(alone.check));
  expect(await valuesOf(run.slipSheet ?? '')).toEqual(cells);
});
