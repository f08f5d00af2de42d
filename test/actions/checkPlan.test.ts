import {
  checkPlan,
  checkTasks,
  chooseDuties,
  fixFindings,
  ignoreFinding,
  listUndo,
  readPlanText,
  savePlan,
  undo,
  type PlanCheck,
} from '../../src/actions';
import { fillSheet, reopen, startHost } from '../workbook/office';
import { taskHeader, taskRow, today, valueOf } from './taskWorkbook';

const planText = `ỦY BAN NHÂN DÂN
XÃ SUỐI MẪU
Số: 5/KH-UBND

Suối Mẫu, ngày 20 tháng 01 năm 2026

KẾ HOẠCH
Công tác thi đua, khen thưởng năm 2026

Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ;

I. MỤC ĐÍCH
1. Mục đích
Khen đúng người, đúng việc.
II. NỘI DUNG
1. Tuyên truyền
Đưa tin trên loa về người được khen thường.
2. Phát động thi đua
Đăng ký danh hiệu; trình Hội đồng TĐKT huyện.
3. Xét khen thưởng
Báo cáo, kiểm tra các thôn.
III. TỔ CHỨC THỰC HIỆN
1. Văn phòng
Theo dõi chung.

Nơi nhận:
- UBND tỉnh;
- Các thôn.
`;

/** The words of the cell that each finding leads to, by rule. */
async function textsBehind({
  findings,
}: Pick<PlanCheck, 'findings'>): Promise<Readonly<Record<string, string>>> {
  const values = await Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem('Kế hoạch').getRange('A1:H200');
    cells.load({ values: true });
    await context.sync();
    return cells.values as unknown[][];
  });
  return Object.fromEntries(
    findings.map(({ rule, where, data }) => {
      const name = rule === 'ND-01' ? `ND-01 ${data['duty']}` : rule;
      return [name, where.kind === 'cell' ? String(values[where.cell.row]?.[where.cell.column]) : where.kind];
    }),
  );
}

const behind = {
  'VB-01': '5/KH-UBND',
  'VB-06': 'Không',
  'VB-08': 'Các thôn',
  'CC-01': 'Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017',
  'ND-02': 'Đăng ký danh hiệu; trình Hội đồng TĐKT huyện.',
  'ND-03': 'Đưa tin trên loa về người được khen thường.',
  'ND-01 midYearReview': 'NỘI DUNG',
  'ND-01 yearEndReview': 'NỘI DUNG',
};

async function startPlan(): Promise<Awaited<ReturnType<typeof startHost>>> {
  const host = await startHost();
  const plan = valueOf(await readPlanText(planText));
  valueOf(await savePlan({ today, plan }));
  return host;
}

const slip = ({ findings }: PlanCheck): PlanCheck['findings'][number] => {
  const found = findings.find(({ rule }) => rule === 'ND-03');
  if (found === undefined) throw new Error('no slip');
  return found;
};

describe('the check of the plan', () => {
  test('each finding leads to its cell, also after rows went in above and between', async () => {
    const host = await startPlan();
    host.resetRoundTrips();
    const check = valueOf(await checkPlan({ today }));
    expect(host.roundTrips().syncs).toBeLessThanOrEqual(2);
    expect(await textsBehind(check)).toEqual(behind);
    expect(check.planSheet).toBe('Kế hoạch');
    const before = check.findings.map(({ key }) => key).sort();

    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Kế hoạch');
      sheet.getRange('1:1').insert('Down');
      await context.sync();
      const used = sheet.getUsedRange(true);
      used.load({ values: true });
      await context.sync();
      const at = used.values.findIndex((row) => String(row[2]).startsWith('Đăng ký danh hiệu'));
      sheet.getRange(`${at + 1}:${at + 1}`).insert('Down');
      sheet.getRange(`A${at + 1}:C${at + 1}`).values = [['Điểm', '', 'Tập huấn cho các thôn']];
      await context.sync();
    });
    const again = valueOf(await checkPlan({ today }));
    expect(await textsBehind(again)).toEqual(behind);
    expect(again.findings.map(({ key }) => key).sort()).toEqual(before);
  });

  test('a plan handed in and not written has places of its own, and no fix', async () => {
    await startHost();
    const plan = valueOf(await readPlanText(planText));
    const check = valueOf(await checkPlan({ today, plan }));
    expect(check.planSheet).toBeNull();
    expect(new Set(check.findings.map(({ where }) => where.kind))).toEqual(new Set(['plan']));
    expect(check.findings.filter(({ fix }) => fix !== undefined)).toEqual([]);
  });

  test('without a plan it says so', async () => {
    await startHost();
    expect(await checkPlan({ today })).toMatchObject({ ok: false, problem: { reason: 'noPlan' } });
  });

  test('tasks count for duties, and the list of tasks no longer tells of the plan', async () => {
    await startPlan();
    await fillSheet('Nhiệm vụ', [
      taskHeader,
      ...[1, 2, 3].map((number) =>
        taskRow(number, { 1: `II.${Math.min(number, 2)}`, 2: `Hội nghị tổng kết, sơ kết lần ${number}` }),
      ),
    ]);
    const check = valueOf(await checkPlan({ today }));
    expect(check.findings.filter(({ rule }) => rule === 'ND-01')).toEqual([]);
    expect(check.findings.map(({ rule }) => rule)).toContain('PL-01');
    const tasks = valueOf(await checkTasks({ today }));
    const ofPlan = /^(?:VB|CC|ND)-|^PL-01$|^TQ-04$/;
    expect(tasks.findings.filter(({ rule }) => ofPlan.test(rule))).toEqual([]);
    // an item without a task is a row of the plan sheet
    const uncovered = tasks.findings.filter(({ rule }) => rule === 'NV-02');
    expect(await textsBehind({ findings: uncovered })).toEqual({ 'NV-02': 'Xét khen thưởng' });
  });

  test('the slip is mended on the sheet; nothing new is found; undo brings it back', async () => {
    await startPlan();
    const check = valueOf(await checkPlan({ today }));
    const { fix } = slip(check);
    expect([fix?.from, fix?.to]).toEqual([
      'Đưa tin trên loa về người được khen thường.',
      'Đưa tin trên loa về người được khen thưởng.',
    ]);
    valueOf(await fixFindings([slip(check)], 'ask'));
    const mended = valueOf(await checkPlan({ today }));
    const keys = new Set(check.findings.map(({ key }) => key));
    expect(mended.findings).toHaveLength(check.findings.length - 1);
    expect(mended.findings.filter(({ key }) => !keys.has(key))).toEqual([]);
    const [step] = valueOf(await listUndo());
    if (step === undefined) throw new Error('nothing to undo');
    valueOf(await undo(step, 'ask'));
    expect(slip(valueOf(await checkPlan({ today }))).key).toBe(slip(check).key);
  });

  test('what is set aside stays aside after the plan was written anew and the file opened again', async () => {
    const host = await startPlan();
    const { key } = slip(valueOf(await checkPlan({ today })));
    valueOf(await ignoreFinding({ key, reason: 'tên riêng', today }));
    const plan = valueOf(await readPlanText(planText.replace('II. NỘI DUNG', 'II. NỘI DUNG, CHỈ TIÊU')));
    valueOf(await savePlan({ today, plan }));
    await reopen(host);
    const check = valueOf(await checkPlan({ today }));
    expect(check.ignored.map(({ finding, reason }) => [finding.key, reason])).toEqual([[key, 'tên riêng']]);
  });

  test('duties that the office chose are kept with the workbook and undone like other choices', async () => {
    const host = await startPlan();
    valueOf(
      await chooseDuties({
        off: ['midYearReview'],
        own: [
          { name: '  Kiện  toàn Hội đồng ', words: ['', 'kiện toàn'] },
          { name: 'kiện toàn hội đồng', words: [] },
        ],
      }),
    );
    await reopen(host);
    const check = valueOf(await checkPlan({ today }));
    expect(check.duties).toEqual({
      off: ['midYearReview'],
      own: [{ name: 'Kiện toàn Hội đồng', words: ['kiện toàn'] }],
    });
    const missing = check.findings.filter(({ rule }) => rule === 'ND-01').map(({ data }) => data);
    expect(missing).toEqual([
      { duty: 'yearEndReview', name: '' },
      { duty: '', name: 'Kiện toàn Hội đồng' },
    ]);
    const [step] = valueOf(await listUndo());
    if (step === undefined) throw new Error('nothing to undo');
    valueOf(await undo(step, 'ask'));
    expect(valueOf(await checkPlan({ today })).duties).toEqual({ off: [], own: [] });
  });
});
