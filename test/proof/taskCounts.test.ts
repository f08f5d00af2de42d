import { sampleOffice } from '../fixtures/sampleOffices';
import { rawRows, type CountedRecord, type RawRow } from './rawSheets';
import { summaryRows, type KeyedRows } from './recalculated';
import { expectCounts, writtenCounts, written } from './writtenTables';

const statusHeads: Readonly<Record<string, string>> = {
  'Đã xong': 'Hoàn thành',
  'Đang làm': 'Đang thực hiện',
  'Đang thực hiện': 'Đang thực hiện',
  'Chưa làm': 'Chưa thực hiện',
  'Chưa thực hiện': 'Chưa thực hiện',
};

/** Quarters of the times in the samples, read by a person. Days are told by their month. */
const quarterOfWords: Readonly<Record<string, string>> = {
  'Quý I/2026': 'Quý I',
  'Quý I': 'Quý I',
  'Tháng 01/2026': 'Quý I',
  'Tháng 2': 'Quý I',
  'Tháng 3': 'Quý I',
  'trước ngày 31/01/2026': 'Quý I',
  'trước ngày 28/02/2023': 'Quý I',
  'Tháng 4': 'Quý II',
  'Quý II': 'Quý II',
  'Từ 01/4 đến 30/5/2026': 'Quý II',
  'Từ 15/3 đến 30/6/2023': 'Quý II',
  '6 tháng đầu năm': 'Quý II',
  'Trước ngày 15/6': 'Quý II',
  'Tháng 7': 'Quý III',
  'Tháng 8': 'Quý III',
  'Tháng 9': 'Quý III',
  'Quý III': 'Quý III',
  'Quý III/2026': 'Quý III',
  '9/18/2026': 'Quý III',
  'Trước ngày 25/8': 'Quý III',
  '05 - 20/8': 'Quý III',
  'quý IV/2026': 'Quý IV',
  'quý IV/2023': 'Quý IV',
  'Quý IV': 'Quý IV',
  'Cả năm': 'Quý IV',
  'Thường xuyên trong năm': 'Quý IV',
  '6 tháng cuối năm': 'Quý IV',
  'trước ngày 20/10': 'Quý IV',
  '01 - 10/12': 'Quý IV',
  'Trước 15/12/2026': 'Quý IV',
  '11/17/2023': 'Quý IV',
  'Tháng 10': 'Quý IV',
  'Tháng 10/2023': 'Quý IV',
  'Tháng 11': 'Quý IV',
  'trước ngày 15/11': 'Quý IV',
  'Tháng 12': 'Quý IV',
  'trước ngày 10/12/2025': '(Năm khác)',
};

function quarterOf(time: string, year: string): string {
  const day = /^(\d{4})-(\d{2})-\d{2}$/.exec(time);
  if (day === null) return quarterOfWords[time] ?? '(Không có ngày hết hạn)';
  const names = ['Quý I', 'Quý II', 'Quý III', 'Quý IV'];
  return day[1] === year ? (names[Math.floor((Number(day[2]) - 1) / 3)] ?? '') : '(Năm khác)';
}

/** Full names of the bodies as the samples shorten them. */
const bodyNames: Readonly<Record<string, string>> = {
  'Phòng VH-XH': 'Phòng Văn hóa - Xã hội',
  'VP HĐND&UBND': 'Văn phòng HĐND và UBND',
  'Phòng KTHT&ĐT': 'Phòng Kinh tế, Hạ tầng và Đô thị',
  'UBMTTQVN phường': 'Ủy ban MTTQ Việt Nam',
  'MTTQ xã': 'Ủy ban MTTQ Việt Nam',
  'TT PVHCC': 'Trung tâm Phục vụ hành chính công',
  'Hội đồng TĐKT phường': 'Hội đồng Thi đua - Khen thưởng',
  'Hội đồng TĐKT xã': 'Hội đồng Thi đua - Khen thưởng',
  'Công an phường': 'Công an',
  'Công an xã': 'Công an',
  'Đoàn phường': 'Đoàn TNCS Hồ Chí Minh',
  'UBND phường': 'UBND',
  'UBND xã': 'UBND',
  'Công chức VH-XH': 'Công chức Văn hóa - Xã hội',
  'Công chức VP-TK': 'Công chức Văn phòng - Thống kê',
  'Công chức Văn phòng – Thống kê': 'Công chức Văn phòng - Thống kê',
  'Công chức TP-HT': 'Công chức Tư pháp - Hộ tịch',
  'Công chức TC-KT': 'Công chức Tài chính - Kế toán',
  'Hội LHPN xã': 'Hội Liên hiệp Phụ nữ',
  'Hội Nông dân xã': 'Hội Nông dân',
  'Hội CCB xã': 'Hội Cựu chiến binh',
  'Đài Truyền thanh xã': 'Đài Truyền thanh',
};

function bodiesOf(words: string): readonly string[] {
  if (words === '') return ['(Chưa ghi đơn vị chủ trì)'];
  return words.split(/;\s*/).map((body) => bodyNames[body] ?? body);
}

const taskCases = [
  {
    office: sampleOffice('ward-2026'),
    year: '2026',
    /** Item, lead, time and status; null: the row is no task. */
    read: (row: RawRow) =>
      /^TĐ\d+$/.test(row[2] ?? '')
        ? { item: /(\d+)$/.exec(row[3] ?? '')?.[1] ?? '', lead: row[6], time: row[5], status: row[9] }
        : null,
    /** Words of the tasks that are open on the day of counting though their day has passed, found by a person. */
    overdue: ['Quét, ký số hồ sơ giấy'],
    items: ['1', '2', '3', '4', '5', '6', '7', '9'],
  },
  {
    office: sampleOffice('commune-2023'),
    year: '2023',
    read: (row: RawRow, group: string) =>
      /^\d+$/.test(row[1] ?? '') && (row[2] ?? '').length > 3
        ? { item: group, lead: row[3], time: row[5], status: row[7] }
        : null,
    overdue: ['Kiểm tra phong trào tại thôn Khê Hạ'],
    items: ['1', '2', '3', '4', '5', '7', '8'],
  },
];

describe.each(taskCases)('$office.id: counts of tasks', ({ office, year, read, items, overdue }) => {
  let rows: KeyedRows = new Map();
  const records: CountedRecord[] = [];

  beforeAll(async () => {
    const file = await written(office.workbook, office.today, office.plans[0] ?? null);
    ({ rows } = await summaryRows(file, 'Tổng hợp nhiệm vụ'));
    // the plan's own titles: the row of item n begins with "n."
    const titles = [...writtenCounts(rows, 'taskItems').keys()];
    let group = '';
    for (const row of await rawRows(office.workbook, office.taskSheet)) {
      group = /^(\d+)\. /.exec(row[1] ?? '')?.[1] ?? group;
      const task = read(row, group);
      if (task === null) continue;
      const title = items.includes(task.item)
        ? titles.find((one) => one.startsWith(`${task.item}. `))
        : undefined;
      const isOverdue = row.some((cell) => overdue.some((words) => cell.startsWith(words)));
      const status = isOverdue ? 'Chậm, quá hạn' : (statusHeads[task.status ?? ''] ?? 'Chưa rõ');
      records.push({
        rows: {
          taskItems: [title ?? 'Nhiệm vụ khác'],
          taskBodies: bodiesOf(task.lead ?? ''),
          taskQuarters: [quarterOf(task.time ?? '', year)],
        },
        columns: { taskItems: status, taskBodies: status, taskQuarters: status },
      });
    }
  });

  test('every task is counted', () => expect(records).toHaveLength(office.records));
  test.each(['taskItems', 'taskBodies', 'taskQuarters'])('%s', (table) => expectCounts(rows, table, records));
});
