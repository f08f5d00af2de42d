import { excerpts } from '../../src/taskpane/plan/excerpts';

const long = 'a'.repeat(200);

describe('excerpts of two texts', () => {
  test.each([
    ['short ones are whole', 'abc', 'abd', ['abc', 'abd']],
    ['nothing stays nothing', '', 'abd', ['', 'abd']],
    [
      'long ones begin shortly before they part',
      `${long}b`,
      `${long}c`,
      [`…${'a'.repeat(24)}b`, `…${'a'.repeat(24)}c`],
    ],
    [
      'what is left out at the end is told',
      `b${long}`,
      `c${long}`,
      [`b${'a'.repeat(89)}…`, `c${'a'.repeat(89)}…`],
    ],
  ])('%s', (_name, one, other, expected) => {
    expect(excerpts(one, other)).toEqual(expected);
  });
});
