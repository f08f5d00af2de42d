import { findingsOf, testCases } from './nomineeSheet';
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
