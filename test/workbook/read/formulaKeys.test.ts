import { saysTheSame } from '../../../src/workbook/read/cellContent';

const formula = (text: string) => ({ formula: text, format: 'General' });

test.each([
  ["='Sheet1'!B2", '=Sheet1!B2'],
  ['=SUM( A1 , B2 )', '=sum(A1,B2)'],
  ['=COUNTIF(\'Việc\'!A:A,"x y")', '=countif(việc!A:A, "x y")'],
  ['="it\'s"&A1', '="it\'s" & a1'],
])('%s says the same as %s', (one, other) => {
  expect(saysTheSame(formula(one), formula(other))).toBe(true);
});

test.each([
  ["='Báo cáo'!B1", '=Báocáo!B1'],
  ['="a b"', '="ab"'],
  ['=EXACT(A1,"a")', '=EXACT(A1,"A")'],
  ['="it\'s"', '="its"'],
  ['="say ""a b"""', '="say ""ab"""'],
  ["='Tổ ''A'''!B1", "='Tổ A'!B1"],
])('%s does not say the same as %s', (one, other) => {
  expect(saysTheSame(formula(one), formula(other))).toBe(false);
});
