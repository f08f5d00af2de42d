import { layoutRows, type SheetLayout } from '../ownSheets/sheetImage';

/** Office.js counts paper and margins in points. */
const millimetre = 72 / 25.4;
const a4 = { short: 210 * millimetre, long: 297 * millimetre };

/** Columns stand on whole dots of the screen: each may come out so much wider than it was asked for, in points. */
const dot = 0.75;

/**
 * Files keep columns in digits of the usual font, and a digit in whole dots: of 7 where it is measured, up to 7.5 on a finer
 * screen, and where no dots count (LibreOffice draws Calibri 11 with 7.43). So much wider all may print elsewhere.
 */
const elsewhere = 7.5 / 7;

/** Excel prints no smaller. */
const smallestScale = 10;

/**
 * How a sheet of ours is scaled. Where page breaks of ours stand, a scale worked out from the widths: fitting to a page's
 * width is set by some Excels only while the Page Layout tab shows (office-js issue 1860), and then no scale is set at
 * all. Without breaks, one page wide.
 */
export function pageZoom(layout: SheetLayout): Excel.PageLayoutZoomOptions {
  if (!layout.page.fitToOnePageWide) return { scale: 100 };
  const hasBreaks = layoutRows(layout).some(({ shape }) => shape.breakBefore);
  return hasBreaks ? { scale: scaleOf(layout) } : { horizontalFitToPages: 1 };
}

/** Per cent at which all columns that print, and the charts over them, fit beside each other on the page; never more than 100. */
function scaleOf({ columns, page }: SheetLayout): number {
  const paper = page.orientation === 'landscape' ? a4.long : a4.short;
  const printable = paper - (page.margins.left + page.margins.right) * millimetre;
  const wide = columns
    .filter(({ hidden }) => hidden !== true)
    .reduce((sum, { width }) => sum + Math.ceil(width / dot) * dot, 0);
  const widest = wide * elsewhere;
  if (widest <= printable) return 100;
  return Math.max(smallestScale, Math.floor((printable / widest) * 100));
}
