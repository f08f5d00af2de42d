import { currentLawBook } from '../../../src/core/law/currentBook';
import { papersAsText, papersFromText } from '../../../src/core/law/dossierText';
import { specOf } from '../../../src/core/law/figureSpecs';
import { holidayKey } from '../../../src/core/law/holidaySettings';
import { applyLawSettings, settableEntries } from '../../../src/core/law/lawSettings';
import { reward } from '../../../src/core/law/reward';
import { day } from './day';

const book = currentLawBook();
const today = day('2026-11-20');
const reason = 'QĐ số 05/2026 của tỉnh';

describe("the office's own figures", () => {
  test('what an office may set today', () => {
    const keys = settableEntries(book, today).map(({ entry }) => entry.key);
    expect(keys).toEqual(
      expect.arrayContaining([
        'quota.CSTDCS.percent',
        'councilShare.CSTDCS',
        'dossier.sets',
        'deadline.GK-XA.workingDays',
        'coefficient.GK-XA',
        'window.consecutive',
        'standards.GK-XA.isChecked',
      ]),
    );
    expect(keys).not.toContain('baseSalary');
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('a change holds, keeps its reason and what the book says, and can be taken back', () => {
    const { book: changed, problems } = applyLawSettings(book, [
      { key: 'quota.CSTDCS.percent', value: 20, reason },
      { key: 'window.consecutive', value: 'withYear', reason },
    ]);
    expect(problems).toEqual([]);
    expect(changed.at(today).number('quota.CSTDCS.percent')).toMatchObject({
      value: 20,
      changedByOffice: { reason, bookValue: null },
    });
    expect(changed.at(today).consecutiveWindow()?.value).toBe('withYear');
    expect(changed.at(today).number('baseSalary')?.changedByOffice).toBeNull();
    const settable = settableEntries(changed, today).find(
      ({ entry }) => entry.key === 'quota.CSTDCS.percent',
    );
    expect(settable).toMatchObject({ value: 20, entry: { changedByOffice: { bookValue: null } } });
    const back = applyLawSettings(changed, []).book;
    expect(back.at(today).number('quota.CSTDCS.percent')).toEqual(
      book.at(today).number('quota.CSTDCS.percent'),
    );
    expect(back.edition).toEqual(book.edition);
  });

  test("what is the law's own stays: the 15 percent of before 2024", () => {
    const { book: changed } = applyLawSettings(book, [{ key: 'quota.CSTDCS.percent', value: 20, reason }]);
    expect(changed.at(day('2023-12-31')).number('quota.CSTDCS.percent')).toMatchObject({
      value: 15,
      changedByOffice: null,
    });
  });

  test('a coefficient that the office set goes into the money and is not called unverified', () => {
    const { book: changed } = applyLawSettings(book, [{ key: 'coefficient.KNC-TINH', value: 40, reason }]);
    const answer = reward({ awardId: 'KNC-TINH', kind: 'individual', decisionDate: today, book: changed });
    expect(answer).toMatchObject({ ok: true, reward: { amount: 1_020_000, unverified: false } });
  });

  test.each([
    ['unknownKey', { key: 'luck', value: 1, reason }],
    ['notLocal', { key: 'baseSalary', value: 3_000_000, reason }],
    ['wrongValue', { key: 'quota.CSTDCS.percent', value: 120, reason }],
    ['wrongValue', { key: 'quota.CSTDCS.percent', value: 'nhiều', reason }],
    ['wrongValue', { key: 'window.consecutive', value: 'always', reason }],
    ['wrongValue', { key: 'standards.GK-XA.isChecked', value: null, reason }],
    ['wrongValue', { key: 'holiday.2026-11-23', value: 'party', reason }],
    ['unknownKey', { key: 'holiday.2026-02-30', value: 'holiday', reason }],
    ['noReason', { key: 'quota.CSTDCS.percent', value: 20, reason: ' ' }],
  ])('%s: left out and named', (kind, setting) => {
    const { book: same, problems } = applyLawSettings(book, [setting]);
    expect(problems).toEqual([{ key: setting.key, kind }]);
    expect(same.settings).toEqual([]);
  });

  test('of two settings for one key the first holds', () => {
    const key = 'quota.CSTDCS.percent';
    const { book: changed, problems } = applyLawSettings(book, [
      { key, value: 20, reason },
      { key, value: 30, reason },
    ]);
    expect(problems).toEqual([{ key, kind: 'twice' }]);
    expect(changed.at(today).number(key)?.value).toBe(20);
  });

  test('every settable figure says what it may hold, and holds it', () => {
    for (const { entry, spec } of settableEntries(book, today)) expect(specOf(entry.key)).toBe(spec);
  });
});

describe("the office's own sets of papers", () => {
  const key = 'papers.communeTitle';

  test('the province asks for no report of advanced workers, but for a list', () => {
    const { book: changed, problems } = applyLawSettings(book, [
      { key, value: 'submission; list | summaryTable; report?', reason },
    ]);
    expect(problems).toEqual([]);
    const answer = changed.at(today).dossier({ awardId: 'LDTT', awardType: 'merit' });
    expect(answer?.value.papers).toEqual([
      { anyOf: ['submission'], onlyIfClaimed: false },
      { anyOf: ['list', 'summaryTable'], onlyIfClaimed: false },
      { anyOf: ['report'], onlyIfClaimed: true },
    ]);
    expect(answer?.changedByOffice).toEqual({ reason, bookValue: 'submission; report; minutes' });
    expect(
      changed.at(day('2025-06-30')).dossier({ awardId: 'LDTT', awardType: 'merit' })?.changedByOffice,
    ).toBeNull();
    expect(settableEntries(changed, today).find(({ entry }) => entry.key === key)?.value).toBe(
      'submission; list | summaryTable; report?',
    );
  });

  test.each([
    ['wrongValue', key, 'submission; luck'],
    ['wrongValue', key, ''],
    ['notLocal', 'papers.stateForm', 'submission'],
    ['unknownKey', 'papers.luck', 'submission'],
  ])('%s: %s = %j', (kind, settingKey, value) => {
    expect(applyLawSettings(book, [{ key: settingKey, value, reason }]).problems).toEqual([
      { key: settingKey, kind },
    ]);
  });

  test('a set of papers reads back as it was written', () => {
    for (const { value } of book.edition.dossiers)
      expect(papersFromText(papersAsText(value.papers))).toEqual(value.papers);
  });
});

describe("the office's own days off", () => {
  test('the proposed exchange of 23/11/2026 is off until the office switches it on', () => {
    expect(book.calendar.isWorkingDay(day('2026-11-23'))).toBe(true);
    expect(book.calendar.isWorkingDay(day('2026-11-28'))).toBe(false);
    const { book: changed, problems } = applyLawSettings(book, [
      { key: holidayKey(day('2026-11-23')), value: 'swapped', reason },
      { key: 'holiday.2026-11-28', value: 'makeUp', reason },
      { key: 'holiday.2026-12-01', value: 'holiday', reason },
    ]);
    expect(problems).toEqual([]);
    expect(changed.calendar.isWorkingDay(day('2026-11-23'))).toBe(false);
    expect(changed.calendar.isWorkingDay(day('2026-11-28'))).toBe(true);
    expect(changed.calendar.entryOn(day('2026-12-01'))?.name).toBe(reason);
    expect(applyLawSettings(changed, []).book.calendar.days).toEqual(book.calendar.days);
  });
});
