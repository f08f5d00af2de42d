import { ruleWords } from '../../../src/strings/papers/ruleWords';
import { unitFindings as words } from '../../../src/strings/papers/unitFindings';
import { sayFinding } from '../../../src/actions/saying/sayFinding';
import { isDelicate } from '../../../src/core/papers/unitFindings/delicate';
import { findingsByUnit, findingsWithoutUnit } from '../../../src/core/papers/unitFindings/unitFindings';
import { draftUnitFindings, unitFindingsText } from '../../../src/core/papers/unitFindings/unitFindingsSheet';
import type { Finding } from '../../../src/core/rules/finding';
import { whole } from '../../../src/xlsx/sheet/reading';

const evidence = 'Có đơn tố cáo của bà X';

function finding(of: Partial<Finding>): Finding {
  const cell = { sheet: 'Danh sách', row: 4, column: 9 };
  return {
    rule: 'KL-01',
    messageId: 'underReview',
    severity: 'error',
    where: { kind: 'cell', cell },
    field: null,
    data: { name: 'Nguyễn Văn Thử', sheet: 'Danh sách', row: 5, found: evidence },
    ...of,
  };
}

const plain = finding({ rule: 'HS-01', messageId: 'missing', field: 'position', data: { found: 'x' } });
const delicate: readonly (readonly [string, Finding])[] = [
  ['under review', finding({})],
  ['disciplined', finding({ rule: 'KL-03' })],
  [
    'a day that cannot be read, in the column of discipline',
    finding({ rule: 'CN-99', field: 'disciplineEnd' }),
  ],
  [
    'a requirement that is not met',
    finding({ rule: 'CS-01', messageId: 'needNotMet', data: { need: 'noDiscipline', found: evidence } }),
  ],
  [
    'one way of several',
    finding({
      rule: 'CS-01',
      messageId: 'noWayOpen',
      data: { ways: 2, 'way1.need': 'rating', 'way2.need': 'noDiscipline', 'way2.found': evidence },
    }),
  ],
];

test.each([
  'Trần Văn Thử (đang bị kiểm tra)',
  'BỊ TỐ CÁO, khiển trách',
  'HTTNV; có đơn thư khiếu nại',
  'Cảnh cáo theo QĐ 12',
])('“%s” in a cell that is quoted, whatever its column', (found) => {
  expect(isDelicate(finding({ rule: 'HS-09', messageId: 'unknownAward', data: { found } }))).toBe(true);
});

test.each([
  'Nâng cao chất lượng giải quyết đơn thư khiếu nại, tố cáo',
  'Thiết bị xử lý rác thải tại nguồn',
  'Ủy ban Kiểm tra Đảng ủy',
  'Chuẩn bị xem xét hồ sơ',
  'Thanh tra tỉnh',
  'Cảnh báo sớm ngập lụt',
])('“%s” tells of nobody', (found) => {
  expect(isDelicate(finding({ rule: 'HS-09', messageId: 'unknownAward', data: { found } }))).toBe(false);
});

test.each(delicate)('%s is not passed on in writing', (_name, found) => {
  expect(isDelicate(found)).toBe(true);
});

test.each([
  ['a position that is missing', plain],
  [
    'a rating too low',
    finding({ rule: 'CS-01', messageId: 'needNotMet', data: { need: 'rating', found: 'noDiscipline' } }),
  ],
])('%s is', (_name, found) => {
  expect(isDelicate(found)).toBe(false);
});

const from = (findings: readonly Finding[]) =>
  findingsByUnit({
    findings,
    nominees: [
      {
        sheet: 'Danh sách',
        row: 4,
        unit: { text: 'Trường Mẫu' },
        kind: { value: 'person' },
        name: { text: 'Nguyễn Văn Thử' },
      },
    ] as unknown as Parameters<typeof findingsByUnit>[0]['nominees'],
    tasks: [],
    keyOf: (unit) => unit,
    sourceOf: () => null,
  });

test('one line for a row, whatever and however much there is, and nothing of what it is', () => {
  const all = delicate.map(([, found]) => found);
  const units = from(all);
  expect(units.map(({ unit, findings }) => [unit, findings.length])).toEqual([['Trường Mẫu', 1]]);
  expect(findingsWithoutUnit(all, units)).toBe(0);
  const saying = { words, message: (found: Finding) => sayFinding(ruleWords, found).message };
  const [unit] = units;
  const text = unit === undefined ? '' : unitFindingsText(unit, saying);
  const sheet = JSON.stringify(whole(draftUnitFindings(units, { ...saying, sheetName: words.sheetName })));
  for (const said of [text, sheet]) {
    expect(said).not.toContain('tố cáo');
    expect(said).not.toMatch(/kỷ luật|xem xét|\bLỗi\b/);
    expect(said).toContain(words.inPerson.message);
  }
  // the link leads to the row and not to the cell that tells it
  expect(sheet).toContain('"row":4,"column":0');
  expect(sheet).not.toContain('"column":9');
});
