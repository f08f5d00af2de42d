import { currentLawBook } from '../../../src/core/law/currentBook';
import type { LawOnDay } from '../../../src/core/law/lawOnDay';
import type { Requirement } from '../../../src/core/law/standard';
import { day } from './day';

const book = currentLawBook();
const on = (date: string): LawOnDay => book.at(day(date));

function needsOf(law: LawOnDay, awardId: string, kind: 'individual' | 'collective'): readonly Requirement[] {
  const value = law.standard({ awardId, kind, clause: 'main' })?.value;
  return value === undefined ? [] : value.needs;
}

function monthsForNewHires(law: LawOnDay): number | null {
  const needs = law.standard({ awardId: 'LDTT', kind: 'individual', clause: 'newHire' })?.value.needs;
  const need = needs?.[0];
  return need?.need === 'monthsAtWork' ? need.atLeast : null;
}

describe('the first day of the book', () => {
  test('answers from 01/10/2017 on and says nothing before', () => {
    expect(on('2017-09-30').isCovered).toBe(false);
    expect(on('2017-09-30').awards()).toEqual([]);
    expect(on('2017-09-30').number('baseSalary')).toBeNull();
    expect(on('2017-10-01').isCovered).toBe(true);
    expect(on('2017-10-01').number('baseSalary')?.value).toBe(1_300_000);
  });
});

describe('31/12/2023 and 01/01/2024: the law of 2022', () => {
  const [old, now] = [on('2023-12-31'), on('2024-01-01')];

  test('an emulation fighter needs an initiative; then an excellent rating does as well', () => {
    expect(needsOf(old, 'CSTDCS', 'individual').map(({ need }) => need)).toEqual([
      'sameYearTitle',
      'initiative',
    ]);
    expect(needsOf(now, 'CSTDCS', 'individual').map(({ need }) => need)).toEqual(['sameYearTitle']);
    const doors = now.standard({ awardId: 'CSTDCS', kind: 'individual', clause: 'main' })?.value.doors;
    expect(doors?.map(({ id }) => id)).toEqual(['23.2-rating', '23.2-initiative', '23.2-combat']);
  });

  test('share of advanced workers: more than 50, then at least 70 percent', () => {
    expect(needsOf(old, 'TTLDTT', 'collective')).toContainEqual({
      need: 'advancedShare',
      percent: 50,
      isMoreThan: true,
    });
    expect(needsOf(now, 'TTLDTT', 'collective')).toContainEqual({
      need: 'advancedShare',
      percent: 70,
      isMoreThan: false,
    });
  });

  test('an excellent collective may have had no warning; then the clause is gone', () => {
    const noDiscipline = { need: 'noDiscipline', from: 'warning' };
    expect(needsOf(old, 'TTLDXS', 'collective')).toContainEqual(noDiscipline);
    expect(needsOf(now, 'TTLDXS', 'collective')).not.toContainEqual(noDiscipline);
  });

  test('quota of emulation fighters: 15 percent, then none, and the office may set one', () => {
    const [before, after] = [old, now].map((law) => law.number('quota.CSTDCS.percent'));
    expect([before?.value, before?.isLocal, before?.source.confidence]).toEqual([15, false, 'H']);
    expect([after?.value, after?.isLocal]).toEqual([null, true]);
  });

  test('months of work, coefficients, the village title, the commune title', () => {
    expect([old, now, on('2024-04-15')].map(monthsForNewHires)).toEqual([10, 6, 6]);
    expect([old, now].map((law) => law.coefficient('BK-TINH')?.value)).toEqual([100, 150]);
    expect([old, now].map((law) => law.award('XA-TB') !== null)).toEqual([false, true]);
    expect(old.award('THON-VH')?.value.name).not.toBe(now.award('THON-VH')?.value.name);
  });

  test('instruments in force', () => {
    const numbers = ['15/2003/QH11', '91/2017/NĐ-CP', '06/2022/QH15', '98/2023/NĐ-CP', '152/2025/NĐ-CP'];
    expect(numbers.map((number) => old.instrumentState(number))).toEqual([
      'unknown',
      'inForce',
      'notYet',
      'notYet',
      'notYet',
    ]);
    expect(numbers.map((number) => now.instrumentState(number))).toEqual([
      'ended',
      'ended',
      'inForce',
      'inForce',
      'notYet',
    ]);
  });

  test('nothing of the new law is doubtful, and there is no notice', () => {
    expect(now.standard({ awardId: 'CSTDCS', kind: 'individual', clause: 'main' })?.source).toMatchObject({
      read: 'fullText',
      confidence: 'H',
    });
    expect(now.notices).toEqual([]);
  });
});

describe('30/6/2025 and 01/7/2025: communes without districts', () => {
  const [old, now] = [on('2025-06-30'), on('2025-07-01')];

  test.each([
    ['LDTT', 'communeChairman', 'communeChairman'],
    ['GK-XA', 'communeChairman', 'communeChairman'],
    ['GDVH', 'communeChairman', 'communeChairman'],
    ['CSTDCS', 'districtChairman', 'communeChairman'],
    ['TTLDTT', 'districtChairman', 'communeChairman'],
    ['THON-VH', 'districtChairman', 'communeChairman'],
    ['TTLDXS', 'provinceChairman', 'provinceChairman'],
    ['CSTDTINH', 'provinceChairman', 'provinceChairman'],
    ['BK-TINH', 'provinceChairman', 'provinceChairman'],
    ['GK-HUYEN', 'districtChairman', null],
    ['CO-CP', 'government', 'government'],
    ['BK-TTG', 'primeMinister', 'primeMinister'],
    ['HCLD-3', 'president', 'president'],
  ])('%s is decided by %s, then by %s', (awardId, before, after) => {
    expect(old.authority(awardId)?.value.decides ?? null).toBe(before);
    expect(now.authority(awardId)?.value.decides ?? null).toBe(after);
  });

  test('what passed to the commune is certain until the amendment', () => {
    expect(now.authority('CSTDCS')?.source.confidence).toBe('H');
    expect(now.authority('CSTDCS')?.period).toEqual({ from: '2025-07-01', until: '2026-09-30' });
  });

  test("the commune's paper doubles, the commune title is renamed, the district's bodies are gone", () => {
    expect([old, now].map((law) => law.coefficient('GK-XA')?.value)).toEqual([15, 30]);
    expect(old.award('XA-TB')?.value.name).not.toBe(now.award('XA-TB')?.value.name);
    const recipient = '- Phòng Nội vụ thị xã;';
    expect(old.abolishedBodyIn(recipient)).toBeNull();
    expect(now.abolishedBodyIn(recipient)?.phrase).toBe('Phòng Nội vụ thị xã');
    expect(now.abolishedBodyIn('Công an, Quân sự; Công an xã')).toBeNull();
    expect(now.abolishedBodyIn('Sở Nội vụ; UBND tỉnh; Ủy ban nhân dân xã')).toBeNull();
  });

  test('council: shares are certain, then go on for half a year', () => {
    const shares = ['CSTDTINH', 'CSTDCS', 'LDTT'].map((id) => [old.councilShare(id), now.councilShare(id)]);
    expect(shares.map(([before]) => [before?.value, before?.source.confidence])).toEqual([
      [90, 'H'],
      [80, 'H'],
      [null, 'H'],
    ]);
    expect(shares.map(([, after]) => [after?.value, after?.source.confidence])).toEqual([
      [90, 'M'],
      [80, 'M'],
      [null, 'H'],
    ]);
  });

  test('instruments in force', () => {
    const numbers = ['98/2023/NĐ-CP', '28/2024/NĐ-CP', '152/2025/NĐ-CP', ' 152 / 2025/nđ-cp', '1/2000/X'];
    expect(numbers.map((number) => old.instrumentState(number))).toEqual([
      'inForce',
      'inForce',
      'notYet',
      'notYet',
      null,
    ]);
    expect(numbers.map((number) => now.instrumentState(number))).toEqual([
      'ended',
      'ended',
      'inForce',
      'inForce',
      null,
    ]);
    expect(book.instrument('98/2023/NĐ-CP')?.replacedBy).toBe('152/2025/NĐ-CP');
  });
});

describe('30/9/2026 and 01/10/2026: an amendment in force that nobody has read', () => {
  const [old, now] = [on('2026-09-30'), on('2026-10-01')];

  test('one notice, from that day on', () => {
    expect(old.notices).toEqual([]);
    expect(now.notices.map(({ id }) => id)).toEqual(['law-2026']);
    expect(book.notices(day('2026-11-20'))).toEqual(now.notices);
  });

  test('all that rests on the Law stands, as a period of its own, with confidence L', () => {
    for (const award of old.awards()) {
      const after = now.award(award.value.id);
      expect(after?.value).toEqual(award.value);
      expect(after?.source.confidence).toBe('L');
      expect(after?.period.from).toBe('2026-10-01');
      for (const kind of award.value.kinds) {
        const name = { awardId: award.value.id, kind };
        expect(now.standards(name).map(({ value }) => value)).toEqual(
          old.standards(name).map(({ value }) => value),
        );
        const ofLaw = now.standards(name).filter(({ restsOn }) => restsOn === 'law');
        expect(ofLaw.filter(({ source }) => source.confidence !== 'L')).toEqual([]);
      }
      expect(now.authority(award.value.id)?.value).toEqual(old.authority(award.value.id)?.value);
      expect(now.authority(award.value.id)?.source.confidence).toBe('L');
    }
    expect(now.flag('principle.oneAwardPerAchievement')?.source.confidence).toBe('L');
    // the decree's own principles go on with the decree
    expect(now.flag('principle.notWhileUnderReview')?.source.confidence).toBe('H');
    expect(now.dossier({ awardId: 'CSTDCS', awardType: 'merit' })?.source.confidence).toBe('L');
  });

  test('money rests on decrees and base salary: as sure as the day before', () => {
    for (const id of ['LDTT', 'CSTDCS', 'GK-XA', 'BK-TINH'])
      expect(now.coefficient(id)).toEqual(old.coefficient(id));
    expect(now.number('baseSalary')?.source.confidence).toBe('H');
  });
});

describe('01/3/2027: the decree of 2025 lapses', () => {
  test('its figures go on with confidence L', () => {
    expect(on('2027-02-28').coefficient('GK-XA')?.source.confidence).toBe('H');
    expect(on('2027-03-01').coefficient('GK-XA')?.value).toBe(30);
    expect(on('2027-03-01').coefficient('GK-XA')?.source.confidence).toBe('L');
    expect(on('2027-03-01').instrumentState('152/2025/NĐ-CP')).toBe('ended');
    expect(on('2027-03-01').notices.map(({ id }) => id)).toEqual(['law-2026', 'decree-2025-lapses']);
  });
});

describe('base salary', () => {
  test.each<readonly [string, number]>([
    ['2018-06-30', 1_300_000],
    ['2018-07-01', 1_390_000],
    ['2019-06-30', 1_390_000],
    ['2019-07-01', 1_490_000],
    ['2023-06-30', 1_490_000],
    ['2023-07-01', 1_800_000],
    ['2024-06-30', 1_800_000],
    ['2024-07-01', 2_340_000],
    ['2026-06-30', 2_340_000],
    ['2026-07-01', 2_530_000],
  ])('%s', (date, amount) => {
    expect(on(date).number('baseSalary')?.value).toBe(amount);
  });
});
