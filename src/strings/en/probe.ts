import type { probe as vietnamese } from '../vi/probe';
import { counted } from './counted';

const count = new Intl.NumberFormat('en-GB');

/** What the pane says while it tries what Excel does: "Try the commands of Excel". */
export const probe: typeof vietnamese = {
  title: 'Try the commands of Excel',
  what: 'Asks this Excel 49 questions that only a real Excel can answer, and compares the answers with the emulated Excel that the add-in was made with. The results help to make the add-in right for your machine.',
  onlyEmpty: 'Only in an empty workbook that is used for nothing else.',
  cleans: 'The sheets q01, q02… that the add-in adds are deleted afterwards.',
  opening: 'Looking at this workbook…',
  notEmpty: 'Open an empty workbook, then try.',
  lookAgain: 'Look again',
  start: 'Start',
  goOn: 'Go on',
  running: 'Trying…',
  notKept: 'This workbook cannot remember the results. Save them before you close the pane.',
  leftSheets: (sheets) =>
    `Excel did not let the add-in delete sheet ${sheets.map((name) => `“${name}”`).join(', ')}. Delete it yourself, or throw this workbook away.`,
  alone: {
    title: '1. By itself',
    done: (done, all) => `Tried ${count.format(done)} of ${counted(all, 'question')}.`,
  },
  reopening: {
    title: '2. After saving and opening again',
    how: 'Save the workbook (under any name), close it, open it again, open this pane and come back here: the add-in remembers how far it got.',
    goOn: 'I have saved and opened it again',
    running: 'Looking again after opening…',
  },
  byHand: {
    title: '3. With your hands',
    hint: 'Leave out what is not convenient.',
    start: 'Start',
    done: 'Done',
    again: 'Do it again',
    running: 'Trying, please do as you were asked…',
    notDoneYet: 'That has not happened in the workbook yet. Do it, then press Done.',
    ended: 'This one is answered.',
    steps: {
      q11: [
        'Press Start: the add-in writes a cell and merges two on sheet q11.',
        'Click into the sheet, press Ctrl+Z exactly once, then press Done.',
        'The add-in has just written a cell and deleted a sheet. Press Ctrl+Z exactly once, then press Done.',
      ],
      q14: [
        'Press Start: the add-in adds sheet q14.',
        'Right-click the tab of sheet q14, choose Move or Copy, tick Create a copy, press OK, then press Done.',
      ],
      q23: [
        'Press Start: the add-in adds two sheets.',
        'Review tab › Protect Workbook, leave the password blank, then press Done.',
        'Review tab › turn the protection off, then press Done.',
      ],
      q24: [
        'Press Start: the add-in adds sheet q24.',
        'Save the workbook, close it, open it read-only (Open › arrow beside the Open button › Open Read-Only; on the web: viewing mode). Come back here, press Start once more, then Done, and save the results at once.',
      ],
      q40: [
        'Press Start; the pane opens sheet q40. Within 8 seconds: double-click cell A1 and type a few letters, without Enter. Wait for about 5 more seconds, then press Enter.',
        'Press Done once you have pressed Enter.',
      ],
      q43: [
        'This needs a second person who has the same workbook open (saved on OneDrive or SharePoint). Press Start: the add-in adds sheet q43.',
        'Ask them to keep typing numbers into column A of sheet q43. While they type, press Done and wait for about 15 seconds.',
      ],
      q46: [
        'Press Start; the pane opens sheet q46. Type a few letters into cell A1 and press Enter.',
        'Press Done once you have typed into cell A1 of sheet q46.',
        'Click into the sheet, press Ctrl+Z exactly once, then press Done.',
      ],
    },
  },
  answers: {
    title: (same, other) =>
      `Answers: ${count.format(same)} like the emulated Excel, ${count.format(other)} unlike it`,
    same: 'alike',
    other: 'unlike',
    theirs: 'This Excel',
    hosts: 'Emulated Excel',
    notReached: 'not asked yet',
    failed: (code) =>
      code === 'NoAnswer'
        ? 'Excel did not answer for 20 seconds'
        : code === 'ApiNotFound'
          ? 'not in this version'
          : `Excel answered with error ${code}`,
  },
  file: {
    save: 'Save the results',
    name: (day) => `thu-excel-${day}.json`,
    saved: (name) => `“${name}” was handed to this machine to be saved, usually in the folder Downloads.`,
    again: 'Save again',
    copyInstead: 'The file was not saved? Copy this text',
    text: 'Text of the results',
    copyHint: 'Click into the box, press Ctrl+C, then paste it into a message or a text file.',
    privacy:
      'The file holds the kind of machine, the version of Excel, the day and the answers; no names, no name of the workbook and nothing that is in it. The add-in sends it nowhere by itself.',
  },
  end: {
    button: 'Finished, clean this workbook',
    running: 'Cleaning…',
    done: 'All that the add-in added to this workbook is gone. You can close it without saving.',
  },
  names: {
    q01: 'An apostrophe at the beginning of a text',
    q02: 'Numbers and formulas written to cells formatted as text',
    q03: 'Writing across rows that a filter hides',
    q04: 'A command that fails in the middle of a batch',
    q05: 'Order of writing settings of the workbook',
    q06: 'Ids of sheets after opening again',
    q07: 'More than 512 merged areas',
    q08: 'A large XML part in the workbook',
    q09: 'Fitting to one page across',
    q10: 'Long properties of a sheet',
    q11: 'Ctrl+Z after the add-in wrote and deleted a sheet',
    q12: 'Large settings in the workbook',
    q13: 'Very long text in one cell',
    q14: 'Copying a sheet by hand',
    q15: 'Merging across cells that are merged',
    q16: 'Merging where the first cell is blank',
    q17: 'Clearing cells with drop-downs, links, merges',
    q18: 'The look of links',
    q19: 'Link texts that look like numbers, days, formulas',
    q20: 'Opening a hidden sheet',
    q21: 'Hiding or deleting the last sheet in view',
    q22: 'Sheet names that are not allowed',
    q23: 'A workbook with a protected structure',
    q24: 'A workbook opened read-only',
    q25: 'A protected sheet',
    q26: 'The error message of a drop-down',
    q27: 'Page margins',
    q28: 'Page number in the header',
    q29: 'Automatic first page number',
    q30: 'Inner borders of a single row',
    q31: 'The highest row',
    q32: 'Fitting row heights',
    q33: 'The used range of a sheet',
    q34: 'Being told when a sheet changes',
    q35: 'No longer listening to a deleted sheet',
    q36: 'Charts: name, title, place',
    q37: 'Asking for a sheet that is not there',
    q38: 'Formats of days as they are read back',
    q39: 'One value for many cells, too many page breaks',
    q40: 'Writing while you are typing',
    q41: 'Reading before and after a write in one batch',
    q42: 'Results before a failing command',
    q43: 'Somebody else typing in the middle of a batch',
    q44: 'Properties of a sheet just added',
    q45: 'Writing a setting twice in one batch',
    q46: 'Ctrl+Z after looking for special cells',
    q47: 'Values of formulas right after writing',
    q48: 'Conditional formats after opening again',
    q49: 'Different drop-down lists in one range',
  },
};
