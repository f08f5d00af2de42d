import type { confirmColumns as vietnamese } from '../vi/confirmColumns';
import { counted } from './counted';

const count = new Intl.NumberFormat('en-GB');

const named = (sheets: readonly string[]): string =>
  `${sheets.length === 1 ? 'sheet' : 'sheets'} ${sheets.map((sheet) => `“${sheet}”`).join(', ')}`;

/** "; 41 other rows": nothing where there are none. */
export const otherRows = (rows: number): string =>
  rows === 0 ? '' : `; ${counted(rows, 'other row')} (groups, totals, signatures, blank)`;

/** What is said while the columns of a sheet are confirmed. */
export const confirmColumns: typeof vietnamese = {
  title: (sheet) => `Sheet “${sheet}”: understood correctly?`,
  hint: 'Asked only once. Your sheet is not changed.',
  nth: (at, all) => `List ${count.format(at)}/${count.format(all)}`,
  showSheet: 'Show the sheet',
  sheetHidden: (sheet) => `Sheet “${sheet}” is hidden, so it is not shown beside this.`,
  empty: '(blank column)',
  noHeader: (letters) => `Column ${letters}`,
  unused: 'leave as it is, not used',
  likely: 'Perhaps',
  leftAlone: 'Not used',
  values: (values) => values.map((value) => `“${value}”`).join(' · '),
  unknown: 'this column is not understood: choose what it means, or leave it',
  sure: (columns) => `${counted(columns, 'column is', 'columns are')} clear`,
  allSure: (columns) => `All ${counted(columns, 'column')} are clear`,
  fieldOf: (header) => `Column “${header}” is understood as`,
  ok: 'That is right',
  okAll: (lists) => `All ${counted(lists, 'list')} are right`,
  okAllMeans: (sheets) => `All are right: also confirms ${named(sheets)}, where every column is clear.`,
  stillToLook: (sheets) => `Some columns are not clear and are asked about on their own: ${named(sheets)}.`,
  unsure: 'not certain',
  certainty: (percent, toLookAt) =>
    percent < 50
      ? `It is not certain that this is the table you need (${percent}%).`
      : `Certainly a table of this kind: ${percent}%${toLookAt === 0 ? '' : `; ${counted(toLookAt, 'column')} to look at`}.`,
  toldBy: {
    person: 'you chose it',
    header: 'by the header',
    contents: 'by what the column holds',
    both: 'by the header and what the column holds',
    nothing: '',
  },
  byHeaderAlone: 'the header says so, the values below are not known as such',
  rows: (records, others) => `${counted(records, 'row is a task', 'rows are tasks')}${otherRows(others)}.`,
  lookAtRows: 'Look at the other rows',
  rowRange: (from, to) => (from === to ? count.format(from) : `${count.format(from)}–${count.format(to)}`),
  rowsOf: (ranges, more) =>
    `rows ${ranges.join(', ')}${more === 0 ? '' : ` and ${counted(more, 'more place', 'more places')}`}`,
  moreRows: (rows) => `and ${counted(rows, 'more row', 'more rows')}`,
  requiredMissing: (field) => `One column must be “${field}”.`,
  twice: (field) => `“${field}” is chosen for two columns.`,
  rowKinds: {
    record: 'task',
    group: 'group row',
    total: 'total',
    columnNumbers: 'numbers of columns',
    repeatedHeader: 'repeated header',
    signature: 'signature',
    note: 'note',
    empty: 'blank',
    formulaOnly: 'only formulas',
    struck: 'struck through, dropped',
  },
};
