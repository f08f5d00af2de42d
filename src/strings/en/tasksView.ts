import type { tasksView as vietnamese } from '../vi/tasksView';
import { appendixColumns } from './appendixColumns';
import { confirmColumns } from './confirmColumns';
import { counted } from './counted';
import { deadlineWords } from './deadlines';
import { taskFieldGroups } from './fieldGroups';
import { leftOutWords } from './leftOut';

const count = new Intl.NumberFormat('en-GB');

const rowsNamed = 12;

/** "3 rows (12, 15, 20)"; rows count from 1. */
function struckRows(rows: readonly number[]): string {
  const named = rows.slice(0, rowsNamed).map((row) => count.format(row));
  const more = rows.length > rowsNamed ? ' …' : '';
  return `${counted(rows.length, 'row')} (${named.join(', ')}${more})`;
}

/** What the view "Tasks" of the pane says. */
export const tasksView: typeof vietnamese = {
  sheet: {
    label: 'Task sheet',
    short: (records, headerRow) => `${counted(records, 'task')} · header in row ${count.format(headerRow)}`,
    change: 'Change sheet',
    choose: 'Choose the task sheet',
    chooseButton: 'Use this sheet',
    noneTitle: 'No task sheet found yet',
    noneText:
      'The sheet needs a header row with a column for the content and one for the body or the time. If there is one, please point to it:',
    begunTitle: 'The task sheet has no rows yet',
    begunText: (sheet) =>
      `Type tasks on sheet “${sheet}”, below the header row, then press “Read the workbook again”.`,
    begunGo: (sheet) => `Go to sheet “${sheet}”`,
    look: 'Read the workbook again',
    tieTitle: 'Which sheet tracks the tasks?',
    tieText: 'These sheets look alike; you need to choose once.',
    columns: 'Look at the columns',
    candidate: (sheet, records) => `${sheet} (${counted(records, 'row')})`,
    leftOut: (sheet, kind) => leftOutWords.named(sheet, kind),
  },
  confirm: confirmColumns,
  fieldGroups: taskFieldGroups,
  fields: {
    ordinal: 'Number in the list',
    code: 'Task code',
    item: 'Item of the plan',
    group: 'Group of tasks',
    content: 'Content of the task',
    lead: 'Lead body',
    support: 'Supporting bodies',
    assignment: 'Lead and support together',
    time: 'Time',
    start: 'Start',
    end: 'End',
    product: 'Product',
    status: 'Status',
    percent: 'Percent done',
    result: 'Result',
    legalBasis: 'Legal ground',
    budget: 'Budget',
    followUp: 'Followed up by',
    leader: 'Leader in charge',
    source: 'Source of the instruction',
    assignedOn: 'Day assigned',
    note: 'Note',
  },
  struck: {
    asked: (sheet, rows) =>
      `Sheet “${sheet}” has ${struckRows(rows)} struck through. Have these rows been dropped?`,
    leaveOut: 'Treat as dropped',
    keep: 'Still in use',
    answered: {
      leftOut: (sheet, rows) =>
        `Sheet “${sheet}”: ${struckRows(rows)} struck through count as dropped: not checked, not written to papers.`,
      kept: (sheet, rows) =>
        `Sheet “${sheet}”: ${struckRows(rows)} struck through are used like all other rows.`,
    },
    carried: (sheet, rows) =>
      `${struckRows(rows)} struck through on sheet “${sheet}” will still be written, because “Treat as dropped” was not chosen.`,
  },
  check: {
    button: 'Check',
    again: 'Check again',
    running: 'Checking…',
    clean: (rows, rules) => `No errors found. Checked ${counted(rows, 'task')} by ${counted(rules, 'rule')}.`,
    summary: (rows, rules) => `Checked ${counted(rows, 'task')} by ${counted(rules, 'rule')}.`,
    unreadMerges: (sheets) =>
      `Excel does not tell which cells are merged on sheet ${sheets.join(', ')}: blank cells in merged areas count as blank.`,
    hidden: (rows) => `${counted(rows, 'hidden row was', 'hidden rows were')} checked as well.`,
    withoutPlan: 'There is no plan yet, so the tasks could not be compared with its items.',
    stale:
      'The workbook, or something that you chose, changed after this check. Press Check again for new results.',
    stopped: 'Stopped. There are no results.',
  },
  findings: {
    label: 'Results of the check',
    onlyToMend: (n) => `To be put right before submission (${count.format(n)})`,
    search: 'Search the results',
    notFound: (looked) => `No result contains “${looked}”.`,
    who: (who, award) => `${who} · nominated for ${award}`,
    severities: { error: 'Error', warning: 'Warning', info: 'Remark' },
    count: (n) => count.format(n),
    counts: {
      error: (n) => counted(n, 'error'),
      warning: (n) => counted(n, 'warning'),
      info: (n) => counted(n, 'remark'),
    },
    place: {
      cell: (row, letters) => `row ${count.format(row)} · column ${letters}`,
      row: (row) => `row ${count.format(row)}`,
      sheet: (sheet) => `sheet “${sheet}”`,
      planItem: (id) => `item ${id}`,
      plan: 'the plan',
    },
    goTo: 'Go to cell',
    goToRow: 'Go to row',
    goToPlace: (button, place) => `${button}: ${place}`,
    goToNth: (button, at, all) => `${button} ${count.format(at)}/${count.format(all)}`,
    addBody: 'Add to the names of bodies',
    tieBody: 'This is the body…',
    tieLabel: (name) => `Which body is “${name}”?`,
    tieNone: 'choose a body',
    tieSave: 'Remember',
    bodyTied: (alias, body) =>
      `Remembered for every row: “${alias}” is “${body}”. Check again to see the new results.`,
    bodyAdded: (name) => `“${name}” was added to the names of bodies.`,
    why: 'Why?',
    more: (next, left) => `Show ${count.format(next)} more (${count.format(left)} left)`,
  },
  deadlines: deadlineWords,
  links: {
    title: (tasks) => `Link ${counted(tasks, 'task')} to ${tasks === 1 ? 'an item' : 'items'} of the plan`,
    hint: 'Choose the item of each task; suggested ones are already chosen. This is only remembered in the workbook, your sheet is not changed.',
    none: 'not chosen',
    itemOf: (task) => `Item of the task “${task}”`,
    suggested: 'suggested',
    item: (id, title) => `${id}. ${title}`,
    button: (tasks) => (tasks === 0 ? 'Choose an item first' : `Link ${counted(tasks, 'task')}`),
    linked: 'Linked. Checking again…',
  },
  appendix: {
    button: 'Make appendix',
    openPlan: 'Go to Plan',
    titleNew: (sheet) => `Appendix of tasks, sheet “${sheet}” (new sheet)`,
    titleAgain: (sheet) => `Appendix of tasks, sheet “${sheet}” (rewritten in place)`,
    whole: ({ tasks, items, others }) => {
      if (others === 0) return `${counted(tasks, 'task')} under ${counted(items, 'item')}`;
      return items === 0
        ? `${counted(tasks, 'task')}, all under “Nhiệm vụ khác” (other tasks)`
        : `${counted(tasks, 'task')} under ${counted(items, 'item')} and “Nhiệm vụ khác” (other tasks)`;
    },
    cell: (column, before, now) => `${appendixColumns[column]}: “${before}” → “${now}”`,
    wording: {
      label: 'Wording of the appendix',
      bodyNames: (cells) => `Write out the full names of bodies (${counted(cells, 'cell')})`,
      days: (cells) => `Write days as dd/mm/yyyy (${counted(cells, 'cell')})`,
      notes: (cells) => `Carry over the notes of the task sheet (${counted(cells, 'cell')})`,
    },
    added: (n) => `${count.format(n)} added`,
    changed: (n) => `${count.format(n)} changed`,
    removed: (n) => `${count.format(n)} removed`,
    lostNotes: (n) => `${counted(n, 'note')} that you typed will be lost`,
    doubtful: (n) =>
      `${counted(n, 'old task looks', 'old tasks look')} like two new ones equally; ${n === 1 ? 'its' : 'their'} notes are not carried over`,
    lookAtChanges: 'Show',
    hideChanges: 'Hide',
    itemsWithoutTasks: (items) =>
      `${counted(items.length, 'item has', 'items have')} no tasks yet: ${items.join(', ')}.`,
    nameTaken: (sheet) =>
      `There is a sheet of the same name that the add-in did not make. It will write to “${sheet}”.`,
    untouched: 'Your sheets stay as they are.',
    written: (tasks, sheet) => `The appendix was made: ${counted(tasks, 'task')}, sheet “${sheet}”.`,
    unchanged: (sheet) => `The appendix on sheet “${sheet}” already says this; nothing was written.`,
    running: 'Making the appendix…',
    previewing: 'Preparing the preview…',
  },
};
