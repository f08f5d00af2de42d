import { readFileSync, writeFileSync } from 'node:fs';
import { checkNominees } from '../../../src/actions/checkNominees';
import { checkTasks } from '../../../src/actions/checkTasks';
import { ignoreFinding } from '../../../src/actions/ignoreFinding';
import {
  previewFindingsList,
  writeFindingsList,
  type FindingsListRequest,
} from '../../../src/actions/papers/findingsList';
import { listUndo, undo } from '../../../src/actions/undoSteps';
import type { ExcelHost } from '../../../src/excel-host/host';
import { isDelicate } from '../../../src/core/papers/unitFindings/delicate';
import { parseIsoDate } from '../../../src/core/time/isoDate';
import { findingsList as words } from '../../../src/strings/papers/findingsList';
import { nomineeSample } from '../../fixtures/nomineeSample';
import { stateOf } from '../../faults/world/workbookState';
import { fillSheet, sheetNames, startHost, valuesOf } from '../../workbook/office';
import { startTasks, taskRow, today, valueOf } from '../taskWorkbook';

const golden = 'test/fixtures/findingsList/office.expected.txt';
const tasks = 'Nhiệm vụ';
const people = 'Danh sách đề nghị';
const all: Omit<FindingsListRequest, 'today'> = { scope: { kind: 'all' }, order: 'worstFirst' };

/** Tasks and a list with faults of each grade, one of a nominee that is nobody's to read, and one number of a person. */
async function startOffice(): Promise<ExcelHost> {
  const host = await startTasks([
    taskRow(1),
    taskRow(2, { 5: '31/4/2026' }),
    taskRow(3, { 3: '' }),
    taskRow(4, { 3: 'Công an xã; Trạm Y tế' }),
  ]);
  await fillSheet(people, [
    ['STT', 'Họ và tên', 'Đơn vị công tác', 'Danh hiệu đề nghị', 'Xếp loại', 'Kỷ luật', 'Số định danh'],
    [1, 'Trần Thị Thử', 'Phòng Kinh tế', 'Lao động tiên tiến', 'HTTNV', '', '001085000001'],
    [2, 'Lê Văn Mẫu', 'Phòng Kinh tế', 'Lao động tiên tiến', 'Không hoàn thành nhiệm vụ', '', '001085000001'],
    [3, 'Phạm Văn Ví', 'Trường Mẫu', 'Lao động tiên tiến', 'HTTNV', 'Khiển trách tháng 3/2026', ''],
  ]);
  return host;
}

/** The lines of the written list, its head left out. */
async function linesOf(sheet: string): Promise<readonly (readonly unknown[])[]> {
  return (await valuesOf(sheet)).filter(([first]) => typeof first === 'number');
}

const column = { severity: 1, sheet: 2, place: 3, about: 4, message: 5 } as const;

test('the whole list as a clerk reads it', async () => {
  await startOffice();
  const { sheet } = valueOf(await writeFindingsList({ today, ...all }));
  const text = (await valuesOf(sheet)).map((row) => row.join(' | ').replace(/( \| )+$/, '')).join('\n');
  if (process.env['UPDATE_GOLDENS'] === '1') writeFileSync(golden, `${text}\n`);
  expect(`${text}\n`).toBe(readFileSync(golden, 'utf8'));
});

test('every open finding stands there once; what was set aside does not', async () => {
  await startOffice();
  const { findings } = valueOf(await checkTasks({ today }));
  const aside = findings.find(({ where }) => where.kind === 'cell');
  valueOf(await ignoreFinding({ key: aside?.key ?? '', reason: 'Đã hỏi', today }));
  const before = await previewFindingsList({ today, ...all });
  const { counts, all: count, parts } = valueOf(before);
  const open = [
    ...valueOf(await checkTasks({ today })).findings,
    ...valueOf(await checkNominees({ today })).findings,
  ];
  const told = new Set(
    open.map(({ rule, messageId, where, data }) => JSON.stringify([rule, messageId, where, data])),
  );
  const delicate = open.filter(isDelicate);
  expect(delicate.length).toBeGreaterThan(0);
  const delicateRows = new Set(
    delicate.map(({ where }) => (where.kind === 'cell' ? where.cell.row : JSON.stringify(where))),
  );
  expect(count).toBe(told.size - delicate.length + delicateRows.size);
  expect(counts.error + counts.warning + counts.info).toBe(count);
  expect(parts.plan + parts.tasks + parts.lists).toBe(count);
});

test('of one part, of one unit: only its lines, by the same look', async () => {
  await startOffice();
  const { key, units, parts } = valueOf(await previewFindingsList({ today, ...all }));
  const one = valueOf(
    await writeFindingsList({
      today,
      scope: { kind: 'unit', unit: 'PHÒNG KINH TẾ' },
      order: 'bySheet',
      accepted: key,
    }),
  );
  const lines = await linesOf(one.sheet);
  expect(lines).toHaveLength(units.find(({ unit }) => unit === 'Phòng Kinh tế')?.count ?? -1);
  expect(new Set(lines.map((line) => line[column.sheet]))).toEqual(new Set([people]));
  const again = valueOf(await previewFindingsList({ today, ...all }));
  valueOf(
    await writeFindingsList({
      today,
      scope: { kind: 'part', part: 'tasks' },
      order: 'bySheet',
      accepted: again.key,
    }),
  );
  const ofTasks = await linesOf(one.sheet);
  expect(ofTasks).toHaveLength(parts.tasks);
  expect(new Set(ofTasks.map((line) => line[column.sheet]))).toEqual(new Set([tasks]));
});

test('worst first, or sheet by sheet in the order of the tabs', async () => {
  await startOffice();
  const { sheet } = valueOf(await writeFindingsList({ today, ...all }));
  const grades = (await linesOf(sheet)).map((line) =>
    Object.values(words.severities).indexOf(String(line[1])),
  );
  expect(grades).toEqual(grades.toSorted((one, other) => one - other));
  valueOf(await writeFindingsList({ today, ...all, order: 'bySheet' }));
  const sheets = (await linesOf(sheet)).map((line) => line[column.sheet]);
  const order = [words.planDocument, ...(await sheetNames())];
  expect(sheets).toEqual(
    sheets.toSorted((one, other) => order.indexOf(String(one)) - order.indexOf(String(other))),
  );
});

test('what may not be written stands as one nameless line, and no personal number anywhere', async () => {
  await startOffice();
  const { sheet } = valueOf(await writeFindingsList({ today, ...all }));
  const lines = await linesOf(sheet);
  const closed = lines.filter((line) => line[column.message] === words.inPerson.message);
  expect(closed.map((line) => [line[column.severity], line[column.place], line[column.about]])).toEqual([
    [words.severities.info, words.place({ kind: 'row', row: 4 }), ''],
  ]);
  const said = JSON.stringify(await valuesOf(sheet));
  expect([/khiển trách/i.test(said), /\d{9}/.test(said)]).toEqual([false, false]);
});

test('places lead to their cells, the header filters and is repeated, and undo takes it all back', async () => {
  const host = await startOffice();
  const before = stateOf(host.save());
  const { sheet } = valueOf(await writeFindingsList({ today, ...all }));
  const lines = await linesOf(sheet);
  const saved = stateOf(host.save()).sheets.find(({ name }) => name === sheet);
  const links = [...(saved?.xml.matchAll(/<hyperlink [^>]*location="([^"]*)"/g) ?? [])].map(([, to]) => to);
  expect(links).toHaveLength(lines.filter((line) => line[column.place] !== '').length);
  expect(links[0]).toMatch(new RegExp(`^'(?:${tasks}|${people})'!`));
  const header = (await valuesOf(sheet)).findIndex(([first]) => first === words.columns.ordinal) + 1;
  expect(saved?.xml).toContain(`<autoFilter ref="A${header}:H${header + lines.length}"`);
  expect(saved?.xml).toContain('orientation="landscape"');
  const [step] = valueOf(await listUndo());
  if (step === undefined) throw new Error('no step');
  valueOf(await undo(step, 'ask'));
  const after = stateOf(host.save());
  expect(after.sheets.map(({ name, xml }) => [name, xml])).toEqual(
    before.sheets.map(({ name, xml }) => [name, xml]),
  );
});

test('a shorter list in place of a longer one, and the longer one back: the filter goes with it', async () => {
  const host = await startOffice();
  const { sheet } = valueOf(await writeFindingsList({ today, ...all }));
  const long = stateOf(host.save()).sheets.find(({ name }) => name === sheet);
  valueOf(await writeFindingsList({ today, scope: { kind: 'part', part: 'tasks' }, order: 'bySheet' }));
  const short = stateOf(host.save()).sheets.find(({ name }) => name === sheet);
  expect(short?.frame()).not.toBe(long?.frame());
  const [step] = valueOf(await listUndo());
  if (step === undefined) throw new Error('no step');
  valueOf(await undo(step, 'ask'));
  const back = stateOf(host.save()).sheets.find(({ name }) => name === sheet);
  expect([back?.frame(), [...(back?.cells() ?? [])]]).toEqual([long?.frame(), [...(long?.cells() ?? [])]]);
});

test('a sample of lists: as many lines as were counted', async () => {
  const sample = nomineeSample('nominees-ward-2025');
  await startHost({ file: new Uint8Array(readFileSync(sample.seeded)) });
  const day = parseIsoDate(sample.today);
  if (day === null) throw new Error(sample.today);
  const { sheet, counts } = valueOf(await writeFindingsList({ today: day, year: sample.year, ...all }));
  expect(await linesOf(sheet)).toHaveLength(counts.error + counts.warning + counts.info);
});

test('a workbook without tasks and lists has nothing to list', async () => {
  await startHost();
  await fillSheet('Ghi chép', [['một', 'hai']]);
  expect(await previewFindingsList({ today, ...all })).toMatchObject({ ok: false });
  expect(await sheetNames()).toEqual(['Sheet1', 'Ghi chép']);
});
