import type { ShapeCase } from './shapeCase';

const foo = { list: { inCellDropDown: true, source: 'Foo,Bar,Baz' } } as const;

/** A list as long as a list may be. */
const longest = `${Array.from({ length: 36 }, (_, index) => `Foob${String.fromCharCode(97 + Math.floor((index + 17) / 26))}${String.fromCharCode(97 + ((index + 17) % 26))}`).join(',')},End`;

function link(sheet: Excel.Worksheet, address: string, to: Excel.RangeHyperlink): void {
  sheet.getRange(address).hyperlink = to;
}

const perl = { address: 'http://www.perl.org/', textToDisplay: 'http://www.perl.org/' };

function tens(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  sheet.getRange('A1:A4').values = [[10], [20], [30], [40]];
  return sheet.getRange('A1').conditionalFormats;
}

function whereValue(
  formats: Excel.ConditionalFormatCollection,
  rule: Excel.ConditionalCellValueRule,
): Excel.CellValueConditionalFormat {
  const { cellValue } = formats.add(Excel.ConditionalFormatType.cellValue);
  cellValue.rule = rule;
  return cellValue;
}

function table(sheet: Excel.Worksheet): Excel.Table {
  sheet.getRange('C:F').format.columnWidth = 57.75;
  sheet.getRange('C3:F3').values = [['Column1', 'Column2', 'Column3', 'Column4']];
  const made = sheet.tables.add('C3:F13', true);
  made.style = 'TableStyleMedium9';
  return made;
}

/** Validation, hyperlinks, conditional formats and tables. */
export const contentCases: readonly ShapeCase[] = [
  {
    file: 'data_validation01.xlsx',
    kind: 'validation',
    make: (sheet) => {
      sheet.getRange('C2').dataValidation.rule = foo;
    },
  },
  {
    file: 'data_validation03.xlsx',
    kind: 'validation',
    make: (sheet) => {
      const first = sheet.getRange('C2').dataValidation;
      first.rule = foo;
      first.prompt = {
        title: 'This is the input title',
        message: 'This is the input message',
        showPrompt: true,
      };
      const second = sheet.getRange('D6').dataValidation;
      second.rule = { list: { inCellDropDown: true, source: longest } };
      const message = 'This is the longest input message '.padEnd(255, 'a');
      second.prompt = { title: 'This is the longest input title1', message, showPrompt: true };
    },
  },
  { file: 'hyperlink01.xlsx', kind: 'hyperlinks', make: (sheet) => link(sheet, 'A1', perl) },
  {
    file: 'hyperlink03.xlsx',
    kind: 'hyperlinks',
    make: (sheet, context) => {
      const cpan = { address: 'http://www.cpan.org/', textToDisplay: 'http://www.cpan.org/' };
      for (const [cell, to] of [
        ['A1', perl],
        ['D4', perl],
        ['B6', cpan],
        ['A8', perl],
        ['F12', cpan],
      ] as const)
        link(sheet, cell, to);
      const other = context.workbook.worksheets.add('Sheet2');
      const google = { address: 'http://www.google.com/', textToDisplay: 'http://www.google.com/' };
      for (const [cell, to] of [
        ['C2', google],
        ['C5', cpan],
        ['C7', perl],
      ] as const)
        link(other, cell, to);
    },
  },
  {
    file: 'hyperlink04.xlsx',
    kind: 'hyperlinks',
    make: (sheet, context) => {
      context.workbook.worksheets.add('Sheet2');
      context.workbook.worksheets.add('Data Sheet');
      const links = [
        ['A1', 'Sheet2!A1', 'Sheet2!A1', ''],
        ['A3', 'Sheet2!A1:A5', 'Sheet2!A1:A5', ''],
        ['A5', "'Data Sheet'!D5", 'Some text', ''],
        ['E12', 'Sheet1!J1', 'Sheet1!J1', ''],
        ['G17', 'Sheet2!A1', 'Some text', ''],
        ['A18', 'Sheet2!A1', 'Sheet2!A1', 'Tool Tip 1'],
        ['A20', 'Sheet2!A1', 'More text', 'Tool Tip 2'],
      ] as const;
      for (const [cell, documentReference, textToDisplay, screenTip] of links)
        link(sheet, cell, { documentReference, textToDisplay, ...(screenTip === '' ? {} : { screenTip }) });
    },
  },
  {
    file: 'cond_format01.xlsx',
    kind: 'conditional formats',
    make: (sheet) => {
      const { format } = whereValue(tens(sheet), { formula1: '5', operator: 'GreaterThan' });
      format.font.color = '#9C0006';
      format.fill.color = '#FFC7CE';
    },
  },
  {
    file: 'cond_format02.xlsx',
    kind: 'conditional formats',
    make: (sheet) => {
      whereValue(tens(sheet), { formula1: '5', operator: 'LessThan' });
    },
  },
  { file: 'table01.xlsx', kind: 'tables', make: (sheet) => void table(sheet) },
  {
    file: 'table03.xlsx',
    kind: 'tables',
    make: (sheet) => {
      link(sheet, 'A1', { address: 'http://perl.com/', textToDisplay: 'http://perl.com/' });
      table(sheet);
    },
  },
];
