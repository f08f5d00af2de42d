import { SaxesParser } from 'saxes';
import { newWorkbook } from '../../../src/xlsx/sheet/newWorkbook';
import { putCell } from '../../../src/xlsx/sheet/model';
import { saveWorkbook } from '../../../src/xlsx/sheet/saveWorkbook';
import { addedSheet } from '../../xlsx/addedSheet';
import { firstSheet, opened, partsOf } from '../../xlsx/parts';
import { taskHeader, taskRow } from '../taskWorkbook';

const listHeader = [
  'STT',
  'Họ và tên',
  'Giới tính',
  'Ngày sinh',
  'Số CCCD',
  'Chức vụ',
  'Đơn vị',
  'Danh hiệu đề nghị',
  'Xếp loại năm 2026',
  'Sáng kiến, đề tài',
  'Kỷ luật',
  'Số phiếu đồng ý',
];
const nominee = [
  '1',
  'Nguyễn Văn Thử',
  'Nam',
  '12/05/1980',
  '000080000001',
  'Giáo viên',
  'Trường Mẫu',
  'Lao động tiên tiến',
  'HTTNV',
  '',
  '',
  '13',
];

/** Stands in every hostile text, so that what was made of it is known again. */
export const mark = 'zq7k';

/** Names of an office's two sheets. */
export interface OfficeSheets {
  readonly tasks: string;
  readonly list: string;
}

/**
 * A workbook of an office in which a row for each text has that text in each column in turn, among rows as they should be:
 * tasks and nominees. .xlsx bytes.
 */
export function hostileOffice(texts: readonly string[], sheets: OfficeSheets): Uint8Array {
  const workbook = newWorkbook({ sheet: sheets.tasks });
  addedSheet(workbook, sheets.list);
  const plainTask = taskRow(1).map(String);
  const tables = [
    [taskHeader, ...plainRows(plainTask), ...rowsWith(texts, plainTask)],
    [
      listHeader.map((_, at) => (at === 0 ? 'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2026' : '')),
      listHeader,
      ...plainRows(nominee),
      ...rowsWith(texts, nominee),
    ],
  ];
  for (const [at, rows] of tables.entries()) {
    const sheet = workbook.sheets[at] ?? firstSheet(workbook);
    rows.forEach((cells, row) =>
      cells.forEach((value, column) => {
        if (value !== '') putCell(sheet, { row, column }, { value, formula: null, style: 0 });
      }),
    );
  }
  return saveWorkbook(workbook);
}

const plainRows = (row: readonly string[]): string[][] =>
  [1, 2, 3].map((number) => row.map((value, at) => (at === 0 ? String(number) : value)));

function rowsWith(texts: readonly string[], row: readonly string[]): string[][] {
  return texts.map((text, at) => row.with(at % row.length, text));
}

/** What is wrong with a workbook into which papers were written: a line for each fault. In: it, and before. */
export function workbookFaults(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  const theirs = new Map(opened(before).sheets.map(({ name, part }) => [name, part ?? '']));
  const faults = [...now].flatMap(([name, xml]) => malformed(name, xml));
  for (const sheet of opened(after).sheets) {
    const part = theirs.get(sheet.name);
    if (part !== undefined && old.get(part) !== now.get(sheet.part ?? ''))
      faults.push(`${sheet.name}: changed`);
    if (part !== undefined) continue;
    for (const row of sheet.rows.values())
      for (const { value, formula } of row.cells?.values() ?? []) {
        if (formula?.includes(mark) === true) faults.push(`${sheet.name}: a text became =${formula}`);
        if (typeof value === 'object' && value !== null) faults.push(`${sheet.name}: ${value.error}`);
      }
  }
  return faults;
}

/** What is wrong with a Word file: parts that are not well-formed, fields but the page's number, links, things from outside. */
export function wordFaults(file: Uint8Array): string[] {
  return [...partsOf(file)].flatMap(([name, xml]) => {
    const fields = [...xml.matchAll(/<w:instrText[^>]*>([^<]*)</g)].map(([, code]) => (code ?? '').trim());
    return [
      ...malformed(name, xml),
      ...fields.filter((code) => code !== 'PAGE').map((code) => `${name}: field ${code}`),
      ...(/<w:(?:hyperlink|fldSimple|object|altChunk)\b|TargetMode="External"/.exec(xml) ?? []).map(
        (found) => `${name}: ${found}`,
      ),
    ];
  });
}

function malformed(name: string, xml: string): string[] {
  if (!/\.(?:xml|rels|vml)$/.test(name)) return [];
  const faults: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', ({ message }) => faults.push(`${name}: ${message}`));
  parser.write(xml.replace(/^\ufeff/, '')).close();
  return faults.slice(0, 1);
}
