import type { LeftCell, TableLeft, UnknownLabel } from '../../core/counting/officeTables/officeTableReport';
import type { summariesView as vietnamese } from '../vi/summariesView';
import { counted } from './counted';
import { tasksView } from './tasksView';

const count = new Intl.NumberFormat('en-GB');

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');

/** Whom awards are for, as the bars name them; the printed tables stay Vietnamese. */
const kinds: Readonly<Record<string, string>> = {
  individual: 'individuals',
  collective: 'collectives',
  household: 'households',
  untold: 'not clear',
};

const labelReasons: Readonly<Record<UnknownLabel['why'], string>> = {
  noData: 'there is no data for it',
  unsure: 'it is not clear what it counts',
  twice: 'another row or column counts the same',
  otherYear: 'of another year',
};

/** Behind "3 cells: ". */
const cellReasons: Readonly<Record<LeftCell['why'], string>> = {
  formula: 'with your formulas',
  words: 'with text, or formatted as text',
  merged: 'in merged cells',
  noMoney: 'for which the law book has no amount',
  notExact: "whose figure is not whole in the column's unit",
  noPercent: 'that are shares but not formatted as %',
  noShare: 'with nothing to take a share of',
  unsure: 'where it is not clear whether titles of persons or of collectives are counted',
  notTheSum: 'where the parts do not come to the whole, so it is not clear which figure is wanted',
  summedTwice: 'that may already be in a sum of yours',
  untold: 'for which the lists do not fully tell sex, group of persons or type of award',
};

const tableReasons: Readonly<Record<TableLeft['reason'], string>> = {
  notUnderstood: 'No header of the table was understood',
  notSaid: 'It is not clear whether the table counts tasks or nominations',
  otherYear: 'The table is of another year',
  narrower: 'The table counts only a part',
  otherMatter: 'The table counts something else',
  unsureRows: 'It is not clear what the rows stand for',
  noRecords: 'There is nothing to count in the workbook yet',
};

const moneyDays = {
  decision: 'day of the decision',
  submission: 'day of the submission',
  today: 'today',
};

const addressesAtMost = 12;

/** The first addresses, and how many more there are. */
function few(addresses: readonly string[]): string {
  const more = addresses.length - addressesAtMost;
  const shown = addresses.slice(0, addressesAtMost).join(', ');
  return more > 0 ? `${shown} and ${counted(more, 'more cell', 'more cells')}` : shown;
}

function fewNames(names: readonly string[]): string {
  const more = names.length - namesAtMost;
  const shown = names.slice(0, namesAtMost).join(', ');
  return more > 0 ? `${shown} and ${counted(more, 'more unit', 'more units')}` : shown;
}

const namesAtMost = 6;

/** What the view "Summaries" of the pane says. */
export const summariesView: typeof vietnamese = {
  nothing: {
    title: 'Nothing to summarise yet',
    text: 'This workbook needs a task sheet or a nomination list.',
    emptyText:
      'There is nothing in this workbook yet. Open the one with your tasks or with your nomination lists.',
    look: 'Read the workbook again',
  },
  look: {
    title: 'Summary tables',
    hint: 'Counted from the task sheet and the nomination lists. You see each cell before it is written.',
    button: 'Preview',
    again: 'Preview again',
    running: 'Counting…',
    stale: 'The figures in the workbook changed after this preview. Press Preview for new figures.',
    changedSince: 'The figures in the workbook changed after the preview. No cell was filled in.',
    clean: 'The figures are right already; no cell needs filling in.',
  },
  standard: {
    title: 'Ready-made summary tables',
    button: 'Make the summary sheets',
    running: 'Writing the summary tables…',
    recounting: 'Counting again…',
    sheet: (sheet) => `Sheet “${sheet}”`,
    isNew: 'new sheet',
    changed: (cells) => `rewritten in place, ${counted(cells, 'cell')} differ from before`,
    same: 'right already, nothing changes',
    tables: (tables) => counted(tables, 'table'),
    tablesLive: (live, tables) =>
      live === tables
        ? `${counted(tables, 'table')}, all by formulas`
        : `${counted(tables, 'table')}, ${count.format(live)} by formulas`,
    table: (title, rows) => `${title} (${counted(rows, 'row')})`,
    nameTaken: (sheet, otherName) =>
      `There is already a sheet “${sheet}” that the add-in did not make, so it will write to a new sheet “${otherName}”.`,
    other: (sheet) => `Write to “${sheet}”`,
    untouched: 'Your sheets stay as they are.',
    written: (sheets) => `The summary tables were written, sheet ${quoted(sheets)}.`,
    unchanged: (sheets) => `Sheet ${quoted(sheets)} already says this; nothing was written.`,
    missingCharts: (titles) => `Charts not drawn: ${quoted(titles)}; press write once more to draw them.`,
  },
  figures: {
    label: 'How to write the figures',
    names: {
      values: 'Fixed figures',
      formulas: 'Formulas (they count anew when the tracking sheet changes)',
    },
  },
  tieOut: {
    holds: 'The sums agree',
    fails: 'The sums differ',
    nominations: (total, byKind, byType) =>
      total === byKind && total === byType
        ? `By kind of nominee and by type of award, both come to ${counted(total, 'nomination')}.`
        : `${counted(total, 'nomination')}; by kind of nominee ${count.format(byKind)}; by type of award ${count.format(byType)}`,
    individuals: (individuals, byClass) =>
      individuals === byClass
        ? `By group of persons, it comes to ${counted(individuals, 'nomination')} of individuals.`
        : `${counted(individuals, 'nomination')} of individuals; by group ${count.format(byClass)}`,
  },
  officeTables: {
    title: "The office's own tables",
    hint: 'Only figures are written, into the cells below. Formats, formulas and other cells stay as they are.',
    none: "No summary table of the office's own was found in the workbook.",
    noneChosen: 'No table is chosen for filling in.',
    button: (cells) => `Fill in ${counted(cells, 'cell')}`,
    running: 'Filling in…',
    titled: (title, sheet) => `${title} (sheet “${sheet}”)`,
    titledAt: (title, sheet, address) => `${title} (sheet “${sheet}”, ${address})`,
    untitled: (sheet, address) => `Table ${address}, sheet “${sheet}”`,
    cells: (cells) => `${counted(cells, 'cell')} will change`,
    same: (cells) => `${counted(cells, 'other cell is', 'other cells are')} right already.`,
    right: 'The figures are right already.',
    money: ({ date, which, unverified }) =>
      `Reward money by the base salary of ${date.split('-').reverse().join('/')} (${moneyDays[which]})${unverified ? '; some coefficients were not verified against the text' : ''}.`,
    doNotAddUp: (columns, apart, subject) => {
      const what = subject === 'nominees' ? 'nomination' : 'task';
      const row = apart === null ? 'The total row' : `Row “${apart.label}”`;
      if (apart === null || apart.records === 0)
        return `${row} is less than the rows added up in column ${quoted(columns)}: some ${what}s are counted in two rows.`;
      const bodies = apart.bodies.length === 0 ? '' : `: ${fewNames(apart.bodies)}`;
      const lacking =
        apart.bodies.length === 0
          ? `the table has no row for ${counted(apart.records, what)}`
          : `the table lacks ${counted(apart.bodies.length, 'unit')}, ${counted(apart.records, what)}`;
      return `${row} is not the sum of the rows in column ${quoted(columns)}: ${lacking}${bodies}.`;
    },
    leaveTotal: (label, cells) => `Do not fill in row “${label}” (${counted(cells, 'cell')})`,
    left: (places) => `Left as it is (${count.format(places)})`,
    label: (axis, label, address, why) =>
      `${axis === 'row' ? 'Row' : 'Column'} “${label}” (${address}): ${labelReasons[why]}.`,
    cellsLeft: (why, addresses) =>
      `${counted(addresses.length, 'cell')} ${cellReasons[why]}: ${few(addresses)}.`,
    leftTables: (tables) => `Tables left as they are (${count.format(tables)})`,
    whyTable: (left) => `${tableReasons[left.reason]}${'words' in left ? ` (“${left.words}”)` : ''}.`,
    written: (cells, tables) => `Filled in ${counted(cells, 'cell')} of ${counted(tables, 'table')}.`,
    unchanged: 'The cells already say this.',
  },
  changes: {
    place: 'Cell',
    labels: 'Row, column of the table',
    figures: 'Old → new',
    from: 'is',
    to: 'will be',
    goTo: (place) => `Go to cell ${place}`,
    value: (value) =>
      typeof value === 'number' ? count.format(value) : String(value) === '' ? '(blank)' : String(value),
    more: tasksView.findings.more,
  },
  bars: {
    bodies: 'Progress by lead body',
    awards: 'Nominations by title and form',
    rest: 'Left',
    others: 'Households, not clear',
    more: (bars) => `Show ${count.format(bars)} more`,
    body: (done, total, late) =>
      `${count.format(done)}/${count.format(total)} done${late > 0 ? `, ${count.format(late)} late` : ''}`,
    parts: (total, parts) =>
      `${count.format(total)}: ${parts.map((part) => `${count.format(part.count)} ${kinds[part.key] ?? part.label.toLowerCase()}`).join(', ')}`,
    done: 'Done',
    late: 'Late, overdue',
    individual: 'Individuals',
    collective: 'Collectives',
  },
};
