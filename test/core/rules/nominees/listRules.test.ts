import { findingsOf, testCases, type RowOver, type Situation } from './nomineeSheet';
import { listTables } from './listTables';
import { statedTables } from './statedTables';
import { untidyTables } from './untidyTables';

testCases(listTables);
testCases(statedTables);
testCases(untidyTables);

test('"different persons" settles a repeated name for good', () => {
  const rows = [{ 'Họ và tên': 'Hồ Văn Nháp' }, { 'Họ và tên': 'Hồ Văn Nháp' }];
  const [asked] = findingsOf('TD-03', rows);
  expect(asked?.answer?.kind).toBe('differentPersons');
  const settings = { differentPersons: new Set([asked?.answer?.name ?? '']) };
  expect(findingsOf('TD-03', rows, { settings })).toEqual([]);
});

test('no finding carries a personal number', () => {
  const rows = ['000080123456', '000080123456', '000181123458'].map((CCCD) => ({
    'Họ và tên': 'Lê Văn Giả',
    CCCD,
    'Giới tính': 'Nữ',
    'Năm sinh': 1980,
  }));
  const found = findingsOf(null, rows);
  expect(found.length).toBeGreaterThan(2);
  expect(JSON.stringify(found)).not.toMatch(/\d{9}/);
});

describe('one name on two sheets', () => {
  const said = (one: RowOver, other: RowOver, situation: Situation = {}): readonly (string | undefined)[] =>
    findingsOf('TD-03', [{ 'Họ và tên': 'Hồ Văn Nháp', ...one }], {
      ...situation,
      other: [{ 'Họ và tên': 'Hồ Văn Nháp', ...other }],
    }).map(({ messageId, severity, data, where }) => {
      const sheet = where.kind === 'cell' ? where.cell.sheet : '';
      return `${messageId} ${severity} ${sheet} < ${data['otherSheet'] ?? ''} ${data['otherRow'] ?? ''}`;
    });
  const blank = { 'Đơn vị công tác': '' };
  const clinic = { 'Đơn vị công tác': 'Trạm Y tế' };
  const born = { 'Năm sinh': 1980 };
  const form = { 'Danh hiệu đề nghị': 'Giấy khen' };
  const from = 'Danh sách hai < Danh sách khen thưởng 2';

  test.each([
    ['of one unit: a warning that names the other sheet', {}, {}, [`sameNameAndUnit warning ${from}`]],
    ['without units: information, no unit is said to be equal', blank, blank, [`sameName info ${from}`]],
    ['of two units', {}, clinic, []],
    ['of two units, born in one year', born, { ...clinic, ...born }, [`sameNameAndBirth info ${from}`]],
    ['born otherwise', { ...blank, ...born }, { ...blank, 'Năm sinh': 1991 }, []],
    [
      'without units, born in one year, for other achievements: asked once',
      { ...blank, ...born, ...form, 'Thành tích': 'Hiến đất làm đường' },
      { ...blank, ...born, ...form, 'Thành tích': 'Cứu người gặp nạn' },
      [`sameNameAndBirth info ${from}`],
    ],
    [
      'one number',
      { CCCD: '000080123456' },
      { ...clinic, CCCD: '000080123456' },
      [`sameNumber error ${from}`],
    ],
  ] as const)('%s', (_says, one, other, wanted) => {
    expect(said(one, other)).toEqual(wanted);
  });

  test('the answer that they are different persons holds over sheets', () => {
    const rows = [{ 'Họ và tên': 'Hồ Văn Nháp' }];
    const [asked] = findingsOf('TD-03', rows, { other: rows });
    const settings = { differentPersons: new Set([asked?.answer?.name ?? '']) };
    expect(said({}, {}, { settings })).toEqual([]);
  });
});

test('nearly the same achievement of one name on two lists without units may be of two people', () => {
  const row = (deed: string) => ({
    'Họ và tên': 'Hồ Văn Nháp',
    'Đơn vị công tác': '',
    'Danh hiệu đề nghị': 'Giấy khen',
    'Thành tích': deed,
  });
  const deeds = [
    'Hiến 200 m2 đất làm đường thôn Mẫu năm 2025',
    'Hiến 200 m2 đất làm đường ở thôn Mẫu năm 2025',
  ];
  const [one, other] = deeds.map(row);
  if (one === undefined || other === undefined) throw new Error('two rows');
  expect(findingsOf('TD-06', [one, other]).map(({ messageId }) => messageId)).toEqual([
    'nearlySameAchievement',
  ]);
  expect(findingsOf('TD-06', [one], { other: [other] })).toEqual([]);
});
