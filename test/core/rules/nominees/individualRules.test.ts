import { findingsOf, testCases } from './nomineeSheet';
import { individualTables, province } from './individualTables';

testCases(individualTables);

test('a finding says what was found and what is missing, and which entry of the book it rests on', () => {
  const [finding] = findingsOf('CN-06', [{ ...province, 'Danh hiệu 2024': 'LĐTT' }]);
  expect(finding?.data).toMatchObject({
    need: 'consecutiveTitles',
    times: 3,
    found: '2022, 2023',
    missing: '2024',
  });
  expect(finding?.basis).toMatchObject({ key: 'standard.CSTDTINH.individual.main', confidence: 'H' });
});
