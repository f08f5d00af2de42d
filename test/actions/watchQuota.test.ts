import { fixFindings, parseIsoDate, watchQuota, type Outcome, type QuotaWatch } from '../../src/actions';
import type { QuotaReport } from '../../src/core/rules/nominees/tallies/quotaReport';
import type { ExcelHost } from '../../src/excel-host/host';
import { fillSheet, startHost } from '../workbook/office';

const today = parseIsoDate('2023-12-20') ?? fail('no day');
const header = ['STT', 'Họ và tên', 'Đơn vị', 'Danh hiệu đề nghị'];
const person = (number: number, award: string) => [
  number,
  `Nguyễn Văn Thử ${number}`,
  number % 2 === 0 ? 'Văn phòng' : 'Trạm Y tế',
  award,
];
/** Title, header and 20 advanced workers, of whom the first two are fighters too: 15 % of 20 is 3. */
const rows = [
  ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2023', '', '', ''],
  header,
  ...Array.from({ length: 20 }, (_, index) => person(index + 1, 'Lao động tiên tiến')),
  person(1, 'Chiến sĩ thi đua cơ sở'),
  person(2, 'Chiến sĩ thi đua cơ sở'),
];
const awardColumn = 3;
const pauseMs = 5;

let host: ExcelHost;
let heard: Outcome<QuotaReport>[];
let by: string[];
let watch: QuotaWatch;

beforeEach(async () => {
  host = await startHost();
  await fillSheet('DS 2023', rows);
  heard = [];
  by = [];
  const started = await watchQuota({
    today,
    pauseMs,
    onQuota: (quota, who) => {
      heard.push(quota);
      by.push(who);
    },
  });
  if (!started.ok) throw new Error(JSON.stringify(started.problem));
  watch = started.value;
  host.resetRoundTrips();
});

afterEach(() => watch.stop());

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until so many quotas were told, and then a while for one too many. */
async function told(count: number): Promise<void> {
  for (let turn = 0; turn < 500 && heard.length < count; turn += 1) await pause(20);
  await pause(200);
}

function wholes(): readonly unknown[] {
  return heard.map((quota) =>
    quota.ok ? [quota.value.whole?.used, quota.value.whole?.left] : quota.problem.reason,
  );
}

test('at first it is the quota as it stands', () => {
  expect(watch.quota.whole).toEqual({ unit: null, base: 20, used: 2, allowed: 3, left: 1 });
});

test('an edit reads its rows again in one batch and tells what is left', async () => {
  host.editCell({ sheet: 'DS 2023', row: 10, column: awardColumn, text: 'Chiến sĩ thi đua cơ sở' });
  await told(1);
  expect(wholes()).toEqual([[3, 0]]);
  expect(host.roundTrips().syncs).toBe(1);
});

test('many edits in a row are told once', async () => {
  for (const row of [10, 11, 12]) {
    host.editCell({ sheet: 'DS 2023', row, column: awardColumn, text: 'Chiến sĩ thi đua cơ sở' });
  }
  await told(1);
  expect(wholes()).toEqual([[5, -2]]);
});

test('a row that is inserted or added below has the sheet read once', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('DS 2023');
    sheet.getRange('5:5').insert('Down');
    sheet.getRange('A5:D5').values = [[21, 'Trần Thị Mẫu', 'Văn phòng', 'Chiến sĩ thi đua cơ sở']];
    await context.sync();
  });
  await told(1);
  expect(wholes()).toEqual([[3, 0]]);
  host.editCell({ sheet: 'DS 2023', row: 26, column: 1, text: 'Lê Văn Giả' });
  host.editCell({ sheet: 'DS 2023', row: 26, column: awardColumn, text: 'Chiến sĩ thi đua cơ sở' });
  await told(2);
  expect(heard.length).toBe(2);
});

test('what the add-in writes itself is told apart, and counted all the same', async () => {
  const cell = { sheet: 'DS 2023', row: 10, column: awardColumn };
  const fix = { cell, from: 'Lao động tiên tiến', to: 'Chiến sĩ thi đua cơ sở' };
  expect(await fixFindings([{ fix }], 'ask')).toMatchObject({ ok: true });
  await told(1);
  host.editCell({ sheet: 'DS 2023', row: 11, column: awardColumn, text: 'Chiến sĩ thi đua cơ sở' });
  await told(2);
  expect(by).toEqual(['addIn', 'others']);
  expect(wholes()).toEqual([
    [3, 0],
    [4, -1],
  ]);
});

test('after stop nothing is told', async () => {
  await watch.stop();
  host.editCell({ sheet: 'DS 2023', row: 10, column: awardColumn, text: 'Chiến sĩ thi đua cơ sở' });
  await told(0);
  expect(heard).toEqual([]);
});
