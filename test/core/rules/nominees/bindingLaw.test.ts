import { currentLawBook } from '../../../../src/core/law/currentBook';
import { decidedOn } from '../../../../src/core/rules/nominees/evidence/caseDays';
import { standardsDaysOf } from '../../../../src/core/rules/nominees/evidence/bindingDay';
import { day } from '../taskSheet';
import { findingsOf, inputOf, inShort, type RowOver, type Situation } from './nomineeSheet';

const low: RowOver = { 'Xếp loại': 'HTNV' };
const received = (date: string): RowOver => ({ ...low, 'Ngày nhận hồ sơ': date });
const decided = (date: string): RowOver => ({ ...low, 'Số, ngày quyết định': `5/QĐ-UBND ngày ${date}` });
const sent = (date: string): RowOver => ({ ...low, 'Số, ngày tờ trình': `12/TTr-UBND ngày ${date}` });
const in2026: Situation = { year: 2026, today: '2026-12-10' };

describe('30/9 and 01/10/2026, by the day that binds', () => {
  test.each<readonly [string, RowOver, string]>([
    ['received on the last day', received('30/9/2026'), 'error'],
    ['received on the first day', received('01/10/2026'), 'warning'],
    ['received before, decided after', { ...decided('05/10/2026'), ...received('25/9/2026') }, 'error'],
    ['received after, submitted before', { ...sent('20/9/2026'), ...received('02/10/2026') }, 'warning'],
    ['decided on the last day', decided('30/9/2026'), 'error'],
    ['decided on the first day', decided('01/10/2026'), 'warning'],
    ['submitted before, decided after', { ...sent('20/9/2026'), ...decided('05/10/2026') }, 'warning'],
    ['only submitted, before', sent('20/9/2026'), 'error'],
    ['nothing told', low, 'warning'],
    ['a receipt of another year', received('25/9/2024'), 'warning'],
  ])('%s', (_says, row, severity) => {
    expect(findingsOf('CN-01', [row], in2026).map((one) => one.severity)).toEqual([severity]);
  });

  test('the decision in the heading', () => {
    const above = ['DANH SÁCH NĂM 2026', '(Kèm theo Quyết định số 5/QĐ-UBND ngày 25 tháng 6 năm 2026)'];
    expect(inShort('CN-01', [low], { ...in2026, above })).toEqual(['needNotMet error Xếp loại 1']);
  });

  test('a list with both, each by its own', () => {
    const rows = [received('25/9/2026'), received('05/10/2026'), received('12/9/2026')];
    expect(inShort('CN-01', rows, in2026)).toEqual([
      'needNotMet error Xếp loại 1',
      'needNotMet warning Xếp loại 2',
      'needNotMet error Xếp loại 3',
    ]);
    const input = inputOf(rows, in2026);
    expect(standardsDaysOf(input.nominees, input)).toEqual(['2026-09-30', '2026-12-31']);
    // what looks at the whole list goes by the later Law, and its notice is said
    expect(input.law.standards.date).toBe('2026-12-31');
    expect(input.law.standards.notices).toHaveLength(1);
  });

  test('a list of the old Law alone has no notice of its standards', () => {
    const input = inputOf([received('25/9/2026'), decided('20/9/2026')], in2026);
    expect([input.standardsDay, input.law.standards.notices]).toEqual(['2026-09-30', []]);
  });

  test('a day of decision that was asked for', () => {
    const days = inputOf([low], in2026);
    expect(decidedOn(days, days.nominees, day('2026-09-15')).standardsDay).toBe('2026-09-30');
    expect(decidedOn(days, days.nominees, day('2026-10-15')).standardsDay).toBe('2026-12-31');
  });
});

const noInitiative: RowOver = {
  'Danh hiệu đề nghị': 'CSTĐCS',
  'Xếp loại': 'HTXSNV',
  'Sáng kiến': null,
};
const of2023 = (row: RowOver): RowOver => ({
  'Sáng kiến': null,
  ...row,
  'Danh hiệu đề nghị': 'CSTĐCS',
  'Xếp loại': 'HTXSNV',
});

describe('a list of 2023 that is decided in 2024', () => {
  test.each<readonly [string, RowOver, readonly string[]]>([
    ['decided', of2023(decided('15/3/2024')), ['warning']],
    ['submitted', of2023(sent('10/01/2024')), ['warning']],
    ['received in 2023', of2023({ ...decided('15/3/2024'), ...received('20/12/2023') }), ['error']],
    ['decided in 2023', of2023(decided('29/12/2023')), ['error']],
    ['nothing told', noInitiative, ['error']],
  ])('%s', (_says, row, expected) => {
    const found = findingsOf('CN-05', [row], { year: 2023, today: '2024-03-20' });
    expect(found.map(({ severity }) => severity)).toEqual(expected);
  });
});

describe('school years go by the law of their end', () => {
  const school = (years: string, year: number, today: string): Situation => ({
    year,
    today,
    above: [`DANH SÁCH ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC ${years}`],
  });

  test('2023-2024 is under the Law of 2022, and nothing of 2023', () => {
    const rows = Array.from({ length: 4 }, () => ({
      ...noInitiative,
      ...decided('30/5/2024'),
      'Xếp loại': 'HTXSNV',
      'Danh hiệu đề nghị': 'CSTĐCS',
    }));
    const situation = school('2023 - 2024', 2023, '2024-06-01');
    const said = findingsOf(null, rows, situation).map(({ rule }) => rule);
    expect(said.filter((rule) => ['CN-05', 'TL-01', 'KL-02', 'TG-02'].includes(rule))).toEqual([]);
    expect(inputOf(rows, situation)).toMatchObject({ reviewDay: '2024-05-31', standardsDay: '2024-05-31' });
  });

  test.each<readonly [string, number, string]>([
    ['2022 - 2023', 2022, '2023-05-31'],
    ['2023 – 2024', 2023, '2024-05-31'],
    ['2025-2026', 2025, '2026-05-31'],
    ['2026-2027', 2026, '2027-05-31'],
  ])('%s', (years, year, end) => {
    expect(inputOf([low], school(years, year, '2026-12-01')).standardsDay).toBe(end);
  });

  test.each<readonly [string, number, string]>([
    ['2025-2026', 2025, 'error'],
    ['2026-2027', 2026, 'warning'],
  ])('a rating that is too low in %s', (years, year, severity) => {
    const found = findingsOf('CN-01', [low], school(years, year, '2026-12-01'));
    expect(found.map((one) => one.severity)).toEqual([severity]);
  });
});

test('the paper of a list that names its decision is of that day', () => {
  const input = inputOf([decided('30/6/2025')], { year: 2025, today: '2025-12-01' });
  expect(input.law.paper.date).toBe('2025-06-30');
});

test('a book without the Law of today answers by the year alone', () => {
  const book = { ...currentLawBook(), instrument: () => null };
  const input = inputOf([received('25/9/2026')], { ...in2026, book });
  expect(input.standardsDay).toBe('2026-12-31');
});
