import { everyMatch } from '../../../src/core/text/everyMatch';

test.each([
  ['ngày 1, ngày 22', /ngày (?<day>\d+)/gu],
  ['không có', /ngày (\d+)/gu],
  ['aaa', /aa/g],
  ['ab', /b*/g],
])('"%s" → the matches that matchAll has', (text, pattern) => {
  const expected = [...text.matchAll(pattern)].map((match) => [match.index, ...match, match.groups?.['day']]);
  const found = () =>
    everyMatch(text, pattern).map((match) => [match.index, ...match, match.groups?.['day']]);
  expect(found()).toEqual(expected);
  // and again, whatever the pattern remembers
  expect(found()).toEqual(expected);
});
