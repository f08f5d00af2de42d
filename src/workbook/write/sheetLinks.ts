import type { SheetImage } from '../ownSheets/sheetImage';

/** Blue of links in Office's own theme. */
const linkColour = '#0563C1';

/** Some rows of an image, the first of them by its place on the sheet. */
interface LinkedRows extends SheetImage {
  readonly firstRow: number;
}

/**
 * What sets the links of a sheet, cell by cell. Excel takes the words of a link as if typed: they are given only where
 * they begin with a letter, and other cells get no link. Setting one changes the letters: they are set again after it.
 * Source: Range.hyperlink (ExcelApi 1.7).
 */
export function linkCommands(
  sheet: () => Excel.Worksheet,
  { layout, contents, firstRow }: LinkedRows,
): readonly (() => void)[] {
  return (layout.links ?? []).flatMap(([row, column, documentReference]) => {
    const text = contents[row - firstRow]?.[column];
    if (typeof text !== 'string' || !/^\p{L}/u.test(text)) return [];
    return [
      () => {
        const range = sheet().getRangeByIndexes(row, column, 1, 1);
        range.hyperlink = { documentReference, textToDisplay: text };
        range.format.font.name = layout.fontName;
        range.format.font.size = 12;
        range.format.font.color = linkColour;
        range.format.font.underline = 'Single';
      },
    ];
  });
}
