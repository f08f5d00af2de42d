/** @one-excel what a finding cites is told by rules and words; nothing of it is asked of Excel */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  checkNominees,
  checkPlan,
  checkTasks,
  ignoreFinding,
  previewUnitFindings,
  readPlanText,
  savePlan,
  writeCheckSlip,
  type Plan,
} from '../../src/actions';
import { checkSlip } from '../../src/strings/papers/checkSlip';
import { answerOf, runCli } from '../cli/runCli';
import { fillSheet, startHost, valuesOf } from '../workbook/office';
import { startTasks, taskRow, today, valueOf } from './taskWorkbook';

const header = ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị công tác', 'Danh hiệu đề nghị', 'Xếp loại'];
const nominee = [1, 'Trần Thị Thử', 'Chuyên viên', 'Phòng Kinh tế', 'Lao động tiên tiến', 'HTTNV'];

/** A plan of that day (null: without one) that names these papers as its bases. */
const planText = (day: string | null, bases: readonly string[]): string =>
  [
    'ỦY BAN NHÂN DÂN',
    'XÃ MẪU THỬ',
    'Số: 05/KH-UBND',
    day === null ? 'Mẫu Thử' : `Mẫu Thử, ngày ${day}`,
    'KẾ HOẠCH',
    'Công tác thi đua, khen thưởng',
    ...bases.map((base) => `Căn cứ ${base};`),
    'I. MỤC ĐÍCH, YÊU CẦU',
    '1. Mục đích',
    'Đẩy mạnh phong trào.',
    'II. NỘI DUNG',
    ...Array.from({ length: 9 }, (_, index) => `${index + 1}. Việc lớn thứ ${index + 1} của kế hoạch`),
    'Trên đây là Kế hoạch./.',
  ].join('\n');

const decree2023 = 'Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ';
const decree2025 = 'Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ';
const decree2017 = 'Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ';
const theLaw = 'Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022';

const in2026 = '09 tháng 01 năm 2026';
const lapsed = planText(in2026, [theLaw, decree2023]);
const cases: readonly (readonly [string, string, readonly string[]])[] = [
  ['the decree of 2023 in a plan of 2026', lapsed, ['CC-02 replaced']],
  ['the decree of 2017 in a plan of 2026', planText(in2026, [decree2017]), ['CC-01 ended']],
  [
    'the decree of 2025 in a plan of 3/2027',
    planText('01 tháng 3 năm 2027', [decree2025]),
    ['CC-03 mayHaveLapsed'],
  ],
  ['the decree of 2025 on its last day', planText('28 tháng 02 năm 2027', [decree2025]), []],
  [
    'the Law alone in a plan of 10/2026',
    planText('01 tháng 10 năm 2026', [theLaw]),
    ['CC-04 withoutAmendment'],
  ],
  ['the Law alone in a plan of 9/2026', planText('30 tháng 9 năm 2026', [theLaw]), []],
  ['the decree of 2023 in a plan of 2024', planText('10 tháng 01 năm 2024', [theLaw, decree2023]), []],
  ['the decree of 2023 in a plan without a day', planText(null, [theLaw, decree2023]), []],
  ['the decree of 2025 in a plan of 2026', planText(in2026, [theLaw, decree2025]), []],
];

const citing = (found: readonly { readonly rule: string; readonly messageId: string }[]): readonly string[] =>
  found.flatMap(({ rule, messageId }) => (rule.startsWith('CC-') ? [`${rule} ${messageId}`] : []));

const planOf = async (text: string): Promise<Plan> => valueOf(await readPlanText(text));
const rows = [taskRow(1), taskRow(2), taskRow(3)];
const idsOfCitations = ['CC-01', 'CC-02', 'CC-03', 'CC-04'];

describe.each(cases)('%s', (_says, text, expected) => {
  test('in the check of the plan, and not once more in that of tasks', async () => {
    await startTasks(rows);
    const plan = await planOf(text);
    expect(citing(valueOf(await checkPlan({ today, plan })).findings)).toEqual(expected);
    expect(citing(valueOf(await checkTasks({ today, plan })).findings)).toEqual([]);
  });

  test('neither in the check of lists nor on its slip, though the plan stands in the workbook', async () => {
    await startHost();
    await fillSheet('Danh sách khen thưởng', [header, nominee]);
    valueOf(await savePlan({ today, plan: await planOf(text) }));
    const { check, sheet } = valueOf(await writeCheckSlip({ today }));
    expect(citing(check.findings)).toEqual([]);
    expect(check.rules.filter((rule) => rule.startsWith('CC-'))).toEqual([]);
    const slip = (await valuesOf(sheet)).flat().map(String).join(' ');
    expect(idsOfCitations.filter((rule) => slip.includes(checkSlip.ruleTitle(rule)))).toEqual([]);
  });
});

describe('tasks and lists in one workbook', () => {
  async function workbook(): Promise<{ readonly file: Uint8Array; readonly plan: Plan }> {
    const host = await startTasks(rows);
    await fillSheet('Danh sách khen thưởng', [header, nominee]);
    return { file: host.save(), plan: await planOf(lapsed) };
  }

  test('tell the same finding once', async () => {
    const { plan } = await workbook();
    const both = [
      ...valueOf(await checkPlan({ today, plan })).findings,
      ...valueOf(await checkTasks({ today, plan })).findings,
      ...valueOf(await checkNominees({ today, plan })).findings,
    ];
    expect(citing(both)).toEqual(['CC-02 replaced']);
    const { units, withoutUnit } = valueOf(await previewUnitFindings({ today, plan }));
    const sent = units.reduce((sum, { count }) => sum + count, 0);
    const forUnits = both.filter(({ fixKind }) => fixKind === undefined);
    expect(sent + withoutUnit).toBe(forUnits.length);
  });

  test('what was set aside with a reason is told by no paper either', async () => {
    const { plan } = await workbook();
    const before = valueOf(await previewUnitFindings({ today, plan }));
    const cited = valueOf(await checkPlan({ today, plan })).findings.find(({ rule }) => rule === 'CC-02');
    valueOf(await ignoreFinding({ key: cited?.key ?? '', reason: 'đã sửa ở bản ký', today }));
    expect(citing(valueOf(await checkPlan({ today, plan })).findings)).toEqual([]);
    const after = valueOf(await previewUnitFindings({ today, plan }));
    expect(after.withoutUnit).toBe(before.withoutUnit - 1);
  });

  test.each(['check', 'run'])('on the command line: %s', async (command) => {
    const folder = mkdtempSync(join(tmpdir(), 'citations-'));
    const [book, paper, out] = ['book.xlsx', 'plan.txt', 'out.xlsx'].map((name) => join(folder, name));
    if (book === undefined || paper === undefined || out === undefined) throw new Error(folder);
    writeFileSync(book, (await workbook()).file);
    writeFileSync(paper, lapsed);
    const written = command === 'run' ? ['--out', out] : [];
    const run = runCli(command, book, '--plan', paper, '--today', today, ...written);
    const found = answerOf(run).findings.map(({ rule }) => rule);
    expect(found.filter((rule) => rule.startsWith('CC-'))).toEqual(['CC-02']);
  });
});
