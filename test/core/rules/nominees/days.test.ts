import { edition202611 } from '../../../../src/core/law/editions/2026-11';
import { lawBook } from '../../../../src/core/law/lawBook';
import { parseEdition } from '../../../../src/core/law/parseEdition';
import { nomineeRules } from '../../../../src/core/rules/nominees';
import type { GoesBy } from '../../../../src/core/rules/nomineeInputs';
import { findingsOf, inputOf, inShort, type RowOver } from './nomineeSheet';

/** Which day every rule goes by. A rule that is not here, or goes by another day, fails. */
const daysOfRules: Readonly<Record<GoesBy, string>> = {
  review:
    'CN-01 CN-02 CN-03 CN-04 CN-05 CN-06 CN-07 CN-08 CN-09 CN-10 CN-11 CN-12 CN-13 CN-14 CN-16 CN-17 CN-18 DS-01 HG-01 HG-03 KC-01 KL-02 KL-03 KL-05 TG-01 TG-02 TG-04 TG-07 TL-01 TL-02 TL-03 TL-04 TL-05 TT-01 TT-02 TT-03 TT-04 TT-05',
  decision:
    'HG-02 HS-01 HS-02 HS-03 HS-04 HS-06 HS-07 KC-02 KC-03 KC-04 KC-05 KC-06 KL-01 KL-04 TD-01 TD-02 TD-04 TD-05 TD-06 TG-03 TG-05 TK-03 TQ-01 TQ-02 TQ-03 TT-07',
  paper: 'DS-07 DS-14 TQ-04',
  none: 'CN-15 DK-01 DS-02 DS-03 DS-04 DS-05 DS-06 DS-08 DS-09 DS-10 DS-15 DS-16 HS-05 HS-08 HS-09 HS-10 KH-01 KH-02 KH-03 KH-04 KH-05 TD-03 TG-06 TK-01 TK-02 TK-04 TT-06 TT-08 TT-09',
};

test.each(Object.entries(daysOfRules))('rules that go by: %s', (goesBy, ids) => {
  const found = nomineeRules.filter(({ meta }) => meta.goesBy === goesBy).map(({ meta }) => meta.id);
  expect(found.sort()).toEqual(ids.split(' '));
});

test('every rule with dates goes by a day', () => {
  const dated = nomineeRules.filter(({ meta }) => meta.from !== null || meta.until !== null);
  expect(dated.length).toBeGreaterThan(10);
  expect(dated.filter(({ meta }) => meta.goesBy === 'none')).toEqual([]);
});

const decided = (date: string): RowOver => ({ 'Số quyết định': '15/QĐ-UBND', 'Ngày quyết định': date });
const sent = (date: string): RowOver => ({ 'Số, ngày tờ trình': `12/TTr-UBND ngày ${date}` });

test.each([
  ['the decision', { ...sent('10/6/2025'), ...decided('05/7/2025') }, '2025-07-05', 'decision'],
  ['else the submission', sent('10/6/2025'), '2025-06-10', 'submission'],
  ['else today', {}, '2025-11-20', 'today'],
] as const)('the day of decision is %s', (_says, row, date, which) => {
  expect(inputOf([row]).decisionDay).toEqual({ date, which });
});

test('the three days are never mixed', () => {
  const input = inputOf([{ ...sent('10/6/2025'), ...decided('05/7/2025') }], { year: 2023 });
  expect([input.law.standards.date, input.law.decision.date, input.law.paper.date]).toEqual([
    '2023-12-31',
    '2025-07-05',
    '2025-06-10',
  ]);
});

const noInitiative: RowOver = { 'Danh hiệu đề nghị': 'CSTĐCS', 'Xếp loại': 'HTXSNV', 'Sáng kiến': null };
const half: RowOver = {
  'Họ và tên': 'Trường Mầm non Hoa Thử',
  'Phân loại khen thưởng': 'Tập thể',
  'Danh hiệu đề nghị': 'TTLĐTT',
  'Chức vụ': null,
  'Tổng số người': 10,
  'Số LĐTT': 6,
  'Số bị kỷ luật': 0,
};

describe('31/12/2023 and 01/01/2024, by the year under review', () => {
  // the list of 2023 is decided in 2024, and is judged by the law of its own year all the same
  test.each([
    ['excellent without an initiative', 2023, noInitiative, ['CN-05 needNotMet error Sáng kiến 1']],
    ['excellent without an initiative', 2024, noInitiative, []],
    ['six of ten', 2023, half, []],
    ['six of ten', 2024, half, ['TT-01 needNotMet error Số LĐTT 1']],
  ] as const)('%s in %s', (_says, year, row, expected) => {
    const said = inShort(null, [row], { year, today: '2024-03-01' });
    expect(said.filter((line) => / (error|warning) /.test(line))).toEqual(expected);
  });
});

describe('30/6 and 01/7/2025, by the day of decision', () => {
  const row: RowOver = {
    'Danh hiệu đề nghị': 'CSTĐCS',
    'Xếp loại': 'HTXSNV',
    'Cấp quyết định': 'Chủ tịch UBND phường',
  };
  test.each([
    ['30/6/2025', ['TQ-01 wrongAuthority error Cấp quyết định 1']],
    ['01/7/2025', []],
  ])('decided on %s', (date, expected) => {
    const said = inShort(null, [{ ...row, ...decided(date) }], { year: 2024 });
    expect(said.filter((line) => line.startsWith('TQ'))).toEqual(expected);
  });

  test.each([
    ['30/6/2025', []],
    ['01/7/2025', ['abolishedAuthority']],
  ])('papers of %s that go to a district', (date, expected) => {
    const rows = [{ 'Cấp quyết định': 'UBND huyện', ...sent(date) }];
    expect(findingsOf('TQ-04', rows, { year: 2024 }).map(({ messageId }) => messageId)).toEqual(expected);
  });
});

describe('30/9 and 01/10/2026: the amended Law has not been read', () => {
  test.each([
    ['2026-09-30', 'error'],
    // the decree of 2025 itself says so, to its own end
    ['2026-10-01', 'error'],
    ['2027-02-28', 'error'],
    ['2027-03-01', 'warning'],
  ])('under review, decided on %s', (today, severity) => {
    const found = findingsOf('KL-01', [{ 'Đang xem xét kỷ luật': 'x' }], { year: 2026, today });
    expect(found.map((one) => one.severity)).toEqual([severity]);
  });

  test.each([
    [2025, 'error'],
    [2026, 'warning'],
  ])('standards of the year %s', (year, severity) => {
    const found = findingsOf('CN-01', [{ 'Xếp loại': 'HTNV' }], { year, today: '2027-01-10' });
    expect(found.map((one) => one.severity)).toEqual([severity]);
  });

  test('nothing that rests on the Law is an error afterwards; principles of the decree and logic still are', () => {
    const rows: RowOver[] = [
      { 'Xếp loại': 'HTNV', 'Đang xem xét kỷ luật': 'x', 'Cấp quyết định': 'Chủ tịch UBND tỉnh' },
      { 'Danh hiệu đề nghị': 'TTLĐTT' },
      { ...noInitiative, 'Xếp loại': 'HTTNV' },
      { 'Danh hiệu đề nghị': null },
    ];
    const found = findingsOf(null, rows, { year: 2026, today: '2026-11-20' });
    expect(found.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual([
      'KL-01',
      'HS-09',
    ]);
    expect(found.filter(({ severity }) => severity === 'warning').length).toBeGreaterThan(3);
  });
});

test('the text of the new Law is a change of data only', () => {
  // another edition, as it would come from a file: from 01/10/2026 fighters need the rating and an initiative
  const text: unknown = JSON.parse(
    JSON.stringify({
      ...edition202611,
      id: 'test-2027',
      standards: [
        ...edition202611.standards.map((entry) =>
          entry.key === 'standard.CSTDCS.individual.main' && entry.period.until === null
            ? { ...entry, period: { ...entry.period, until: '2026-09-30' } }
            : entry,
        ),
        {
          key: 'standard.CSTDCS.individual.main',
          period: { from: '2026-10-01', until: null },
          value: {
            awardId: 'CSTDCS',
            kind: 'individual',
            clause: 'main',
            needs: [
              { need: 'rating', atLeast: 'excellent' },
              { need: 'initiative', scope: 'base', count: 1 },
            ],
            doors: [],
          },
          source: { citation: 'Luật 06/2026/QH16', read: 'fullText', confidence: 'H' },
          restsOn: 'law',
          isLocal: false,
        },
      ],
    }),
  );
  const reading = parseEdition(text);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const today = '2026-12-01';
  expect(inShort('CN-04', [noInitiative], { year: 2026, today })).toEqual([]);
  expect(inShort('CN-04', [noInitiative], { year: 2026, today, book: lawBook(reading.edition) })).toEqual([
    'needNotMet error Sáng kiến 1',
  ]);
});
