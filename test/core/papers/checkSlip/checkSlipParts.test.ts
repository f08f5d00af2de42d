import { atOnce } from '../../../../src/core/work/work';
import fc from 'fast-check';
import { changedSheets, readCheckedRows, rowsKey } from '../../../../src/core/papers/checkSlip/checkSlipKeys';
import { withoutPersonalNumbers } from '../../../../src/core/papers/page/personalNumbers';
import { resultsByRule } from '../../../../src/core/papers/checkSlip/resultsByRule';
import { lawBases } from '../../../../src/core/papers/checkSlip/lawBases';
import { builtInEdition } from '../../../../src/core/law/currentBook';
import { parseIsoDate } from '../../../../src/core/time/isoDate';
import type { Finding } from '../../../../src/core/rules/finding';
import { keyFindings } from '../../../../src/core/rules/findingKey';
import { gridOf } from '../../sheets/gridOf';

const at = (rule: string, row: number, data: Finding['data'] = {}): Finding => ({
  rule,
  messageId: 'm',
  severity: rule < 'B' ? 'error' : 'info',
  where: { kind: 'row', sheet: 'DS', row },
  field: null,
  data,
});

describe('personal numbers', () => {
  test.each([
    ['CCCD 000085012345 đã kiểm', 'CCCD ••• đã kiểm'],
    ['000 085 012 345', '•••'],
    ['CMND 012345678', 'CMND •••'],
    ['ngày 05/12/2025', 'ngày 05/12/2025'],
    ['QĐ 12/2024/QĐ-UBND', 'QĐ 12/2024/QĐ-UBND'],
    ['2.340.000 đồng', '2.340.000 đồng'],
  ])('%s', (text, shown) => {
    expect(withoutPersonalNumbers(text)).toBe(shown);
  });

  test('no nine digits in a row are left in any text', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 100_000_000, max: 999_999_999_999 }), (text, number) => {
        expect(withoutPersonalNumbers(`${text}${number}${text}`)).not.toMatch(/\d{9}/);
      }),
    );
  });
});

describe('keys of findings', () => {
  const who = (sheet: string, row: number): string => `${sheet}-${row % 10}`;
  test('stay when rows move, change with the evidence, and tell equal findings apart', () => {
    const key = (finding: Finding): string => atOnce(keyFindings([finding], who))[0]?.key ?? '';
    expect(key(at('A-01', 13, { row: 14, found: 'x' }))).toBe(key(at('A-01', 3, { row: 4, found: 'x' })));
    expect(key(at('A-01', 3, { found: 'y' }))).not.toBe(key(at('A-01', 3, { found: 'x' })));
    const twice = atOnce(keyFindings([at('A-01', 3), at('A-01', 3)], who)).map((one) => one.key);
    expect(new Set(twice).size).toBe(2);
  });
});

test('results by rule: the gravest first, rows counted from 1, a long row of them cut', () => {
  const many = Array.from({ length: 20 }, (_, row) => at('B-01', 19 - row));
  const results = resultsByRule([...many, at('A-02', 4), at('A-02', 4), at('A-01', 9)]);
  expect(results.map(({ rule }) => rule)).toEqual(['A-01', 'A-02', 'B-01']);
  expect(results[1]).toMatchObject({ counts: { error: 2 }, places: [{ rows: [5], more: 0 }] });
  expect(results[2]?.places[0]).toMatchObject({ rows: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], more: 8 });
});

describe('who and by which article', () => {
  const basis = (citation: string) => ({
    key: 'k',
    citation,
    read: 'fullText' as const,
    confidence: 'H' as const,
    isBeforeChange: false,
    from: null,
    until: null,
    officeReason: null,
  });
  test('each row names its nominee without the unit; a row of nobody stays a number', () => {
    const [result] = resultsByRule([
      at('A-01', 6, { who: 'Bà Lò Thị Mây – Trạm Y tế' }),
      at('A-01', 2),
      at('A-01', 4, { who: 'Thôn Nà Ngao' }),
    ]);
    expect(result?.places[0]).toMatchObject({ rows: [3, 5, 7], who: ['', 'Thôn Nà Ngao', 'Bà Lò Thị Mây'] });
  });
  test('of a finding on several cells only the first is the one named', () => {
    const cell = (row: number) => ({ sheet: 'DS', row, column: 1 });
    const several: Finding = { ...at('A-01', 1, { who: 'Vàng A Páo' }), cells: [cell(1), cell(8)] };
    expect(resultsByRule([several])[0]?.places[0]).toMatchObject({ rows: [2, 9], who: ['Vàng A Páo', ''] });
  });
  test('an article is named once, however many findings rest on it', () => {
    const found = [1, 2, 3].map((row) => ({
      ...at('A-01', row),
      basis: basis(row < 3 ? 'Điều 5' : 'Điều 6'),
    }));
    expect(resultsByRule(found)[0]?.citations).toEqual(['Điều 5', 'Điều 6']);
    expect(resultsByRule([at('A-01', 1)])[0]?.citations).toEqual([]);
  });
  test('the laws of the days by which was judged, none of another day', () => {
    const numbers = (...days: readonly string[]) =>
      lawBases(
        builtInEdition(),
        days.flatMap((one) => parseIsoDate(one) ?? []),
      ).map(({ number }) => number);
    expect(numbers('2023-12-31')).toContain('15/2003/QH11');
    expect(numbers('2023-12-31')).not.toContain('06/2022/QH15');
    expect(numbers('2025-12-31')).toEqual(expect.arrayContaining(['06/2022/QH15', '152/2025/NĐ-CP']));
    expect(numbers('2025-12-31')).not.toContain('15/2003/QH11');
    expect(numbers()).toEqual([]);
  });
});

describe('rows that were checked', () => {
  const rows = (sheet: string, fingerprint: string) => ({ sheet, rows: 3, fingerprint });
  test('are read back from their keys', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), fc.string(), (sheet, count, fingerprint) => {
        const one = { sheet, rows: count, fingerprint };
        expect(
          readCheckedRows(
            gridOf([
              ['x', rowsKey(one)],
              ['checked:{', 3],
            ]),
          ),
        ).toEqual([one]);
      }),
    );
  });

  test('changed, gone and new sheets are named', () => {
    const then = [rows('A', '1'), rows('B', '2'), rows('C', '3')];
    expect(changedSheets(then, then)).toEqual([]);
    expect(changedSheets(then, [rows('A', '1'), rows('B', '9'), rows('D', '4')])).toEqual(['B', 'C', 'D']);
  });
});
