import { readFileSync } from 'node:fs';
import { checkNominees } from '../../../src/actions/checkNominees';
import { joinLists, type JoinedLists, type JoinRequest } from '../../../src/actions/papers/joinedList';
import type { Outcome } from '../../../src/core/work/outcome';
import { parseIsoDate, type IsoDate } from '../../../src/core/time/isoDate';
import { joinedList as joining } from '../../../src/strings/papers/joinedList';
import { pdfFile, xlsFile } from '../../fixtures/badFiles';
import { nomineeSample, nomineeSampleIds } from '../../fixtures/nomineeSample';
import { fillSheet, sheetNames, startHost, valuesOf } from '../../workbook/office';
import { docxOf, p, table } from '../../xlsx/docx/docxOf';

const sample = nomineeSample('nominees-ward-2025');
const today = day(sample.today);

function day(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (date === null) throw new Error(text);
  return date;
}

const wordList = docxOf({
  body:
    p('DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025') +
    table(
      [
        ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Danh hiệu đề nghị'],
        ['1', 'Lê Văn Thử', 'Trưởng thôn', 'Thôn Một', 'Lao động tiên tiến'],
        ['2', 'Phạm Thị Giả', 'Chi hội trưởng', 'Thôn Một', 'Lao động tiên tiến'],
      ].map((row) => row.map((text) => p(text))),
    ),
});

const word = { name: 'thon-mot.docx', bytes: wordList };
const book = { name: 'phuong.xlsx', bytes: new Uint8Array(readFileSync(sample.clean)) };

function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

const join = async (asked: Partial<JoinRequest>): Promise<JoinedLists> =>
  valueOf(await joinLists({ today, files: [], ...asked }));

const nomineesNow = async (): Promise<readonly string[]> =>
  valueOf(await checkNominees({ today, year: sample.year })).nominees.map(({ name }) => name.text);

test('an .xlsx and a .docx become one list; what cannot be read is named and costs nothing', async () => {
  await startHost();
  const bad = [
    { name: 'scan.pdf', bytes: pdfFile },
    { name: 'cu.xls', bytes: xlsFile },
    { name: 'rong.xlsx', bytes: new Uint8Array() },
  ];
  const joined = await join({ files: [word, ...bad, book] });
  expect(joined.kind).toBe('written');
  expect(joined.sources.map(({ source, trouble }) => [source, trouble])).toEqual([
    ['thon-mot.docx', null],
    ['scan.pdf', 'pdf'],
    ['cu.xls', 'xls'],
    ['rong.xlsx', 'empty'],
    ['phuong.xlsx', null],
  ]);
  expect(joined.rows).toBe(joined.sources.reduce((sum, { rows }) => sum + rows, 0));
  const values = await valuesOf(joining.sheetName);
  const row = values.find((cells) => cells.includes('Lê Văn Thử'));
  expect(row).toEqual(expect.arrayContaining(['thon-mot.docx › 1', 2]));
  expect(await nomineesNow()).toEqual(expect.arrayContaining(['Lê Văn Thử', 'Phạm Thị Giả']));
});

test('a list that comes again takes the place of its rows', async () => {
  await startHost();
  const first = await join({ files: [word] });
  const second = await join({ files: [book] });
  const third = await join({ files: [word] });
  expect(second.rows).toBeGreaterThan(first.rows);
  expect(third.rows).toBe(second.rows);
});

test('sheets of the workbook are joined, untouched, and not read twice', async () => {
  await startHost();
  const rows = [
    ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025'],
    ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Danh hiệu đề nghị'],
    [1, 'Trần Thị Mẫu', 'Kế toán', 'Trường Mẫu', 'Lao động tiên tiến'],
  ];
  await fillSheet('Trường', rows);
  const before = await valuesOf('Trường');
  const joined = await join({ sheets: ['Trường'], files: [word] });
  expect(joined.rows).toBe(3);
  expect(await valuesOf('Trường')).toEqual(before);
  expect([...(await nomineesNow())].sort()).toEqual(['Lê Văn Thử', 'Phạm Thị Giả', 'Trần Thị Mẫu']);
});

test('nothing to join: nothing is written', async () => {
  await startHost();
  const before = await sheetNames();
  const joined = await join({ files: [{ name: 'scan.pdf', bytes: pdfFile }] });
  expect(joined).toMatchObject({ kind: 'nothing', undoId: null });
  expect(await sheetNames()).toEqual(before);
});

test.each(nomineeSampleIds)('the joined sheet of %s is checked as the list it is', async (id) => {
  const { clean, today: on, year } = nomineeSample(id);
  await startHost({ file: new Uint8Array(readFileSync(clean)) });
  const before = valueOf(await checkNominees({ today: day(on) }));
  const lists = before.lists.map(({ summary }) => summary.sheet);
  valueOf(await joinLists({ today: day(on), files: [], sheets: lists }));
  const after = valueOf(await checkNominees({ today: day(on) }));
  expect(after.lists.map(({ summary }) => summary.sheet)).toEqual([joining.sheetName]);
  expect(after.nominees.length).toBe(before.nominees.length);
  expect(after.year.year).toBe(year);
});
