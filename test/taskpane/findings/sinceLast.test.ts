import { doneSince, sinceLast } from '../../../src/taskpane/findings/sinceLast';

const check = (findings: readonly string[], ignored: readonly string[] = []) => ({
  findings: findings.map((key) => ({ key })),
  ignored: ignored.map((key) => ({ finding: { key } })),
});

describe('findings since the check before', () => {
  test.each([
    ['nothing changed', check(['a', 'b']), check(['a', 'b']), { fresh: 0, fixed: 0, ignored: 0, left: 2 }],
    ['one mended', check(['a', 'b']), check(['b']), { fresh: 0, fixed: 1, ignored: 0, left: 1 }],
    [
      'one mended and one set aside are two things',
      check(['a', 'b', 'c']),
      check(['c'], ['b']),
      { fresh: 0, fixed: 1, ignored: 1, left: 1 },
    ],
    ['one new', check(['a']), check(['a', 'n']), { fresh: 1, fixed: 0, ignored: 0, left: 1 }],
    [
      'set aside before and since: neither mended nor counted again',
      check(['a'], ['x']),
      check(['a'], ['x']),
      { fresh: 0, fixed: 0, ignored: 0, left: 1 },
    ],
    [
      'looked at again: open, not new',
      check(['a'], ['x']),
      check(['a', 'x']),
      { fresh: 0, fixed: 0, ignored: 0, left: 2 },
    ],
    ['all new', check([]), check(['a', 'b']), { fresh: 2, fixed: 0, ignored: 0, left: 0 }],
  ])('%s', (_name, before, now, expected) => {
    expect(sinceLast(before, now)).toEqual(expected);
  });

  test('done after the check: cells and doubtful ones are not counted', () => {
    const settled = new Map([
      ['a', { how: 'fixed' } as const],
      ['fix 3 1 DS', { how: 'fixed' } as const],
      ['b', { how: 'ignored', reason: 'r', on: '2026-03-02' } as const],
      ['c', { how: 'touched' } as const],
      ['d', { how: 'answered' } as const],
    ]);
    const findings = ['a', 'b', 'c', 'd', 'e'].map((key) => ({ key }));
    expect(doneSince(findings, settled)).toEqual({ fixed: 1, ignored: 1, answered: 1 });
  });
});
