import fc from 'fast-check';
import { breakPages } from '../../../../src/core/papers/page/pageBreaks';
import type { DraftRow } from '../../../../src/core/sheets/sheetDraft';

const page = { height: 480, repeated: 30 };

function row(height: number, keepWithNext = false): DraftRow {
  return { cells: [], height, ...(keepWithNext ? { keepWithNext } : {}) };
}

describe('page breaks (feature A2)', () => {
  test('a group row never ends a page', () => {
    const rows = [row(440), row(20, true), row(60)];
    expect(breakPages(rows, page).rows.map((each) => each.breakBefore === true)).toEqual([
      false,
      true,
      false,
    ]);
  });

  test('no page holds more than it may, and no row that stays with the next is the last of one', () => {
    const heights = fc.array(fc.tuple(fc.integer({ min: 10, max: 360 }), fc.boolean()), { maxLength: 60 });
    fc.assert(
      fc.property(heights, (all) => {
        const rows = all.map(([height, keep], index) => row(keep ? 15 : height, keep && index % 3 === 0));
        const broken = breakPages(rows, page);
        expect(broken.rows).toHaveLength(rows.length);
        const starts = broken.rows.flatMap((each, index) => (each.breakBefore === true ? [index] : []));
        expect(broken.pages).toBe(starts.length + 1);
        for (const start of starts) expect(broken.rows[start - 1]?.keepWithNext).not.toBe(true);
        const pages = [0, ...starts].map((start, index, list) => broken.rows.slice(start, list[index + 1]));
        for (const [index, rowsOfPage] of pages.entries()) {
          const height = rowsOfPage.reduce((sum, each) => sum + each.height, index === 0 ? 0 : page.repeated);
          expect(height).toBeLessThanOrEqual(page.height);
        }
      }),
    );
  });
});
