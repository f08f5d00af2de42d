import { known, noSource, rule } from './semanticRule';

/** Rules of work on cells beyond their values, of styles, and of what a workbook says about itself (semantics.ts holds them all). */
export const cellWorkRules = {
  'row-height-all': rule(
    'a height of all rows is the default of the sheet: rows that have their own lose it',
    `RangeFormat.rowHeight; that it becomes the default: ${known}`,
  ),
  'outline-group': rule(
    'group and ungroup put rows or columns a level deeper or up; whole columns by rows, whole rows by columns and a ninth level are InvalidArgument; ungrouping what is in no group does nothing',
    `Range.group, Range.ungroup; the ninth level and ungrouping without a group: ${noSource}`,
  ),
  'outline-levels': rule(
    'showOutlineLevels hides what lies deeper and shows the rest, 0 leaves rows or columns as they are',
    'Worksheet.showOutlineLevels',
  ),
  'range-edge': rule(
    'getRangeEdge goes where Ctrl and an arrow key go, getExtendedRange takes all up to there; an active cell outside the range is InvalidArgument',
    'Range.getRangeEdge, Range.getExtendedRange (the code is not told)',
  ),
  'remove-duplicates': rule(
    'rows that show the same, without regard to case, go; the first of them stays, the others move up within the range',
    'Range.removeDuplicates; that what cells show counts: Find and remove duplicates, support.microsoft.com; letters by case: general knowledge',
  ),
  'auto-fill': rule(
    'formulas move along, two numbers or more go on in their line, a number alone is repeated (FillSeries counts on), a text that ends in a number and a date count on',
    `Range.autoFill, Excel.AutoFillType; ${known}`,
  ),
  'move-cells': rule(
    'moveTo takes cells with looks and formulas as they stand; their old place is empty and plain',
    `Range.moveTo; ${known}`,
  ),
  'visible-view': rule(
    'getVisibleView shows the rows and columns that are not hidden, with the addresses of their cells',
    'Range.getVisibleView, Excel.RangeView',
  ),
  'formulas-r1c1': rule(
    'formulasR1C1 are seen from their own cell; without a formula it is the value',
    'Range.formulasR1C1',
  ),
  'resize-beyond': rule(
    'getResizedRange moves the corner at the bottom right, also past the one at the top left',
    'OfficeDev/office-js-snippets, just-for-fun/patterns, which goes so to the left and up; nobody tells',
  ),
  'style-cell': rule(
    'Range.style lets cells follow a style: what the style includes replaces their looks; built-in ones are told by Excel.BuiltInStyle, mixed ones are null, an unknown one is InvalidArgument',
    `Range.style, Style.includeFont; the code: ${noSource}`,
  ),
  'style-change': rule(
    'cells follow a style that changes, but for what they have of their own; where it is deleted they become Normal',
    `Style.delete; ${known}`,
  ),
  'style-list': rule(
    "the styles of a workbook are its own and all of Excel's; a second one of a name is ItemAlreadyExists",
    `StyleCollection.add; ${known}; the code: ${noSource}`,
  ),
  'validation-rules': rule(
    'numbers, dates, times and lengths are compared, a custom rule is a formula; a list of a range keeps its cells by an absolute reference and reads back as text',
    `Excel.DataValidationRule, Excel.ListDataValidation; that it reads back as text: ${noSource}`,
  ),
  'validation-mixed': rule(
    'cells with and without a validation are MixedCriteria, cells of several are Inconsistent; rule, alert, prompt and ignoreBlanks of such a range are null',
    `Excel.DataValidationType, OfficeDev/office-js-snippets #1093; null as with formats that differ: ${noSource}`,
  ),
  'validation-alert': rule(
    'alert, prompt and ignoreBlanks read back as they were set, on the cells they were set on',
    `DataValidation.errorAlert, prompt, ignoreBlanks; what the file leaves out: ECMA-376 part 1, 18.3.1.32`,
  ),
  'validation-over-prompt': rule(
    'a rule over cells of which some have a prompt and no rule is InvalidArgument, until the prompt is cleared',
    `OfficeDev/office-js #2594; that clearing helps: ${noSource}`,
  ),
  'fill-pattern': rule(
    'a pattern lies on the colour of the fill, its lines have a colour of their own; a plain colour takes the pattern away',
    `RangeFill.pattern, patternColor; that a colour takes it away: ${noSource}`,
  ),
  'document-properties': rule(
    'custom properties are found without regard to case and overwritten by add; texts and keys keep 255 letters, an empty key is InvalidArgument',
    `CustomPropertyCollection.add, getItem; an empty key: ${noSource}`,
  ),
  'calculation-mode': rule('the calculation mode is kept in the file', 'ECMA-376 part 1, 18.2.2'),
  'structure-protect': rule(
    'a protected structure is protected once: protecting it again is AccessDenied',
    `WorkbookProtection.protect; the code: ${noSource}`,
  ),
  'formula-events': rule(
    'onFormulaChanged names the cells whose formula came, went or is another, with the one before',
    `Worksheet.onFormulaChanged, Excel.FormulaChangedEventDetail; a cell without formula before has "": ${noSource}`,
  ),
  'sheet-events': rule(
    'a new name, place, visibility and protection of a sheet are told with what was before',
    'Worksheet.onNameChanged, onVisibilityChanged, onProtectionChanged, WorksheetCollection.onMoved',
  ),
  'person-events': rule(
    'a click on a cell and the return to the workbook are told; the place within the cell is told as 0',
    `Worksheet.onSingleClicked, Workbook.onActivated; the place: ${noSource}`,
  ),
} as const;
