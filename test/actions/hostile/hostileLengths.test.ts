/** @one-excel how a text is entered is the same in each (src/excel-host/platforms.ts) */
import { harmOf } from './everythingMade';
import { hostileOffice, mark } from './hostileOffice';

/** Texts as long as a cell holds, each a trap for another kind of pattern. */
const longest = [
  `=${mark}${'ă'.repeat(32_700)}`,
  `${mark}${' '.repeat(32_700)}=`,
  `${mark} ${'và '.repeat(10_000)}`,
  `${mark}${'; , - '.repeat(5_000)}`,
  `${mark}${'20/10/'.repeat(5_000)}`,
  `${'('.repeat(16_000)}${mark}${')'.repeat(16_000)}`,
];

test.each([0, 1])(
  'texts as long as a cell holds, in columns of tasks and nominees: %i on',
  async (first) => {
    const texts = Array.from(
      { length: 12 },
      (_, at) => (at % 2 === first ? longest[(at - first) / 2] : undefined) ?? mark,
    );
    const before = process.cpuUsage();
    expect(await harmOf(hostileOffice(texts, { tasks: 'Nhiệm vụ', list: 'Danh sách' }))).toEqual([]);
    // a pattern that looks again at each letter would take minutes
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(30);
  },
  180_000,
);
