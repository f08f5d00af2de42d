import { currentLawBook } from '../../../src/core/law/currentBook';
import { lawBook } from '../../../src/core/law/lawBook';
import { applyLawSettings, settableEntries } from '../../../src/core/law/lawSettings';
import { law, lawSettings } from '../../words';
import { day } from './day';

const book = currentLawBook();
const onDay = book.at(day('2026-11-20'));

test('every figure that an office may set has a name, and every choice of one a word', () => {
  const nameOf = (id: string): string => onDay.award(id)?.value.name ?? '';
  for (const { entry, spec } of settableEntries(book, onDay.date)) {
    expect(lawSettings.name(entry.key, nameOf)).not.toBe(entry.key);
    expect(lawSettings.name(entry.key, nameOf)).not.toMatch(/: $/);
    if (spec.kind === 'choice')
      expect(spec.choices.filter((choice) => !(choice in lawSettings.choices))).toEqual([]);
  }
});

test('"Vì sao?" tells article, days, how it was read, how sure, and what the office changed', () => {
  const entry = book
    .at(day('2025-12-31'))
    .standard({ awardId: 'CSTDCS', kind: 'individual', clause: 'main' });
  if (entry === null) throw new Error('no standard');
  expect(law.why(entry)).toEqual([
    'Điều 23 Luật 06/2022/QH15 (từ 01/01/2024 đến 30/9/2026).',
    'Nguồn: đã đọc toàn văn. Độ tin cậy: cao.',
  ]);
  const own = { ...entry, changedByOffice: { reason: 'QĐ 05/2026', bookValue: null } };
  expect(law.why(own)).toHaveLength(3);
});

const fighterOn = (date: string) =>
  book.at(day(date)).standard({ awardId: 'CSTDCS', kind: 'individual', clause: 'main' }) ?? fail();

function fail(): never {
  throw new Error('no standard');
}

test('a text before an unread change is cited with the days for which it was read, and says so once', () => {
  expect(law.why(fighterOn('2026-12-31'))).toEqual([
    'Điều 23 Luật 06/2022/QH15 (từ 01/01/2024 đến 30/9/2026).',
    'Theo văn bản trước khi sửa đổi; nội dung sửa đổi chưa được đối chiếu.',
  ]);
});

test.each([
  ['2026-09-30', null],
  ['2026-10-01', { from: '2024-01-01', until: '2026-09-30' }],
  ['2027-12-31', { from: '2024-01-01', until: '2026-09-30' }],
])('on %s the days of the text before the change are %j', (date, expected) => {
  expect(fighterOn(date).daysBeforeChange).toEqual(expected);
});

test('settings of the office are put over the edition as it was made', () => {
  const { book: own } = applyLawSettings(book, []);
  const answer = own
    .at(day('2026-12-31'))
    .standard({ awardId: 'CSTDCS', kind: 'individual', clause: 'main' });
  expect(answer?.daysBeforeChange).toEqual({ from: '2024-01-01', until: '2026-09-30' });
});

test('where two changes of one text are unread, the days are those before the first', () => {
  const [change] = book.asMade.unreadChanges;
  if (change === undefined) throw new Error('no change');
  const later = { ...change, id: 'later', from: day('2028-01-01') };
  const twice = lawBook({ ...book.asMade, unreadChanges: [change, later] });
  const answer = twice
    .at(day('2028-06-01'))
    .standard({ awardId: 'CSTDCS', kind: 'individual', clause: 'main' });
  expect(answer).toMatchObject({
    period: { from: '2028-01-01' },
    daysBeforeChange: { from: '2024-01-01', until: '2026-09-30' },
  });
});

test.each(['2020-06-01', '2024-06-01', '2025-12-31', '2026-10-01', '2027-03-01'])(
  'nothing of %s was read in full and is of low confidence at once',
  (date) => {
    const on = book.at(day(date));
    const kinds = ['individual', 'collective', 'household'] as const;
    const answers = on
      .awards()
      .flatMap((award) => [
        award,
        on.authority(award.value.id) ?? award,
        ...kinds.flatMap((kind) => on.standards({ awardId: award.value.id, kind })),
      ]);
    expect(answers.length).toBeGreaterThan(20);
    for (const answer of answers) expect(law.why(answer).join(' ')).not.toMatch(/đã đọc toàn văn.*thấp/);
  },
);
