import { currentLawBook } from '../../../src/core/law/currentBook';
import type { NomineeKind } from '../../../src/core/vocabulary/awardTerms';
import { reward } from '../../../src/core/law/reward';
import { day } from './day';

const book = currentLawBook();

function amount(awardId: string, kind: NomineeKind, on: string): number | string {
  const answer = reward({ awardId, kind, decisionDate: day(on), book });
  return answer.ok ? answer.reward.amount : answer.reason;
}

/** The four base salaries of the period, each on its first day (the first on a day of its period). */
const days = ['2020-05-04', '2023-07-01', '2024-07-01', '2026-07-01'] as const;

describe('titles and forms under the four base salaries', () => {
  test.each<readonly [string, NomineeKind, readonly number[]]>([
    ['CSTDTQ', 'individual', [6_710_000, 8_100_000, 10_530_000, 11_390_000]],
    ['CSTDTINH', 'individual', [4_470_000, 5_400_000, 7_020_000, 7_590_000]],
    ['CSTDCS', 'individual', [1_490_000, 1_800_000, 2_340_000, 2_530_000]],
    ['LDTT', 'individual', [450_000, 540_000, 710_000, 760_000]],
    ['CSTT', 'individual', [450_000, 540_000, 710_000, 760_000]],
    ['TTLDXS', 'collective', [2_240_000, 2_700_000, 3_510_000, 3_800_000]],
    ['DVQT', 'collective', [2_240_000, 2_700_000, 3_510_000, 3_800_000]],
    ['TTLDTT', 'collective', [1_200_000, 1_440_000, 1_880_000, 2_030_000]],
    ['DVTT', 'collective', [1_200_000, 1_440_000, 1_880_000, 2_030_000]],
    ['THON-VH', 'collective', [2_240_000, 2_700_000, 3_510_000, 3_800_000]],
    ['CO-CP', 'collective', [17_880_000, 21_600_000, 28_080_000, 30_360_000]],
    ['CO-TINH', 'collective', [11_920_000, 14_400_000, 18_720_000, 20_240_000]],
    ['BK-TTG', 'individual', [5_220_000, 6_300_000, 8_190_000, 8_860_000]],
    ['HCLD-3', 'individual', [6_710_000, 8_100_000, 10_530_000, 11_390_000]],
    ['GK-SO', 'individual', [450_000, 540_000, 710_000, 760_000]],
  ])('%s of %s', (awardId, kind, expected) => {
    expect(days.map((on) => amount(awardId, kind, on))).toEqual(expected);
  });

  test.each<readonly [string, NomineeKind, string, number | string]>([
    ['XA-TB', 'collective', '2024-01-01', 3_600_000],
    ['XA-TB', 'collective', '2024-07-01', 4_680_000],
    ['XA-TB', 'collective', '2026-07-01', 5_060_000],
    ['XA-TB', 'collective', '2023-12-31', 'noCoefficient'],
    ['BK-TINH', 'individual', '2023-06-30', 1_490_000],
    ['BK-TINH', 'individual', '2023-12-31', 1_800_000],
    ['BK-TINH', 'individual', '2024-01-01', 2_700_000],
    ['BK-TINH', 'individual', '2024-07-01', 3_510_000],
    ['BK-TINH', 'individual', '2026-07-01', 3_800_000],
    ['BK-TINH', 'collective', '2024-01-01', 5_400_000],
    ['BK-TINH', 'collective', '2024-07-01', 7_020_000],
    ['BK-TINH', 'collective', '2026-07-01', 7_590_000],
    ['GK-HUYEN', 'individual', '2025-06-30', 710_000],
    ['GK-HUYEN', 'individual', '2025-07-01', 'noCoefficient'],
    ['GDVH', 'household', '2025-07-01', 'noCoefficient'],
    ['HCH-KC', 'individual', '2025-07-01', 0],
    ['LDTT', 'collective', '2025-07-01', 'wrongKind'],
    ['LDTT', 'individual', '2017-09-30', 'noCoefficient'],
  ])('%s of %s on %s', (awardId, kind, on, expected) => {
    expect(amount(awardId, kind, on)).toBe(expected);
  });
});

describe("paper of commendation of the commune's chairman", () => {
  test.each<readonly [string, number, number, number]>([
    ['2023-06-30', 230_000, 450_000, 340_000],
    ['2023-07-01', 270_000, 540_000, 410_000],
    ['2024-06-30', 270_000, 540_000, 410_000],
    ['2024-07-01', 360_000, 710_000, 530_000],
    ['2025-06-30', 360_000, 710_000, 530_000],
    ['2025-07-01', 710_000, 1_410_000, 1_060_000],
    ['2026-06-30', 710_000, 1_410_000, 1_060_000],
    ['2026-07-01', 760_000, 1_520_000, 1_140_000],
  ])('on %s', (on, individual, collective, household) => {
    expect(amount('GK-XA', 'individual', on)).toBe(individual);
    expect(amount('GK-XA', 'collective', on)).toBe(collective);
    expect(amount('GK-XA', 'household', on)).toBe(household);
  });
});

describe('what a reward says beside its amount', () => {
  test('coefficient, factor, base salary and source', () => {
    const answer = reward({ awardId: 'GK-XA', kind: 'household', decisionDate: day('2025-07-01'), book });
    expect(answer).toMatchObject({
      ok: true,
      reward: {
        coefficientHundredths: 30,
        factorTenths: 15,
        baseSalary: 2_340_000,
        source: { confidence: 'H' },
        unverified: false,
      },
    });
  });

  test.each<readonly [string, string, boolean]>([
    ['CSTDCS', '2026-11-20', false],
    ['KNC-TINH', '2025-06-30', true],
    ['KNC-TINH', '2026-11-20', false],
    ['CSTDCS', '2027-03-01', true],
  ])('%s on %s is unverified: %s', (awardId, on, unverified) => {
    const answer = reward({ awardId, kind: 'individual', decisionDate: day(on), book });
    expect(answer).toMatchObject({ ok: true, reward: { unverified } });
  });
});
