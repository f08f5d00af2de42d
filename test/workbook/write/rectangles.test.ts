import fc from 'fast-check';
import type { DraftStyle } from '../../../src/core/sheets/sheetDraft';
import { borderedRectangles, styleRectangles } from '../../../src/workbook/write/rectangles';
import type { RowShape } from '../../../src/workbook/ownSheets/sheetImage';

const styles = ['cellText', 'groupRow', 'plain'] as const;
const anyRow: fc.Arbitrary<RowShape> = fc
  .array(fc.option(fc.constantFrom<DraftStyle>(...styles), { nil: null }), { minLength: 4, maxLength: 4 })
  .map((cells) => ({
    kind: 'rows',
    continues: false,
    breakBefore: false,
    cells: cells.flatMap((style, column) => (style === null ? [] : [[column, style, 1] as const])),
  }));

describe('rectangles of cells that look alike', () => {
  test('cover every styled cell once, with its style, and no other', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 8 }), (rows) => {
        const covered = styleRectangles(rows).flatMap(({ style, area }) =>
          Array.from({ length: area.rowCount * area.columnCount }, (_, index) => {
            const row = area.row + Math.floor(index / area.columnCount);
            return `${row} ${area.column + (index % area.columnCount)} ${style}`;
          }),
        );
        const wanted = rows.flatMap((row, at) =>
          row.cells.map(([column, style]) => `${at} ${column} ${style}`),
        );
        expect(covered.toSorted()).toEqual(wanted.toSorted());
      }),
    );
  });

  test('a table of equal rows is one rectangle a column style, and one of lines', () => {
    const row: RowShape = {
      kind: 'rows',
      continues: false,
      breakBefore: false,
      cells: [
        [0, 'cellCentred', 1],
        [1, 'cellText', 1],
        [2, 'cellText', 1],
      ],
    };
    const rows = Array.from({ length: 500 }, () => row);
    expect(styleRectangles(rows)).toEqual([
      { style: 'cellCentred', area: { row: 0, column: 0, rowCount: 500, columnCount: 1 } },
      { style: 'cellText', area: { row: 0, column: 1, rowCount: 500, columnCount: 2 } },
    ]);
    expect(borderedRectangles(rows)).toEqual([{ row: 0, column: 0, rowCount: 500, columnCount: 3 }]);
  });
});
