import type { ShapeCase } from './shapeCase';

/** Margins of a sheet whose page was set up where papers are measured in centimetres; points. */
const margins = {
  left: 0.70866141732283472,
  right: 0.70866141732283472,
  top: 0.74803149606299213,
  bottom: 0.74803149606299213,
  header: 0.31496062992125984,
  footer: 0.31496062992125984,
} as const;

function setUp(sheet: Excel.Worksheet, options: { readonly own: boolean }): Excel.PageLayout {
  const layout = sheet.pageLayout;
  layout.paperSize = Excel.PaperType.a4;
  layout.orientation = Excel.PageOrientation.portrait;
  if (options.own) layout.setPrintMargins(Excel.PrintMarginUnit.inches, margins);
  return layout;
}

const foo = (sheet: Excel.Worksheet, address = 'A1'): void => {
  sheet.getRange(address).values = [['Foo']];
};

function breakBefore(sheet: Excel.Worksheet, kind: 'rows' | 'columns', cells: readonly string[]): void {
  foo(sheet);
  setUp(sheet, { own: false });
  for (const cell of cells)
    (kind === 'rows' ? sheet.horizontalPageBreaks : sheet.verticalPageBreaks).add(cell);
}

/** Page set-up, headers and breaks. */
export const pageCases: readonly ShapeCase[] = [
  {
    file: 'landscape01.xlsx',
    kind: 'page set-up',
    make: (sheet) => {
      foo(sheet);
      setUp(sheet, { own: false }).orientation = Excel.PageOrientation.landscape;
    },
  },
  {
    file: 'fit_to_pages01.xlsx',
    kind: 'page set-up',
    make: (sheet) => {
      foo(sheet);
      setUp(sheet, { own: true }).zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
    },
  },
  {
    file: 'fit_to_pages05.xlsx',
    kind: 'page set-up',
    make: (sheet) => {
      foo(sheet);
      setUp(sheet, { own: true }).zoom = { horizontalFitToPages: 1 };
    },
  },
  {
    file: 'print_options02.xlsx',
    kind: 'page set-up',
    make: (sheet) => {
      foo(sheet);
      setUp(sheet, { own: true }).centerHorizontally = true;
    },
  },
  {
    file: 'print_across01.xlsx',
    kind: 'page set-up',
    make: (sheet) => {
      foo(sheet);
      setUp(sheet, { own: true }).printOrder = Excel.PrintOrder.overThenDown;
    },
  },
  {
    file: 'set_start_page01.xlsx',
    kind: 'page set-up',
    make: (sheet) => {
      foo(sheet);
      setUp(sheet, { own: true }).firstPageNumber = 1;
    },
  },
  {
    file: 'header01.xlsx',
    kind: 'headers',
    make: (sheet) => {
      const group = setUp(sheet, { own: true }).headersFooters;
      group.defaultForAllPages.leftHeader = '&P';
      group.useSheetScale = false;
    },
  },
  {
    file: 'header02.xlsx',
    kind: 'headers',
    make: (sheet) => {
      const group = setUp(sheet, { own: true }).headersFooters;
      group.defaultForAllPages.leftHeader = '&P';
      group.useSheetMargins = false;
    },
  },
  {
    file: 'header03.xlsx',
    kind: 'headers',
    make: (sheet) => {
      const group = setUp(sheet, { own: true }).headersFooters;
      group.defaultForAllPages.leftFooter = '&P';
      group.useSheetScale = false;
      group.useSheetMargins = false;
    },
  },
  {
    file: 'page_breaks01.xlsx',
    kind: 'breaks',
    make: (sheet) => breakBefore(sheet, 'rows', ['A2']),
  },
  {
    file: 'page_breaks02.xlsx',
    kind: 'breaks',
    make: (sheet) => breakBefore(sheet, 'rows', ['A16', 'A4', 'A8']),
  },
  {
    file: 'page_breaks05.xlsx',
    kind: 'breaks',
    make: (sheet) => breakBefore(sheet, 'columns', ['B1', 'D1', 'I1']),
  },
];
