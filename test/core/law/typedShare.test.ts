import { typedShare } from '../../../src/core/law/typedShare';

test.each<readonly [string, number | null]>([
  ['15', 15],
  [' 15 % ', 15],
  ['1%', 1],
  ['100', 100],
  ['', null],
  ['  ', null],
])('%p sets %p', (text, percent) => {
  expect(typedShare(text)).toEqual({ percent });
});

test.each(['abc', '0', '0%', '120', '15,5', '15.5', '-15', '%', '1e1', '15 20', 'mười lăm'])(
  '%p is no share',
  (text) => {
    expect(typedShare(text)).toBeNull();
  },
);
