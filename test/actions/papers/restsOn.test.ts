import {
  fillSummaries,
  generateAppendix,
  makeNominationList,
  savePlan,
  startNextYear,
  writeCheckSlip,
  writeLawSettings,
  writeUnitFindings,
  type Outcome,
} from '../../../src/actions';
import { fillSheet } from '../../workbook/office';
import { planOfNine, startTasks, taskRow, today, valueOf } from '../taskWorkbook';

const header = ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị công tác', 'Danh hiệu đề nghị', 'Xếp loại'];
const nominee = [1, 'Trần Thị Thử', 'Chuyên viên', 'Phòng Kinh tế', 'Lao động tiên tiến', 'HTTNV'];

/** A workbook with tasks, a list, our plan sheet and our settings sheet; their names. */
async function startOffice(): Promise<{ readonly plan: string; readonly settings: string }> {
  await startTasks([taskRow(1), taskRow(2)]);
  await fillSheet('Danh sách khen thưởng', [header, nominee]);
  const plan = valueOf(await savePlan({ today, plan: await planOfNine() }));
  const settings = valueOf(await writeLawSettings({ today }));
  return { plan: plan.sheet, settings: settings.sheet };
}

/** Types into a sheet after the reading and before the guard: the second time that Excel is spoken to. */
async function typingBeforeGuard<Answer>(sheet: string, write: () => Promise<Answer>): Promise<Answer> {
  const { run } = Excel;
  let times = 0;
  const spy = jest.spyOn(Excel, 'run').mockImplementation(async (...asked: unknown[]) => {
    times += 1;
    if (times === 2) {
      await run(async (context) => {
        context.workbook.worksheets.getItem(sheet).getRange('C11').values = [["'Chữ người khác vừa gõ"]];
        await context.sync();
      });
    }
    return Reflect.apply(run, Excel, asked);
  });
  try {
    return await write();
  } finally {
    spy.mockRestore();
  }
}

const papers: readonly (readonly [string, () => Promise<Outcome<unknown>>])[] = [
  ['the appendix', () => generateAppendix({ today })],
  ['the standard tables', () => fillSummaries({ today })],
  ['the check slip', () => writeCheckSlip({ today })],
  ['the nomination list', () => makeNominationList({ today })],
  ['the findings by unit', () => writeUnitFindings({ today })],
  ['the next year', () => startNextYear({ today })],
];

describe.each(papers)('%s rests on our own sheets too', (_name, write) => {
  test.each(['plan', 'settings'] as const)(
    '%s typed into after the reading: nothing is written',
    async (own) => {
      const names = await startOffice();
      const answer = await typingBeforeGuard(names[own], write);
      expect(answer).toMatchObject({ ok: false, problem: { reason: 'changedSince', sheet: names[own] } });
    },
  );

  test('untouched: written', async () => {
    await startOffice();
    expect(await write()).toMatchObject({ ok: true });
  });
});
