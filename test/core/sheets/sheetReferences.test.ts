import { sheetsNamedIn, takesFrom } from '../../../src/core/sheets/sheetReferences';

const named = (formula: string) => sheetsNamedIn(formula).map(({ first, last }) => `${first}…${last}`);

test.each([
  ["='Phụ lục nhiệm vụ'!B5+1", ['Phụ lục nhiệm vụ…Phụ lục nhiệm vụ']],
  ['=SUM(Sheet1!A1:A9, Bảng_2!C3)', ['Sheet1…Sheet1', 'Bảng_2…Bảng_2']],
  ["='Tổ ''A'''!A1", ["Tổ 'A'…Tổ 'A'"]],
  ['=SUM(Thang1:Thang12!B2)', ['Thang1…Thang12']],
  ["=SUM('Tháng 1:Tháng 12'!B2)", ['Tháng 1…Tháng 12']],
  ['=COUNTIF(Tổ_1!$A:$A,"Phụ lục!x")', ['Tổ_1…Tổ_1']],
  ['=IF(A1="\'Phụ lục\'!A1",1,0)', []],
  ['=[2]Sheet1!A1', []],
  ["='[Sổ năm.xlsx]Phụ lục'!A1", []],
  ["='C:\\Thi đua\\[Sổ.xlsx]Phụ lục'!A1", []],
  ['=A1+B2', []],
  ['=#REF!A1', []],
  ['=IF(NOT(A1),"!","")', []],
])('%s names the sheets %j', (formula, sheets) => {
  expect(named(formula)).toEqual(sheets);
});

describe('what a formula takes from a sheet', () => {
  const order = ['Tháng 1', 'Phụ lục', 'Tháng 12', 'Tổng hợp'];
  test.each([
    ["='PHỤ LỤC'!A1", 'Phụ lục', true],
    ["=SUM('Tháng 1:Tháng 12'!B2)", 'Phụ lục', true],
    ["=SUM('Tháng 12:Tháng 1'!B2)", 'Phụ lục', true],
    ["=SUM('Tháng 1:Tháng 12'!B2)", 'Tháng 12', true],
    ["=SUM('Tháng 1:Tháng 12'!B2)", 'Tổng hợp', false],
    ["=SUM('Tháng 1:Tháng 9'!B2)", 'Phụ lục', false],
    ["='Phụ lục 2'!A1", 'Phụ lục', false],
  ])('%s, %s: %s', (formula, sheet, takes) => {
    expect(takesFrom(formula, sheet, order)).toBe(takes);
  });
});
