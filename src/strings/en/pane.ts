import type { pane as vietnamese } from '../vi/pane';
import { cellCount, cellPlace, cellPlaces, onSheets } from './cellPlaces';
import { counted } from './counted';

const count = new Intl.NumberFormat('en-GB');

/** What the frame of the pane says: tabs, the line of what to do next, menu, what holds in every view. */
export const pane: typeof vietnamese = {
  tabs: {
    label: 'Parts of the work',
    plan: 'Plan',
    tasks: 'Tasks',
    nominees: 'Nominations',
    summaries: 'Summaries',
  },
  tabErrors: (tab, errors) => `${tab}, ${counted(errors, 'error')}`,
  next: {
    label: 'What to do next',
    loading: 'Looking at the workbook…',
    noPlan: "Start with this year's plan.",
    planRead: (items) =>
      `The plan was read (${counted(items, 'item')}); nothing is written yet. Look it over, then press Write the plan sheet.`,
    noTaskSheet: 'No task sheet found yet.',
    tie: 'Several sheets look like the task sheet.',
    confirm: (sheet) => `Look over the columns of sheet “${sheet}”.`,
    check: (sheet) => `Next: check sheet “${sheet}”.`,
    errors: (errors) => `${counted(errors, 'error')} left under Tasks.`,
    nomineeErrors: (errors) => `${counted(errors, 'error')} left under Nominations.`,
    checkLists: 'Next: check the nomination lists.',
    slip: 'No errors left in the lists. Next: make the check slip.',
    slipChanged: 'The lists have changed since the check slip was made.',
    appendix: 'Checked. Next: make the appendix.',
    summaries: 'Next: the summary tables.',
    fillable: (tables) => `${counted(tables, 'summary table')} can be filled in.`,
    finished: (sheet) => `The appendix is on sheet “${sheet}”.`,
    stopped: 'The last write stopped half-way: choose below.',
    twins: "Choose the add-in's own sheet below.",
    readOnly: 'The workbook is open read-only: you can look and check, but nothing can be written yet.',
    open: 'Open',
    choose: 'Choose',
    look: 'Look',
  },
  menu: {
    open: 'Menu',
    undo: 'What was done, undo',
    appendix: 'How the appendix looks',
    bodies: 'Names of bodies',
    clean: 'Clean before sending',
    beginning: 'Sheets to begin with, sample data',
    help: 'Guide',
    machine: 'Can this machine run it?',
    refresh: 'Read the workbook again',
    follows: 'Findings follow while you edit cells',
    back: 'Back',
  },
  language: {
    otherName: 'Tiếng Việt',
    lost: 'The Vietnamese words could not be loaded, so the pane goes on in English; press Try again once you are online.',
  },
  sample: {
    note: (sheets) =>
      `Invented sample data still stand on ${onSheets(sheets)}: take them out before you submit anything.`,
    stands: (invented, madeFrom) =>
      [
        `The workbook holds invented sample data${invented.length === 0 ? '' : ` on ${onSheets(invented)}`}${
          madeFrom.length === 0
            ? ''
            : `${invented.length === 0 ? ' on' : '; made from them:'} ${onSheets(madeFrom)}`
        }.`,
        'Taking them out removes these sheets; all others stay as they are.',
      ].join(' '),
    remove: 'Take sample data out',
    removing: 'Taking sample data out…',
    removed: (sheets) => `Taken out: ${onSheets(sheets)}.`,
    changed: (sheets) =>
      `You changed ${onSheets(sheets)}, or a formula takes figures from there. Nothing was taken out yet: choose.`,
    stay: 'Keep those sheets, take the rest out',
    takeAll: 'Take those sheets out as well',
  },
  papers: {
    label: 'Papers:',
    names: {
      list: 'Nomination list',
      word: 'Word file',
      join: 'Join the lists of units',
      findings: 'Slips for the units',
      findingsList: 'List of findings',
      targets: 'Table of targets',
      nextYear: 'Start the new year',
    },
  },
  retry: 'Try again',
  replaceTyped: 'Write and replace those cells',
  cancel: 'Cancel',
  stop: 'Stop',
  close: 'Close',
  goToSheet: 'Go to sheet',
  openView: (tab) => `Open “${tab}”`,
  showHidden: { sheet: 'Show this sheet', row: 'Show this row', column: 'Show this column' },
  undo: 'Undo',
  working: 'Working…',
  reading: 'Reading the workbook…',
  writing: 'Writing…',
  waitingForCell: 'If you are still typing in a cell, press Enter so that Excel can answer.',
  progress: (done, all) => `${count.format(done)} of ${counted(all, 'row')}`,
  undone: (sheets) => (sheets.length === 0 ? 'Undone.' : `Undone on ${onSheets(sheets)}.`),
  doneBefore: 'The last step is done; see “What was done, undo” in the menu.',
  cellList: {
    all: (cells) => `Show all ${cellCount(cells)}`,
    place: (cell) => `${cellPlace(cell)}, sheet “${cell.sheet}”`,
    more: (cells) => `and ${counted(cells, 'more cell', 'more cells')}`,
  },
  keptAsText: (cells) =>
    `Excel keeps numbers as text at ${cellPlaces(cells)}, because the cells are formatted as Text: sums will leave them out. Change their format to General, then type the numbers again.`,
  leftAsTyped: (cells) => `Left as you typed it: ${cellPlaces(cells)}.`,
  crashed: {
    title: 'Something went wrong in this pane',
    message:
      'Your workbook is still open as you see it. Press “Reopen the pane”: if a write was left unfinished, the pane will ask whether to finish or undo it.',
    reload: 'Reopen the pane',
  },
};
