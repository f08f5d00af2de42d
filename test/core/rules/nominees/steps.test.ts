import { nomineeRules } from '../../../../src/core/rules/nominees';
import {
  inSheetOrder,
  nomineeRuleSteps,
  runNomineeRules,
} from '../../../../src/core/rules/nominees/runNomineeRules';
import { inputOf, type RowOver } from './nomineeSheet';

const faulty: readonly RowOver[] = Array.from({ length: 40 }, (_unused, index) => ({
  'Họ và tên': index % 3 === 0 ? 'Lê Văn Giả' : `Lý Văn Số ${index}`,
  'Danh hiệu đề nghị': index % 2 === 0 ? 'LĐTT, CSTĐCS' : 'Lao động tiên tiến',
  'Xếp loại': index % 4 === 0 ? 'HTNV' : 'HTTNV',
  'Ông/Bà': 'Ông',
  'Giới tính': index % 5 === 0 ? 'Nữ' : 'Nam',
  'Sáng kiến': null,
}));

test.each([1, 3, 7, 1000])('checking in slices of %i finds the same', (sliceSize) => {
  const input = inputOf(faulty);
  const whole = runNomineeRules(nomineeRules, input);
  expect(whole.length).toBeGreaterThan(20);
  const inSteps = inSheetOrder([...nomineeRuleSteps(nomineeRules, input, { sliceSize })].flat(), input);
  const said = (found: typeof whole) => found.map((one) => JSON.stringify(one)).sort();
  expect(said(inSteps)).toEqual(said(whole));
});
