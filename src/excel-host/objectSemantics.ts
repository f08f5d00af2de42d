import { known, noSource, rule } from './semanticRule';

/** Rules of tables, comments, conditional formats and other objects on a sheet (semantics.ts holds them all). */
export const objectRules = {
  'table-add': rule(
    'a table over cells with headers makes texts of them, blank ones are "Column" and a number, equal ones get a number; its style is TableStyleMedium2',
    `TableCollection.add; ${known}`,
  ),
  'table-add-headers': rule(
    'a table over cells without headers puts a row of headers in above and moves the cells down by one',
    'TableCollection.add',
  ),
  'table-add-taken': rule(
    'a table over cells of another one is refused; the code is taken as InvalidArgument',
    'TableCollection.add (that it is refused)',
  ),
  'table-name': rule(
    'a name with blanks or of a cell is InvalidArgument, one that is taken ItemAlreadyExists; formulas follow a new name',
    'Rename an Excel table, support.microsoft.com; the codes are not told',
  ),
  'table-empty-row': rule(
    'a table without records keeps an empty row that is not counted, and the first row that is added takes its place',
    `insertRow, ECMA-376 part 1, 18.5.1.2; that it is not counted: ${noSource}`,
  ),
  'table-rows': rule(
    'rows that are added or deleted move the cells under the table, a TableRow is a place and no record',
    'TableRowCollection.add; which cells move: general knowledge',
  ),
  'table-columns': rule(
    'columns that are added or deleted move the cells beside the table; values of a new one begin with its header',
    'TableColumnCollection.add; OfficeDev/office-js-snippets, add-rows-and-columns-to-a-table',
  ),
  'table-shift': rule(
    'inserting and deleting cells moves, grows and shrinks tables; through a part of a table, or its header alone, it is InsertDeleteConflict',
    known,
  ),
  'table-headers': rule(
    'entries in the header are texts that name columns; hiding the header row empties it',
    `${known}; what stays in the cells of a hidden header: ${noSource}`,
  ),
  'table-totals': rule(
    'showTotals puts a row under the records, "Total" in it first and a sum (of numbers) or a count last, as formulas',
    `${known}; through the API: ${noSource}`,
  ),
  'table-resize': rule(
    'a new size keeps the top row and a cell of the old place, else it is InvalidArgument',
    'Table.resize (the code is not told)',
  ),
  'table-end': rule(
    'convertToRange leaves the cells, delete empties them',
    'Table.convertToRange; ListObject.Delete over COM',
  ),
  'table-filter': rule(
    'a filter hides rows of the sheet, by what cells show; cleared, all are shown',
    'Filter.apply, FilterCriteria; * and ? as wildcards: general knowledge',
  ),
  'table-references': rule(
    '[@Price] is kept as Table1[[#This Row],[Price]] and read back as [@Price] inside its table',
    'ECMA-376 part 1, 18.17.2; how it is read back: general knowledge',
  ),
  'table-events': rule(
    "changes inside a table are told to its listeners and those of the tables' collection; a selection outside has no address",
    'Table.onChanged, Table.onSelectionChanged, TableCollection.onAdded',
  ),
  'note-cell': rule(
    'a note stands on one cell that has neither note nor comment; else it is InvalidArgument',
    `NoteCollection.add (another code, InvalidCellAddress, is told there for a bad address); on a cell that has one: ${noSource}`,
  ),
  'note-moves': rule(
    'notes and comments go with their cells when these are shifted, and go where they go',
    known,
  ),
  'comment-thread': rule(
    'a comment has replies and is open or resolved with all of them; deleted, its replies go with it',
    'Comment.resolved, CommentReply.resolved, Comment.delete',
  ),
  'comment-address': rule(
    'a comment of the workbook names the sheet of its cell; an address without one, more cells, and a cell that has one are InvalidArgument',
    `CommentCollection.add; on a cell that has one: ${noSource}`,
  ),
  'comment-events': rule(
    'comments that are added, edited and deleted are told with their ids',
    'CommentCollection.onAdded, onChanged, onDeleted',
  ),
  'conditional-add': rule(
    'a conditional format that is added holds on the whole range, before those that were there; a custom one on a formula',
    'ConditionalFormatCollection.add ("at the first/top priority"), CustomConditionalFormat',
  ),
  'conditional-list': rule(
    'a range lists formats that hold on any of its cells; clearAll leaves what holds beyond it',
    `Range.conditionalFormats; ${known}`,
  ),
  'conditional-areas': rule(
    'several areas share one conditional format, and getRanges answers them all; a range lists it that meets one of them',
    'RangeAreas.conditionalFormats, ConditionalFormat.getRanges; office-js issue 5194',
  ),
  'conditional-priority': rule(
    'a priority that is set moves the format there, a negative one from the back, one beyond the end to the end; the others stay in a row',
    'ConditionalFormat.priority; where one is deleted the row closes: general knowledge of Excel',
  ),
  'conditional-other': rule(
    'another kind than the format is of is InvalidOperation, its OrNullObject form is null; bars, scales and icons are read by type alone',
    'ConditionalFormat.customOrNullObject; the code is not told',
  ),
  'special-cells': rule(
    'cells of a kind are found within what the sheet uses; where there is none it is ItemNotFound, OrNullObject is null',
    'Range.getSpecialCells, getSpecialCellsOrNullObject',
  ),
  'calculated-event': rule(
    'onCalculated is told once for each batch that changes cells of a sheet with formulas, and by calculate()',
    `Worksheet.onCalculated; that only sheets with formulas tell it: ${noSource}`,
  ),
  'events-off': rule(
    'while runtime.enableEvents is false no event is told, also not later',
    'Excel.Runtime.enableEvents; excel/excel-add-ins-events',
  ),
  'paste-cells': rule(
    'copyFrom fills a target that is a multiple of the source, else the size of the source counts; relative references move along',
    'Range.copyFrom; where the target is no multiple: general knowledge',
  ),
  'find-text': rule(
    'cells are found by what they show, formulas by their letters, row by row; none found is ItemNotFound, OrNullObject is null',
    `Range.find, Worksheet.findAll; formulas: ${known}`,
  ),
  'areas-format': rule(
    'a format that is set on several areas goes to each, one that differs among them reads back as null',
    'RangeAreas.format',
  ),
  'point-fill': rule(
    'a point of a series has a fill of its own; an end of an axis that nobody set reads as ""',
    'ChartPoint.format, ChartAxis.minimum ("can be set to an empty string for automatic values")',
  ),
} as const;
