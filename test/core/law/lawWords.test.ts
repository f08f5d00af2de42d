import { currentLawBook } from '../../../src/core/law/currentBook';
import { settableEntries } from '../../../src/core/law/lawSettings';
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
