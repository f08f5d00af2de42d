import { nomineeRules } from '../../../../src/core/rules/nominees';
import { mustBeMended } from '../../../../src/core/rules/nominees/mustBeMended';
import { findingsOf, type RowOver } from './nomineeSheet';

/**
 * Rules that speak of a standard which the row's own data contradict, chosen one by one: their warnings too are put
 * right before the list goes up. Not here: what is missing or to be asked (papers, columns, the same name twice), counts
 * that may be complete elsewhere (TT-06, TT-09), who left in the year (TG-07), days of long ago (KC-05), the plan's own
 * demands (KH), and remarks.
 */
const standards = [
  'CN-01 CN-03 CN-04 CN-05 CN-06 CN-07 CN-08 CN-09 CN-10 CN-11 CN-12 CN-13 CN-14 CN-15 CN-17',
  'HG-01 HG-02 HG-03 HS-04',
  'KC-01 KC-02 KC-06 KL-01 KL-02 KL-03 KL-04 KL-05',
  'TD-01 TD-02 TD-05 TD-06 TG-01 TG-02 TG-05 TL-01 TL-02',
  'TQ-01 TQ-02 TQ-03 TQ-04 TT-01 TT-02 TT-03 TT-04 TT-05 TT-07 TT-08',
];

test('which rules speak of a standard', () => {
  const ids = nomineeRules.filter(({ meta }) => meta.isStandard).map(({ meta }) => meta.id);
  expect(ids.sort()).toEqual(standards.join(' ').split(' ').sort());
});

test.each([
  ['an error of any rule', 'HS-09', 'error', {}, true],
  ['a warning of a standard', 'CN-04', 'warning', {}, true],
  ['a remark of a standard', 'TT-07', 'info', {}, false],
  ['a warning of a rule on papers', 'HS-01', 'warning', {}, false],
  ['a warning that another reading would lift', 'CN-06', 'warning', { inDoubt: 'yes' }, false],
] as const)('%s', (_says, rule, severity, data, expected) => {
  expect(mustBeMended({ rule, severity, data })).toBe(expected);
});

const poorlyRated: RowOver = { 'Xếp loại': 'Hoàn thành nhiệm vụ' };

test('a standard of a text before an unread change stays among what must be mended', () => {
  const found = findingsOf('CN-01', [poorlyRated], { year: 2026, today: '2026-12-10' });
  expect(found.map((one) => [one.severity, mustBeMended(one)])).toEqual([['warning', true]]);
});

test('ways that no column can judge keep a diploma for merit from it', () => {
  const diploma: RowOver = {
    'Danh hiệu đề nghị': 'Bằng khen của Chủ tịch UBND tỉnh',
    'Loại hình khen thưởng': 'Công trạng',
    'Sáng kiến': '',
    'Thành tích năm 2023': 'LĐTT',
    'Thành tích năm 2024': 'LĐTT',
    'Thành tích năm 2025': 'LĐTT',
  };
  const found = findingsOf('CN-09', [diploma]);
  expect(found.map((one) => [one.severity, one.data['inDoubt'], mustBeMended(one)])).toEqual([
    ['warning', 'yes', false],
  ]);
});
