import { currentLawBook } from '../../../src/core/law/currentBook';
import type { FigureValue, LawSource } from '../../../src/core/law/entry';
import type { LawOnDay } from '../../../src/core/law/lawOnDay';
import { day } from './day';

const book = currentLawBook();

type Answer = { readonly value: unknown; readonly source: LawSource } | null;

/** "value confidence article": of the citation only its first article and its instrument. */
function short(answer: Answer): string {
  if (answer === null) return 'none';
  const { citation, confidence } = answer.source;
  const article = /Điều (\d+)/.exec(citation)?.[1] ?? '-';
  const number = /\d+\/\d{4}/.exec(citation)?.[0] ?? '-';
  return `${String(answer.value as FigureValue)} ${confidence} ${article} ${number}`;
}

function figure(law: LawOnDay, key: string): Answer {
  const entry = book.edition.figures.find(
    ({ key: own, period }) =>
      own === key &&
      (period.from === null || period.from <= law.date) &&
      (period.until === null || law.date <= period.until),
  );
  return entry ?? null;
}

/** The key, then each day with what the book answers on it. */
const figures: readonly (readonly [string, ...(readonly [string, string])[]])[] = [
  [
    'councilShare.CSTDTQ',
    ['2025-06-30', '90 H 30 98/2023'],
    ['2025-07-01', '90 H 33 152/2025'],
    ['2026-12-10', '90 H 33 152/2025'],
  ],
  ['councilShare.AHLD', ['2025-06-30', '90 H 30 98/2023'], ['2026-12-10', '90 H 33 152/2025']],
  ['councilShare.AHLLVT', ['2025-06-30', '90 H 30 98/2023'], ['2026-12-10', '90 H 33 152/2025']],
  [
    'councilShare.CO-CP',
    ['2025-06-30', '80 H 30 98/2023'],
    ['2025-07-01', '80 H 33 152/2025'],
    ['2026-12-10', '80 H 33 152/2025'],
  ],
  [
    'councilShare.CSTDCS',
    ['2025-06-30', '80 H 30 98/2023'],
    ['2025-12-31', '80 M 30 98/2023'],
    ['2026-01-01', 'null H 6 152/2025'],
  ],
  [
    'councilShare.CSTDTINH',
    ['2025-06-30', '90 H 30 98/2023'],
    ['2025-12-31', '90 M 30 98/2023'],
    ['2026-01-01', 'null H 6 152/2025'],
  ],
  [
    'councilShare.CO-TINH',
    ['2025-06-30', '80 H 30 98/2023'],
    ['2025-12-31', '80 M 30 98/2023'],
    ['2026-01-01', 'null H 6 152/2025'],
  ],
  ['councilShare.LDTT', ['2025-06-30', 'null H 30 98/2023'], ['2025-07-01', 'null H 6 152/2025']],
  [
    'principle.lowerAwardNotNeeded',
    ['2025-06-30', 'true M 4 98/2023'],
    ['2025-07-01', 'true H 4 152/2025'],
    ['2026-12-10', 'true H 4 152/2025'],
    ['2027-03-01', 'true L 4 152/2025'],
  ],
  [
    'principle.adHocIsNoBasis',
    ['2025-06-30', 'true M 4 98/2023'],
    ['2026-12-10', 'true H 4 152/2025'],
    ['2027-03-01', 'true L 4 152/2025'],
  ],
  [
    'principle.notWhileUnderReview',
    ['2025-06-30', 'true M 4 98/2023'],
    ['2027-02-28', 'true H 4 152/2025'],
    ['2027-03-01', 'true L 4 152/2025'],
  ],
  [
    'principle.countsAfterDiscipline',
    ['2025-06-30', 'true M 4 98/2023'],
    ['2026-12-10', 'true H 4 152/2025'],
  ],
  ['principle.leaveCounts', ['2025-06-30', 'true M - 01/2024'], ['2026-12-10', 'true H 4 152/2025']],
  [
    'principle.periodsDoNotOverlap',
    ['2025-06-30', 'true M 30 98/2023'],
    ['2025-07-01', 'true H 33 152/2025'],
    ['2026-12-10', 'true H 33 152/2025'],
  ],
  [
    'principle.oneAwardPerAchievement',
    ['2026-09-30', 'true H 5 06/2022'],
    ['2026-10-01', 'true L 5 06/2022'],
  ],
  [
    'quota.CO-CP.percent',
    ['2025-06-30', '20 L - 98/2023'],
    ['2025-07-01', '20 H 7 152/2025'],
    ['2026-12-10', '20 H 7 152/2025'],
  ],
  ['quota.excellent.percent', ['2025-12-31', '20 L - 90/2020'], ['2026-01-01', '20 M - 335/2025']],
  ['quota.excellent.isOfGoodOnly', ['2025-12-31', 'false L - 90/2020'], ['2026-01-01', 'true M - 335/2025']],
  [
    'money.sameYearTitles',
    ['2025-06-30', 'highestOnly L 53 98/2023'],
    ['2025-07-01', 'highestOnly H 49 152/2025'],
  ],
  ['reward.roundUpTo', ['2025-06-30', '10000 H 53 98/2023'], ['2025-07-01', '10000 H 49 152/2025']],
  ['reward.householdFactor', ['2025-06-30', '15 M 58 98/2023'], ['2025-07-01', '15 H 54 152/2025']],
  ['reward.collectiveFactor', ['2025-06-30', '20 H 58 98/2023'], ['2025-07-01', '20 H 51 152/2025']],
  ['coefficient.KNC-TINH', ['2025-06-30', '60 L - -'], ['2025-07-01', '60 H 54 152/2025']],
  ['coefficient.HCH-TNXP', ['2025-06-30', 'none'], ['2025-07-01', '0 H 55 152/2025']],
  ['posting.HCH-TNXP.days', ['2025-12-31', '5 M 60 28/2024'], ['2026-01-01', '5 L - 28/2024']],
  ['once.HCH-TNXP', ['2025-12-31', 'true M 60 28/2024'], ['2026-01-01', 'true L - 28/2024']],
];

test.each(figures.map(([key, ...days]) => ({ key, days })))('$key', ({ key, days }) => {
  for (const [date, expected] of days)
    expect(`${date}: ${short(figure(book.at(day(date)), key))}`).toBe(`${date}: ${expected}`);
});

describe('what the office may set', () => {
  test.each<readonly [string, boolean, boolean]>([
    ['money.sameYearTitles', true, false],
    ['councilShare.CSTDTQ', true, false],
    ['councilShare.CO-CP', true, false],
    ['councilShare.CSTDCS', true, true],
    ['quota.CO-CP.percent', true, false],
    ['coefficient.KNC-TINH', true, true],
  ])('%s before and after 01/7/2025: %s, %s', (key, before, after) => {
    const isLocal = (date: string) => {
      const answer = figure(book.at(day(date)), key);
      return answer !== null && 'isLocal' in answer ? answer.isLocal : null;
    };
    expect([isLocal('2025-06-30'), isLocal('2025-07-01')]).toEqual([before, after]);
  });

  test.each<readonly [string, string | null, string, boolean]>([
    ['CSTDTINH', 'merit', '6', true],
    ['TTLDXS', 'merit', '6', true],
    ['CO-TINH', 'merit', '6', true],
    ['BK-TINH', 'merit', '6', true],
    ['CSTDCS', 'merit', '6', true],
    ['CSTDTQ', 'merit', '84', false],
    ['CO-CP', 'merit', '84', false],
    ['BK-TTG', 'merit', '84', false],
    ['GK-XA', 'headDiscovery', '33', false],
    ['BK-TINH', 'headDiscovery', '33', false],
  ])('papers of %s by %s rest on article %s', (awardId, awardType, article, isLocal) => {
    const asked = { awardId, awardType: awardType === 'headDiscovery' ? 'headDiscovery' : 'merit' } as const;
    const now = book.at(day('2025-07-01')).dossier(asked);
    expect(/Điều (\d+)/.exec(now?.source.citation ?? '')?.[1]).toBe(article);
    expect([now?.isLocal, now?.source.confidence]).toEqual([isLocal, 'H']);
    expect(book.at(day('2025-06-30')).dossier(asked)?.isLocal).toBe(false);
  });
});

describe('titles and standards by period', () => {
  const standardOf = (date: string, awardId: string, kind: 'individual' | 'collective') =>
    book.at(day(date)).standard({ awardId, kind, clause: 'main' });
  const doorsOf = (...asked: Parameters<typeof standardOf>): readonly string[] =>
    (standardOf(...asked)?.value.doors ?? []).map(({ id }) => id);
  const reachOf = (date: string): string => {
    const needs = standardOf(date, 'XA-TB', 'collective')?.value.needs ?? [];
    return needs.map((need) => (need.need === 'notProvable' ? need.what : '')).join();
  };

  test('a commune leads its district, since the districts ended its province (Điều 8)', () => {
    expect(reachOf('2025-06-30')).toContain('cấp huyện');
    expect(reachOf('2025-07-01')).toContain('cấp tỉnh');
    expect(standardOf('2025-07-01', 'XA-TB', 'collective')?.source).toMatchObject({ confidence: 'H' });
  });

  test('ways that were left out: clusters of the central council, workers and farmers, soldiers', () => {
    expect(doorsOf('2026-09-30', 'CO-CP', 'collective')).toEqual(['25.1', '25.2', '25.3']);
    expect(doorsOf('2025-07-01', 'BK-TTG', 'individual')).toEqual(
      expect.arrayContaining(['73.2.b', '73.2.c-d']),
    );
    expect(doorsOf('2024-01-01', 'HCLD-3', 'individual')).toContain('44.2.b-c');
    expect(doorsOf('2024-01-01', 'LDTT', 'individual')).toEqual(['24.1', '24.3', '24.2']);
    expect(doorsOf('2023-12-31', 'LDTT', 'individual')).toEqual(['24.1', '24.3']);
  });

  test('discipline of an advanced worker: nothing read, from 2026 the rating by the new decree', () => {
    const clause = (date: string) =>
      book.at(day(date)).standard({ awardId: 'LDTT', kind: 'individual', clause: 'discipline' })?.source;
    expect(clause('2025-12-31')?.confidence).toBe('L');
    expect(clause('2026-01-01')?.confidence).toBe('M');
    expect(clause('2026-01-01')?.citation).toContain('335/2025/NĐ-CP');
  });

  test('who decides: the Prime Minister for the Government, headmasters no longer', () => {
    const also = (date: string, awardId: string) => book.at(day(date)).authority(awardId)?.value.alsoDecides;
    expect(also('2025-07-01', 'CO-CP')).toEqual(['primeMinister']);
    expect(book.at(day('2025-07-01')).authority('CO-CP')?.source.citation).toContain('Điều 37');
    expect(also('2025-06-30', 'LDTT')).toContain('schoolHead');
    expect(also('2025-07-01', 'LDTT')).not.toContain('schoolHead');
    expect(also('2025-07-01', 'LDTT')).toContain('head');
  });
});

describe('instruments', () => {
  test.each<readonly [string, string, string | null]>([
    ['98/2023/NĐ-CP', '2025-06-30', 'inForce'],
    ['98/2023/NĐ-CP', '2025-07-01', 'ended'],
    ['28/2024/NĐ-CP', '2024-03-05', 'notYet'],
    ['152/2025/NĐ-CP', '2027-02-28', 'inForce'],
    ['152/2025/NĐ-CP', '2027-03-01', 'ended'],
    ['335/2025/NĐ-CP', '2025-12-31', 'notYet'],
    ['335/2025/NĐ-CP', '2026-01-01', 'inForce'],
    ['90/2020/NĐ-CP', '2025-12-31', 'unknown'],
    ['90/2020/NĐ-CP', '2026-01-01', 'ended'],
    ['07/2026/TT-BGDĐT', '2026-04-01', 'notYet'],
    ['07/2026/TT-BGDĐT', '2026-04-02', 'inForce'],
    ['29/2023/TT-BGDĐT', '2026-04-02', 'ended'],
    ['10/2024/TT-BGDĐT', '2026-04-01', 'unknown'],
  ])('%s on %s: %s', (number, date, state) => {
    expect(book.at(day(date)).instrumentState(number)).toBe(state);
  });

  test('what goes on in part, and what was read', () => {
    expect(book.instrument('98/2023/NĐ-CP')?.inPart?.until).toBe('2025-12-31');
    expect(book.instrument('28/2024/NĐ-CP')?.inPart?.until).toBe('2025-12-31');
    expect(book.instrument('28/2024/NĐ-CP')?.issued).toBe('2024-03-06');
    expect(book.instrument('90/2020/NĐ-CP')?.inPart?.until).toBeNull();
    expect(book.instrument('152/2025/NĐ-CP')?.source.confidence).toBe('H');
    expect(book.instrument('129/2025/NĐ-CP')?.source.confidence).toBe('M');
  });
});
