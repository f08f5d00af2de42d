import { currentLawBook } from '../../../../src/core/law/currentBook';
import { offeredAwards } from '../../../../src/core/papers/templates/offeredAwards';
import { parseIsoDate } from '../../../../src/core/time/isoDate';

const book = currentLawBook();
const days = ['2023-06-01', '2024-06-01', '2026-05-20', '2026-11-30'];

test.each(days)('%s: each name on offer is one award of that day, and Excel can offer them', (text) => {
  const date = parseIsoDate(text);
  if (date === null) throw new Error(text);
  const { titles, forms } = offeredAwards(book.at(date));
  for (const names of [titles, forms]) {
    expect(names.length).toBeGreaterThan(2);
    expect(names.join(',').length).toBeLessThanOrEqual(255);
    for (const name of names) {
      expect(name).not.toContain(',');
      expect([name, book.awardFromText(name, { date })?.length]).toEqual([name, 1]);
    }
  }
  const idsOf = (names: readonly string[]) =>
    names.flatMap((name) => book.awardFromText(name, { date }) ?? []);
  expect(idsOf(titles)).toEqual(expect.arrayContaining(['LDTT', 'CSTDCS', 'TTLDTT']));
  expect(idsOf(titles)).not.toContain('GK-XA');
  expect(idsOf(forms)).toContain('GK-XA');
});

test('what the army decides is not on offer', () => {
  const date = parseIsoDate('2026-05-20');
  if (date === null) throw new Error('a day');
  const { titles } = offeredAwards(book.at(date));
  expect(titles).not.toContain('Chiến sĩ tiên tiến');
  expect(titles).not.toContain('Đơn vị quyết thắng');
});
