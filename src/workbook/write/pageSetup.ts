import { pageZoom } from './pageZoom';
import { layoutHeight, layoutRows, type SheetLayout } from '../ownSheets/sheetImage';

/** Office.js counts margins in points. */
const millimetre = 72 / 25.4;

/**
 * Sets paper, margins, scale, repeated rows, print area, page number and page breaks of one of our sheets.
 * Only queues. Source: Excel.PageLayout (ExcelApi 1.9); margins and page number by NĐ 30/2020, annex I part I.
 */
export function queuePageSetup(sheet: Excel.Worksheet, layout: SheetLayout): void {
  const { page } = layout;
  const layoutOfPage = sheet.pageLayout;
  const { margins } = page;
  layoutOfPage.orientation = page.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  layoutOfPage.paperSize = 'A4';
  layoutOfPage.topMargin = margins.top * millimetre;
  layoutOfPage.bottomMargin = margins.bottom * millimetre;
  layoutOfPage.leftMargin = margins.left * millimetre;
  layoutOfPage.rightMargin = margins.right * millimetre;
  // The page number stands in the middle of the top margin, half as far down as the text begins.
  layoutOfPage.headerMargin = (margins.top / 2) * millimetre;
  layoutOfPage.footerMargin = (margins.bottom / 2) * millimetre;
  layoutOfPage.centerHorizontally = true;
  layoutOfPage.zoom = pageZoom(layout);
  queueRepeatedRows(sheet, layout);
  queuePageNumber(sheet, layout);
  queuePageBreaks(sheet, layout);
}

function queueRepeatedRows(sheet: Excel.Worksheet, layout: SheetLayout): void {
  const visible = layout.columns.findIndex((column) => column.hidden === true);
  const width = visible < 0 ? layout.columns.length : visible;
  const height = layoutHeight(layout);
  if (height === 0 || width === 0) return;
  sheet.pageLayout.setPrintArea(sheet.getRangeByIndexes(0, 0, height, width));
  const kinds = layoutRows(layout).map((row) => row.shape.kind);
  const first = kinds.indexOf('header');
  if (!layout.page.repeatHeader || first < 0) return;
  const count = kinds.lastIndexOf('header') - first + 1;
  // Only a range of entire rows is valid here (PageLayout.setPrintTitleRows).
  sheet.pageLayout.setPrintTitleRows(sheet.getRangeByIndexes(first, 0, count, 1).getEntireRow());
}

function queuePageNumber(sheet: Excel.Worksheet, layout: SheetLayout): void {
  const headers = sheet.pageLayout.headersFooters;
  if (!layout.page.pageNumberOnTop) {
    headers.state = 'Default';
    headers.defaultForAllPages.centerHeader = '';
    return;
  }
  // each appendix is numbered from 1 on its own, also when the whole workbook is printed (annex I, III.1.đ)
  sheet.pageLayout.firstPageNumber = 1;
  headers.state = 'FirstAndDefault';
  headers.defaultForAllPages.centerHeader = `&"${layout.fontName},Regular"&13&P`;
  headers.firstPage.centerHeader = '';
}

function queuePageBreaks(sheet: Excel.Worksheet, layout: SheetLayout): void {
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const [row, { shape }] of layoutRows(layout).entries()) {
    if (shape.breakBefore) sheet.horizontalPageBreaks.add(sheet.getRangeByIndexes(row, 0, 1, 1));
  }
}
