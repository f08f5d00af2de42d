import { cellWorkRules } from './cellWorkSemantics';
import { chartRules } from './chartSemantics';
import { objectRules } from './objectSemantics';
import { known, rule } from './semanticRule';
import type { SemanticRule } from './semanticRule';

const valuesPage = 'Range.values, javascript/api/excel/excel.range';
const nullPage = 'excel/excel-add-ins-ranges-set-get-values; null and blank input';
const unboundedPage = 'excel/excel-add-ins-ranges-unbounded';
const errorPage = 'testing/application-specific-api-error-handling';

/**
 * Every rule of Excel's behaviour that the host emulates beyond the wire format, and what it rests on. None was seen
 * on a real Excel yet: where one is found to differ there, the rule, its test and this table change together. By id;
 * test/excel-host/semantics.test.ts proves each under the same id.
 */
export const semanticRules = {
  'entry-formula': rule(
    'text that begins with =, and with + - before what is no number, becomes a formula',
    valuesPage,
  ),
  'entry-refused': rule(
    'text that begins like a formula and cannot be one is InvalidArgument, and nothing is written',
    `${valuesPage}; ${known}`,
  ),
  'entry-number': rule(
    'numbers, grouped thousands and percentages become numbers; the last two bring a format along',
    known,
  ),
  'entry-fifteen-digits': rule(
    'a number keeps fifteen digits: leading zeros and the end of longer numbers are lost',
    known,
  ),
  'entry-date': rule(
    'English dates ("8/12", "6/2026", "10-12", "1 Jan") become serials with a date format',
    'OfficeDev/office-js #6687; values are read as en-US',
  ),
  'entry-time': rule('"7:30" becomes a fraction of a day', known),
  'entry-boolean': rule('TRUE and FALSE in any case become booleans, error texts become errors', known),
  'entry-apostrophe': rule(
    'a leading apostrophe makes text and is not part of it; formulas come back without it',
    'OfficeDev/office-js #6687',
  ),
  'entry-text-format': rule(
    'in a cell formatted @ every text stays text, also when the format came earlier in the same batch; a leading apostrophe is its prefix there too and no letter of it',
    `${known}; the apostrophe: Value2 and PrefixCharacter over COM in desktop Excel, 27 September 2026, seen for text that looks like a number`,
  ),
  'entry-length': rule(
    'a cell holds at most 32767 characters',
    'Excel specifications and limits, support.microsoft.com',
  ),
  'values-null': rule(
    'null in a matrix leaves its cell, null for the whole property is InvalidArgument',
    nullPage,
  ),
  'values-empty': rule('"" empties a cell; empty cells read back as ""', nullPage),
  'values-single': rule(
    'one plain value is written to every cell of the range',
    'excel/excel-add-ins-ranges-set-get-values',
  ),
  'values-shape': rule('a matrix of another shape than the range is InvalidArgument', errorPage),
  'values-merged': rule(
    'cells that a merge hides take no value',
    'general knowledge; sbroenne/mcp-server-excel #831',
  ),
  'values-uncached': rule(
    'the host does not calculate: a formula without a cached value answers "" and a warning',
    'design of this host, not of Excel',
  ),
  'format-mixed': rule('a property that differs within a range reads back as null', nullPage),
  'format-bad-value': rule(
    'a colour, alignment or size that Excel does not know is InvalidArgument',
    errorPage,
  ),
  'format-number-blank': rule('"" as a number format is General', nullPage),
  'format-number-alone': rule(
    'a number format in a matrix of one cell goes for the whole range',
    'tutorials/excel-tutorial; OfficeDev/office-js-snippets',
  ),
  'format-number-mac': rule(
    'by platform: hh:mm reads back as h:mm; whether other formats do so nobody tells',
    'OfficeDev/office-js #4310, #2107 (Excel for Mac 16.52 and 16.83)',
  ),
  'format-number-region': rule(
    'by platform: the short date reads back in the form of the region; which formats besides nobody tells',
    'OfficeDev/office-js #2824, Excel on the web',
  ),
  'rich-text-mixed': rule(
    'a cell whose letters differ in a font property answers null for it, also through getCellProperties',
    `${known}: Range.Font over COM is Null for mixed letters; Excel.RangeTextRun tells that a cell has runs`,
  ),
  'rich-text-kept': rule(
    'letters keep their looks while nothing but other cells, formats beside the font, and places change',
    known,
  ),
  'rich-text-lost': rule(
    "a value, an entry by hand, clear('Contents') and clear('Formats') leave letters that all look like their cell",
    `${known}; which look remains (the cell's or the first letter's) is not known`,
  ),
  'rich-text-font-set': rule('a font property that is set on the cell holds for all its letters', known),
  'row-height-limit': rule(
    'a row higher than 409 points is InvalidArgument',
    'Excel specifications and limits, support.microsoft.com',
  ),
  'column-width-points': rule(
    'columnWidth is in points; the file keeps characters of the default font',
    'RangeFormat.columnWidth; ECMA-376 part 1, 18.3.1.13',
  ),
  'column-width-default': rule(
    'columns without a width have the base characters of their sheet, a padding of a quarter digit on either side and a line, rounded up to 8 dots',
    'measured in Excel 16.0 (20430) for Calibri 11, 12 and 20 and Arial 11',
  ),
  'column-width-theme': rule(
    'in an Office in Vietnamese a usual font that is held to the theme is the theme’s font for Vietnamese: the widths of a file count its digits',
    'Atlas document of Excel 16.0 (20430), 10/10/2026: Arial 11 in place of Calibri 11, 8 dots a digit; row heights are not told there',
  ),
  'row-height-default': rule(
    'rows without a height, in sheets without one, are as high as the Normal font asks for',
    'measured in Excel 16.0 (20430) for Calibri 11, 12 and 20 and Arial 11; other fonts are taken to be like Calibri',
  ),
  'border-inside': rule(
    'inside borders are lines between the cells of the range; its outer edges stay as they are',
    'RangeBorderCollection',
  ),
  'clear-links': rule(
    "clear('RemoveHyperlinks') takes links and looks, clear('Hyperlinks') links alone; values and merges stay",
    'Excel.ClearApplyTo; for merges nobody tells',
  ),
  'unbounded-read': rule(
    'values, formulas, text and formats by cell of whole rows and columns read back as null',
    unboundedPage,
  ),
  'unbounded-write': rule('cell-level properties of whole rows and columns cannot be set', unboundedPage),
  'used-range-blank': rule(
    'getUsedRange of a blank sheet is A1, its OrNullObject form is null; of a blank range it is ItemNotFound',
    'Worksheet.getUsedRange, Range.getUsedRange; OfficeDev/office-scripts-docs-reference #233',
  ),
  'used-range-formats': rule('formatted cells count unless valuesOnly', 'Worksheet.getUsedRange'),
  'merge-keeps-first': rule(
    'merging keeps the first filled cell at the top left and empties the others',
    'Range.merge; audreyt/ethercalc #484',
  ),
  'merge-read': rule(
    'getMergedAreasOrNullObject finds merges whose top left cell is in the range; its address names those cells, its areas the whole',
    'OfficeDev/office-js #3611, #1590',
  ),
  'sheet-missing': rule(
    'getItem of a sheet that is not there is ItemNotFound, OrNullObject is null',
    errorPage,
  ),
  'sheet-name-taken': rule(
    'a second sheet of a name, without regard to case, is ItemAlreadyExists',
    errorPage,
  ),
  'sheet-name-bad': rule(
    'empty, longer than 31, with one of \\ / ? * [ ] : or an apostrophe at an end is InvalidArgument',
    'Worksheet.name; Excel specifications and limits',
  ),
  'sheet-last-visible': rule('the last visible sheet can be neither hidden nor deleted', known),
  'sheet-deleted-references': rule(
    'formulas and names that take something from a sheet that is deleted say #REF! in its place',
    known,
  ),
  'protected-write': rule(
    'writing to locked cells of a protected sheet is AccessDenied; unlocked cells take it',
    'excel/excel-add-ins-worksheets#data-protection',
  ),
  'structure-protected': rule(
    'a protected structure refuses new, renamed and deleted sheets with AccessDenied',
    'excel/excel-add-ins-workbooks#protect-the-workbooks-structure',
  ),
  'read-only': rule(
    'a read-only workbook refuses writes',
    'design of this host; real Excel lets people edit and refuses to save',
  ),
  'shift-merge-conflict': rule(
    'inserting or deleting cells through part of a merge is InsertDeleteConflict',
    errorPage,
  ),
  'sheet-copy': rule(
    'a copy has cells, looks, merges, links, page and charts of its sheet, names of its own, the name "X (2)", and stands at the beginning where nothing is said',
    `Worksheet.copy; ${known} for the name`,
  ),
  'sheet-copy-properties': rule(
    'Worksheet.copy leaves the custom properties behind; a copy by hand takes them along or not, as the caller says',
    'OfficeDev/office-js #5486 (by design, web and desktop); by hand nobody tells',
  ),
  'sheet-id-session': rule(
    'by platform: a file that is opened again gives its sheets other ids',
    'OfficeDev/office-js-docs #297, OfficeDev/office-js #1390, #552',
  ),
  'sheet-id-first': rule(
    'on the web the first sheet of a workbook has the same id in all workbooks; whether it keeps it nobody tells',
    'OfficeDev/office-js #552',
  ),
  'filter-rows': rule(
    'a filter hides the rows below its headers whose shown text or number does not pass all its columns; letters compare without case, * and ? are wildcards; clearing and removing show them again',
    `AutoFilter.apply, reapply, clearCriteria, clearColumnCriteria, remove; Excel.FilterCriteria; ${known}`,
  ),
  'filter-protected': rule(
    'filters of a sheet that is protected without allowAutoFilter can be neither set nor taken away',
    `WorksheetProtectionOptions.allowAutoFilter; ${known}`,
  ),
  'filter-write': rule(
    'by platform: values across rows that a filter hides go plainly into all of them, or the first line goes into every row that is seen and nothing into the hidden ones (of more columns than one nobody tells), or they are refused as FilteredRangeConflict (the list of codes has it, nobody tells when)',
    'xlwings/xlwings #747 (COM, a column: the first element in every visible cell); OfficeDev/office-js #224 (16.0.10228: values misplaced); Excel.ErrorCodes',
  ),
  'sort-cells': rule(
    'sorting moves whole cells with looks, links and relative references; numbers, texts, false and true, errors, then empty cells, equal ones in their old order',
    `RangeSort.apply; ${known}`,
  ),
  'sort-merged': rule(
    'a range with merged cells is not sorted; the code is taken as InvalidOperation',
    known,
  ),
  'sort-events': rule(
    'sorting is told by onRowSorted and onColumnSorted, not by onChanged',
    'excel/excel-add-ins-worksheets#detect-data-changes; Worksheet.onRowSorted',
  ),
  'zoom-whole': rule(
    'pageLayout.zoom is set as a whole; pages to fit that it does not name are automatic',
    'PageLayout.zoom',
  ),
  'page-number-automatic': rule(
    'null as the first page number is automatic numbering; it reads back as "", which nobody tells',
    'PageLayout.firstPageNumber',
  ),
  'zoom-not-kept': rule(
    'by platform: pages to fit are dropped without a word, a scale is kept; Excel keeps them while its tab Page Layout is in front, of which the host knows nothing',
    'OfficeDev/office-js #1860, desktop, 2021',
  ),
  'margins-points': rule('margins are in points', 'PageLayout.leftMargin'),
  'chart-series': rule(
    'charts.add makes series of the columns (or rows) of a range: texts above numbers name them, texts beside are categories',
    `ChartCollection.add; ${known}`,
  ),
  'chart-cells': rule(
    'a chart shows cells: when they change, so do its names, categories and values',
    `ChartSeries.getDimensionValues; ${known}`,
  ),
  'chart-categories': rule(
    'setXAxisValues sets the categories of bars too, not only the x values of points',
    'OfficeDev/office-js-docs-reference #1493',
  ),
  'chart-set-data': rule(
    'setData gives a chart other cells; series keep their looks by place',
    `Chart.setData; ${known}`,
  ),
  'chart-name': rule(
    'getItem by name takes the first of that name; a missing one is ItemNotFound, OrNullObject is null',
    'ChartCollection.getItem, getItemOrNullObject',
  ),
  'chart-place': rule(
    'left, top, width and height are points; setPosition with an end cell covers the cells from start to end',
    'Chart.left, Chart.setPosition',
  ),
  'chart-moves': rule('a chart moves and grows with the rows that it stands on', known),
  'chart-alternative': rule(
    'nothing in the API reads or sets the alternative text of a chart: one that it makes has none in the file',
    'Excel.Chart (up to ExcelApi 1.20) has no such member; Excel.ShapeType knows no charts',
  ),
  'chart-protected': rule(
    'charts of a sheet that is protected without allowEditObjects can be neither added, changed nor deleted',
    `WorksheetProtectionOptions.allowEditObjects; ${known}`,
  ),
  'batch-no-rollback': rule(
    'what a batch did before its failing action stays',
    'develop/application-specific-api-model',
  ),
  'batch-results-before-error': rule(
    'the answer to a batch that fails holds the results of the actions before the failing one',
    'the client library reads them beside the error (test/excel-host/library.test.ts); whether Excel sends them is not told',
  ),
  'proxy-found-where-made': rule(
    'an object is found where its proxy was made, its properties are read where they were loaded',
    'develop/application-specific-api-model: commands run in their order',
  ),
  'cell-editing': rule(
    'while a person types in a cell, batches fail with InvalidOperationInCellEditMode; with delayForCellEdit they wait',
    'OfficeDev/office-js #3323; Excel.RunOptions.delayForCellEdit',
  ),
  'cell-editing-lost': rule(
    'by platform: batches with delayForCellEdit do not wait, and the cell that is typed in keeps what it had; what they read of it meanwhile nobody tells',
    'OfficeDev/office-js #1393, Excel on the web (by design)',
  ),
  'select-elsewhere': rule(
    'by platform: selecting a range on a sheet that is not in front does nothing',
    'OfficeDev/office-js #5118 (2410 on Windows: often, not always)',
  ),
  'protected-twice': rule(
    'by platform: protecting a protected sheet, and unprotecting one that is not, is AccessDenied',
    'OfficeDev/office-js #6784 (Microsoft 365 on Windows, since June 2026)',
  ),
  'events-formats': rule(
    'by platform: onChanged tells of formats too, as RangeEdited',
    'excel/excel-add-ins-worksheets; not told for which formats',
  ),
  'undo-steps': rule(
    "every call that changes cells, looks, sheets or pages is a step of its own that Ctrl+Z takes back, a person's entry too; how a large write is cut nobody tells",
    'excel/excel-add-ins-undo-capabilities; RunOptions.mergeUndoGroup',
  ),
  'undo-emptied': rule(
    'calls without undo empty the list: by platform the deletion and copy of a sheet, its protection and saving everywhere, its name, place and visibility on Windows and Mac; before ExcelApi 1.19 every change',
    'excel/excel-add-ins-undo-capabilities, its pull request #5175, OfficeDev/office-js #3788; #6170 and #6453 saw it otherwise',
  ),
  'undo-leaves': rule(
    'undoing leaves custom XML parts as they are; of settings and custom properties nobody tells, they are left too',
    'OfficeDev/office-js #6415',
  ),
  'payload-limit': rule(
    'requests and answers above the limit fail as a whole',
    'concepts/resource-limits-and-performance-optimization',
  ),
  'range-cells-limit': rule(
    'values, formulas and text of more than five million cells read back as null',
    'OfficeDev/office-js #6781, #4783; concepts/resource-limits-and-performance-optimization promises an error',
  ),
  'entry-formula-length': rule(
    'a formula, or a text that is read as one, of more than 8192 letters is GeneralException',
    'MS-OI29500 2.1.1085 (8192); OfficeDev/office-js #3256 (the code, for text that begins with -)',
  ),
  'custom-xml-limit': rule(
    'Excel on the web refuses custom XML parts above 1 MB; taken as 1,000,000 bytes and GeneralException',
    'OfficeDev/office-js #2408, #394 (the code that Excel gives is not told)',
  ),
  'settings-limit': rule(
    'settings above 2 MB together are InvalidArgument',
    'OfficeDev/office-js #621 (2 MB), #3957 (the code); nobody tells the exact bytes',
  ),
  'settings-order': rule(
    'by platform: a setting that is new, after one that was overwritten in the same batch, is ItemNotFound',
    'OfficeDev/office-js #920, Excel on the web',
  ),
  'property-key-limit': rule(
    'the key of a custom property has at most 255 letters, a longer one is InvalidArgument',
    'WorksheetCustomPropertyCollection.add',
  ),
  'validation-list-limit': rule(
    'the values of a list validation have at most 255 letters together; a list of cells knows no limit',
    'jmcnamara/XlsxWriter and qax-os/excelize, their maintainers; the code is not told',
  ),
  'font-name-limit': rule('the name of a font has at most 31 letters', 'RangeFont.name'),
  'print-titles-whole': rule('rows to be repeated are whole rows', 'PageLayout.setPrintTitleRows'),
  'merge-read-limit': rule(
    'by platform: more than 512 merged areas in a range fail to be told; the code is taken as GeneralException',
    'Range.getMergedAreasOrNullObject',
  ),
  'api-level': rule('members of a later set than the host declares are ApiNotFound', errorPage),
  ...objectRules,
  ...cellWorkRules,
  ...chartRules,
} as const satisfies Readonly<Record<string, SemanticRule>>;
