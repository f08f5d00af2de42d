import type { FindingsScope } from '../../core/papers/findingsList/findingsListSheet';
import type { SourceTrouble } from '../../core/papers/joinedList/listSource';
import type {
  NominationSection,
  NominationShape,
} from '../../core/papers/nominationList/nominationListWords';
import type { papersView as vietnamese } from '../vi/papersView';
import { onSheets } from './cellPlaces';
import { counted } from './counted';
import { joinAnswers } from './joinAnswers';

const count = new Intl.NumberFormat('en-GB');

/** "3 collectives", "1 person"; unknown: rows that do not tell what is nominated. */
const sections: Readonly<Record<NominationSection, (n: number) => string>> = {
  collective: (n) => counted(n, 'collective'),
  individual: (n) => counted(n, 'person', 'persons'),
  household: (n) => counted(n, 'household'),
  unknown: (n) => `${count.format(n)} of an unknown kind`,
};

const shapes: Readonly<Record<NominationShape, string>> = {
  list: 'With the submission: in groups, to print and sign',
  import: "For the province's system: one nomination a row",
};

const checkedParts = { plan: 'Plan', tasks: 'Tasks', lists: 'Nomination lists' };

function scopeName(scope: FindingsScope): string {
  if (scope.kind === 'all') return 'All';
  if (scope.kind === 'part') return checkedParts[scope.part];
  return scope.unit === '' ? 'Rows without a unit' : `Unit ${scope.unit}`;
}

const saveAsNew = 'Open it, save it as .xlsx (or .docx), then choose that one.';

/** Why nothing was taken from a source, and what to do. */
const troubles: Readonly<Record<SourceTrouble, string>> = {
  noList: 'No list found: it needs a header row with a column for the name.',
  pdf: 'This is a PDF file, which cannot be read. Ask the unit for an Excel or Word file.',
  doc: `This is a Word file of the old kind (.doc). ${saveAsNew}`,
  xls: `This is an Excel file of the old kind (.xls). ${saveAsNew}`,
  xlsb: `This is a binary Excel file (.xlsb). ${saveAsNew}`,
  tooLarge:
    'The file is too large: there are cells or formats far away from the list. Open it, delete the empty rows and columns beyond, save it, then choose it again.',
  onlyCharts: 'The file holds only charts, no sheet.',
  encrypted: 'The file has a password. Open it, remove the password, save it, then choose it again.',
  broken: 'The file is damaged or was not downloaded completely. Ask the unit to send it again.',
  empty: 'The file is empty.',
  unknownKind: 'Files of this kind cannot be read. Choose an .xlsx or .docx file.',
};

/** What the papers' part of the view "Summaries" says. */
export const papersView: typeof vietnamese = {
  title: 'Papers and lists',
  looking: 'Preparing the preview…',
  look: 'Preview',
  readOnly: 'The workbook is open read-only, so nothing can be written yet.',
  untouched: 'Your sheets stay as they are.',
  newSheet: (what, sheet) => `${what}, sheet “${sheet}” (new sheet)`,
  sameSheet: (what, sheet) => `${what}, sheet “${sheet}” (rewritten in place)`,
  nameTaken: (sheet) =>
    `There is a sheet of the same name that the add-in did not make. It will write to “${sheet}”.`,
  other: (sheet) => `Write to “${sheet}”`,
  unchanged: (sheet) => `Sheet “${sheet}” already says this; nothing was written.`,
  more: (next, left) => `Show ${count.format(next)} more (${count.format(left)} left)`,
  list: {
    title: 'Nomination list',
    hint: 'Made from the lists in the workbook, grouped into collectives, individuals and households.',
    what: 'Nomination list',
    shape: 'Form of the list',
    shapes,
    personal: 'Include day of birth, sex and personal identity number',
    personalWhy: 'Only where the receiver asks for them: the less personal data travels, the better.',
    look: 'Preview the list',
    button: 'Make the list',
    running: 'Making the list…',
    counts: (counts, once) => {
      const all = Object.values(counts).reduce((sum, of) => sum + of, 0);
      const kinds = (Object.keys(sections) as readonly NominationSection[])
        .filter((section) => once[section] > 0 || section !== 'unknown')
        .map((section) => sections[section](once[section]));
      return `${counted(all, 'nomination')} for ${kinds.join(', ')}`;
    },
    notes: (rows) => `Carry the notes of the lists (${counted(rows, 'row')})`,
    unitNames: (rows) => `Write out the full names of units (${counted(rows, 'row')})`,
    written: (nominations, sheet) =>
      `The list was made: ${counted(nominations, 'nomination')}, sheet “${sheet}”.`,
  },
  changes: {
    added: (n) => `${count.format(n)} added`,
    changed: (n) => `${count.format(n)} changed`,
    removed: (n) => `${count.format(n)} removed`,
    names: 'Show each row',
    lostNotes: (n) => `${counted(n, 'note')} that you typed will be lost`,
    doubtful: (n) =>
      `${counted(n, 'old row', 'old rows')} could belong to more than one nomination; ${n === 1 ? 'its' : 'their'} notes are not carried over`,
  },
  word: {
    title: 'Word file',
    hint: 'Appendix and list as one .docx file in landscape, to be edited, printed and signed.',
    papers: 'The file holds',
    paper: { appendix: 'Appendix of tasks', nominationList: 'Nomination list' },
    noPlan: 'The appendix needs the plan: go to Plan, choose the file and write it to the workbook.',
    button: 'Save the Word file',
    running: 'Making the Word file…',
    saved: (name) => `“${name}” was handed to this machine to be saved, usually in the folder Downloads.`,
    saveAnyway: 'Save it all the same',
    again: 'Save again',
    noSaving:
      'Excel on Mac and iPad does not let a pane save files. Instead, open this workbook in Excel on the web (in a browser) and save the Word file there; or make the sheets of the appendix and the list, select the whole table, copy it and paste it into Word.',
    blocked:
      'No file? Excel on this machine may not let a pane save files: open the workbook in Excel on the web and do it there. The file is sent nowhere.',
  },
  after: {
    print:
      'To print: click into that sheet, then press Ctrl+P. Paper size, margins and repeated header rows are set.',
    word: { appendix: 'Save the appendix as a Word file', nominationList: 'Save the list as a Word file' },
  },
  join: {
    title: 'Join the lists of units',
    hint: "Joins the units' Excel and Word files into one sheet; each row says which file it came from.",
    what: 'Joined list',
    choose: 'Choose files…',
    drop: 'or drop files here',
    files: 'Chosen files',
    leaveOut: (name) => `Leave out file “${name}”`,
    notOpened: (name) =>
      `${name}: the file could not be opened. Close it in other programs or download it to this machine, then choose it again.`,
    sheets: (chosen) =>
      chosen === 0 ? 'Sheets of this workbook' : `Sheets of this workbook (${count.format(chosen)} chosen)`,
    look: 'Preview before joining',
    button: 'Join',
    running: 'Joining…',
    sources: 'Sources',
    rows: (rows) => counted(rows, 'row'),
    rowsOfYear: (rows, year) => `${counted(rows, 'row')}, year ${year}`,
    otherYear: 'A list of another year: look it over before joining.',
    sameAs: (source) => `The same as “${source}”, so it is left out and no row is joined twice.`,
    ...joinAnswers,
    troubles,
    total: (rows) => `The joined sheet will have ${counted(rows, 'row')}.`,
    stay: (rows) => `${counted(rows, 'row')} already on that sheet ${rows === 1 ? 'is' : 'are'} kept`,
    replaced: (rows) => `${counted(rows, 'old row')} of these sources ${rows === 1 ? 'is' : 'are'} replaced`,
    skipped: (sources) => `${counted(sources, 'source')} cannot be joined; the others still are.`,
    nothing: 'No source has a list, so nothing is written.',
    written: (rows, sheet) => `Joined: sheet “${sheet}” has ${counted(rows, 'row')}.`,
  },
  findingsList: {
    title: 'List of findings',
    hint: 'All errors, warnings and remarks that are left, on one sheet: click a cell to get to its place, filter it, print it.',
    what: 'List of findings',
    look: 'See how many there are',
    looking: 'Checking…',
    which: 'Findings to list',
    scope: (scope, n) => `${scopeName(scope)} (${count.format(n)})`,
    order: 'Order',
    orders: {
      worstFirst: 'Worst first: errors, warnings, remarks',
      bySheet: 'Sheet by sheet, from top to bottom',
    },
    button: 'Make the list',
    running: 'Making the list…',
    holds: (findings) => `+ ${counted(findings, 'row')}`,
    notConfirmed: (sheets) =>
      `You have not confirmed the columns of ${onSheets(sheets)}: what is said there may come from a column that was misunderstood.`,
    closed:
      'It holds no personal identity numbers; of complaints and discipline it only says “cần trao đổi trực tiếp” (to be discussed in person).',
    nothing: 'There are no findings left.',
    written: (counts, sheet) =>
      `The list was made: ${counted(counts.error, 'error')}, ${counted(counts.warning, 'warning')}, ${counted(counts.info, 'remark')}, sheet “${sheet}”.`,
  },
  findings: {
    title: 'Slips for the units',
    hint: 'What each unit has to put right in its nominations and tasks, to be printed or pasted into a message.',
    what: 'Slips for the units',
    look: 'Show by unit',
    looking: 'Checking…',
    which: 'Unit',
    all: (units, parts) =>
      units === parts
        ? `All ${counted(units, 'unit')}`
        : `All ${counted(units, 'unit')}, and what names no unit`,
    unit: (unit, findings) => `${unit === '' ? 'No unit named' : unit} (${count.format(findings)})`,
    units: 'Text by unit',
    findings: (n) => counted(n, 'finding'),
    copy: 'Copy the text',
    copyOf: (unit) => `Copy the text: ${unit === '' ? 'no unit named' : unit}`,
    copied: 'Copied. Paste it into a message with Ctrl+V.',
    copyByHand: 'Excel does not let the pane copy. Press Ctrl+C to copy the selected text.',
    textOf: (unit) => `Text for ${unit === '' ? '(no unit named)' : unit}`,
    button: 'Make the sheet',
    running: 'Making the slips…',
    holds: (findings, units) => `+ ${counted(findings, 'finding')} of ${counted(units, 'unit')}`,
    nobody: (findings) =>
      `${counted(findings, 'finding belongs', 'findings belong')} to no unit alone: see Tasks and Nominations.`,
    nothing: 'There is nothing to send back to the units.',
    noNumbers: 'It holds no personal identity numbers.',
    written: (findings, sheet) =>
      `The slips for the units were made: ${counted(findings, 'finding')}, sheet “${sheet}”.`,
  },
  targets: {
    title: 'Targets of the plan',
    hint: 'A table of targets, results and sources of figures. You fill in results and sources; they are kept when the table is made again.',
    what: 'Targets',
    look: 'Preview the table of targets',
    button: 'Make the table of targets',
    running: 'Making the table…',
    holds: (targets, filled) => `${counted(targets, 'target')}, ${count.format(filled)} with a result`,
    written: (targets, sheet) => `The table was made: ${counted(targets, 'target')}, sheet “${sheet}”.`,
  },
  nextYear: {
    title: 'Start the new year',
    hint: "Copies this year's tasks to a new sheet for next year, without what is cancelled, repeated or struck through. This year's sheet stays as it is.",
    what: (year) => `Tasks of ${year}`,
    parts: 'What to make',
    part: {
      tasks: "Next year's tasks",
      history: 'Awards of the years, so that they need not be typed again for next year',
    },
    look: 'Preview next year',
    tasks: (chosen, all) => `Choose tasks: ${count.format(chosen)} of ${count.format(all)} will be copied`,
    all: 'Choose all',
    none: 'Choose none',
    holds: (tasks) =>
      `+ ${counted(tasks, 'task')}, with times moved to next year; the columns for status, result and note stay blank`,
    leftOut: (tasks) => `− ${counted(tasks, 'task')} not copied`,
    nameless: (row) => `Row ${row} does not say what the task is`,
    notTaken: {
      cancelled: 'cancelled',
      struck: 'struck through, nobody said whether it is still to be done',
      repeated: 'repeats a row above',
    },
    notChosen: 'not chosen',
    readOver: {
      noSuchDay: 'a day that does not exist, not moved to next year',
      endsBeforeStart: 'ends before it starts, to be corrected',
      oldYear: 'still names the old year, read it over',
    },
    named: (task, why) => `${task} (${why})`,
    toReadOver: (tasks) => `${counted(tasks, 'copied task')} to read over`,
    history: (rows, sheet) => `+ ${counted(rows, 'row')} of awards, sheet “${sheet}”`,
    historyAgain: (added, sheet) =>
      `+ ${counted(added, 'row')} of awards added to sheet “${sheet}”, the old rows stay as they are`,
    historyWhat: 'Awards of the years',
    nominations: (rows) =>
      `${counted(rows, 'new row is', 'new rows are')} only nominated: once decided, write number and day of the decision there.`,
    personal: 'Include personal identity numbers on the sheet of awards',
    sameNames: (names) =>
      `Same name and same unit, so they cannot be told apart: ${names.join('; ')}. With identity numbers they can.`,
    noTasks: 'It is not clear which sheet is the task sheet, so only the awards are copied.',
    noHistory: 'There is no nomination list in this workbook, so only the tasks are copied.',
    noTask: "No task is chosen. Choose at least one, or untick “Next year's tasks”.",
    button: "Make next year's sheets",
    running: 'Making the sheets…',
    written: (tasks, sheet) => `Sheet “${sheet}” was made: ${counted(tasks, 'task')}.`,
    historyWritten: (rows, sheet) => `Sheet of awards “${sheet}”: ${counted(rows, 'row')}.`,
  },
};
