import type { problems as vietnamese } from '../vi/problems';
import { cellCount, cellPlaces, sheetNames, stalePlaces } from './cellPlaces';

/** One clear sentence or two: what happened and where, that nothing was changed, what to do next. */
interface ProblemWords {
  readonly what: string;
  readonly next: string;
}

const oldEncodingNames = { tcvn3: 'TCVN3 (ABC)', vni: 'VNI' };

const count = new Intl.NumberFormat('en-GB');
/** True of every refusal: nothing was written, or all that was written stands as before again. */
const kept = 'The add-in changed nothing in the workbook.';

const file: Readonly<Record<Parameters<typeof vietnamese.unreadableFile>[0]['why'], ProblemWords>> = {
  pdf: {
    what: 'this is a PDF file, which cannot be read.',
    next: 'Open it, copy all its text (Ctrl+A, Ctrl+C), then press “Paste text”.',
  },
  doc: {
    what: 'this is a Word file of the old kind (.doc), which cannot be read.',
    next: 'Open it in Word, save it as .docx and choose it again; or copy the text and press “Paste text”.',
  },
  xls: {
    what: 'this is an Excel file of the old kind (.xls).',
    next: 'Open it, save it as .xlsx, then open that one.',
  },
  encrypted: {
    what: 'the file has a password.',
    next: 'Open it with the password, remove the password, save and choose it again; or copy the text and press “Paste text”.',
  },
  broken: {
    what: 'the file is damaged or was not downloaded completely.',
    next: 'Try to open it in Word; if it opens, save it as .docx and choose that one.',
  },
  tooLarge: {
    what: 'the file is too large to read.',
    next: 'Copy only the part with the plan, then press “Paste text”.',
  },
  empty: {
    what: 'the file holds no text.',
    next: 'Choose another file, or copy the text and press “Paste text”.',
  },
  unknownKind: {
    what: 'files of this kind cannot be read.',
    next: 'Choose a .docx, .txt or .md file; or copy the text and press “Paste text”.',
  },
};

const hiddenPlace = {
  sheet: (name: string) => `Sheet “${name}” is hidden.`,
  row: (name: string) => `The row on sheet “${name}” is hidden or filtered out.`,
  column: (name: string) => `The column on sheet “${name}” is hidden.`,
};

/** A script that did not come, a fault of the add-in, or what Excel answered; only the last tells that all is as before. */
function troubleByCode(code: string): ProblemWords {
  if (code === 'ChunkLoadError') {
    return {
      what: `A part of the add-in could not be loaded: you are offline, or there is a new version of it. ${kept}`,
      next: 'Press Try again once you are online; if it stays so, close the pane and open it again.',
    };
  }
  if (code.endsWith('Error')) {
    return {
      what: `The add-in met a fault while doing this (code ${code}).`,
      next: 'Close the pane and open it again: if a write was left unfinished, it will ask whether to finish or undo it.',
    };
  }
  return {
    what: `Excel could not do this (code ${code}). ${kept}`,
    next: 'Press Try again. If it stays so, save the workbook, close Excel and open it again.',
  };
}

/** Words of every problem that an action may answer, by its reason. */
export const problems: typeof vietnamese = {
  notOurSheet: ({ sheet, otherName }) => ({
    what: `There is already a sheet “${sheet}” that the add-in did not make, so it was left as it is.`,
    next: `It can be written to a new sheet “${otherName}”.`,
  }),
  changedSince: ({ sheet }) => ({
    what: `Sheet “${sheet}” was edited in the meantime. ${kept}`,
    next: 'Press Try again to work on what it says now.',
  }),
  cellEditing: () => ({
    what: `A cell is still being typed in. ${kept}`,
    next: 'Press Enter, then Try again.',
  }),
  sheetProtected: ({ sheet }) => ({
    what: `Sheet “${sheet}” is protected. ${kept}`,
    next: 'On the Review tab press Unprotect Sheet, then Try again.',
  }),
  hidden: ({ sheet, what }) => ({
    what: hiddenPlace[what](sheet),
    next: 'Press the button below to show it, or leave it.',
  }),
  lastSheet: () => ({
    what: `The workbook has only these sheets, and Excel always keeps one. ${kept}`,
    next: 'Add a blank sheet (Shift+F11), then press again.',
  }),
  filtered: ({ sheet }) => ({
    what: `Sheet “${sheet}” is filtered; writing now would hit the wrong rows. ${kept}`,
    next: `Clear the filter on sheet “${sheet}” (Data tab, Clear in the group Sort & Filter), then press Try again.`,
  }),
  workbookProtected: () => ({
    what: `The structure of the workbook is protected, so no sheet can be added or shown. ${kept}`,
    next: 'On the Review tab press Protect Workbook to turn it off, then Try again.',
  }),
  readOnly: () => ({
    what: `The workbook is open read-only. ${kept}`,
    next: 'Press Enable Editing or save it under another name, then Try again.',
  }),
  tooLarge: () => ({
    what: `There is too much data to do this in one go and still be able to undo it. ${kept}`,
    next: 'Split the sheet into smaller parts, or clear the formats of the empty rows at its end.',
  }),
  readBackDiffers: ({ sheet, address }) => ({
    what: `Reading back, cell ${address} of sheet “${sheet}” did not say what was written, so all was put back as before.`,
    next: 'Somebody else may be editing the same sheet. Wait until they have finished, then press Try again.',
  }),
  nothingToUndo: () => ({
    what: 'There is nothing left to undo in this step.',
    next: 'See the list “What was done” in the menu.',
  }),
  editedSince: ({ cells, referring }) => ({
    what:
      cells.length > 0
        ? `Not undone: you have changed ${cellCount(cells)} since then: ${cellPlaces(cells)}.`
        : referring.length > 0
          ? `Not undone: formulas at ${cellPlaces(referring)} take figures from the sheet that would be deleted.`
          : 'Not undone: you have made changes here since then.',
    next: 'Choose whether to keep your changes, undo everything, or leave it as it is.',
  }),
  typedSince: ({ isKnown, cells }) => ({
    what: isKnown
      ? `Not written: you have changed ${cellCount(cells)} on the sheet that is to be rewritten: ${cellPlaces(cells)}. Writing replaces what you typed there.`
      : `Not written: the workbook no longer holds the journal of this sheet (it was cleaned, or the sheet was copied from another workbook), so it is not clear which cells you typed. The new version no longer says what stands in ${cellCount(cells)}: ${cellPlaces(cells)}.`,
    next: 'To keep it, copy it elsewhere first. It can still be undone after writing.',
  }),
  sheetGone: ({ sheet }) => ({
    what: `Sheet “${sheet}” is not there: it was renamed, deleted, or is too large to read. ${kept}`,
    next: 'Give the sheet its old name back, then press Try again.',
  }),
  newerFirst: ({ sheet }) => ({
    what:
      sheet === ''
        ? 'Not undone: a later step changed the same choice.'
        : `Not undone: a later step also wrote to sheet “${sheet}”.`,
    next: 'Undo the later step first, then this one.',
  }),
  twins: ({ sheets }) => ({
    what: `Sheets ${sheetNames(sheets)} bear the same mark of the add-in; it is not clear which one is the copy. ${kept}`,
    next: "Choose the add-in's own sheet in the notice at the top of the pane, then press Try again.",
  }),
  stoppedHalfway: () => ({
    what: 'The last write stopped half-way, so nothing was written now.',
    next: 'Say what to do about it in the notice at the top of the pane, then press Try again.',
  }),
  partlyCleaned: () => ({
    what: 'The workbook is only partly cleaned: Excel stopped half-way.',
    next: 'Press Try again to finish cleaning before you send it.',
  }),
  noAnswer: () => ({
    what: 'Excel has not answered for 20 seconds; it is not clear whether anything was written.',
    next: 'Wait a little, then press Try again: the add-in looks at the workbook before it writes on. You can look and check meanwhile.',
  }),
  mixedLetters: ({ cells }) => ({
    what: `Some letters in ${cellCount(cells)} are bold, italic or of another colour: ${cellPlaces(cells)}. A fix would give the whole cell one look, and undo could not bring the old one back. ${kept}`,
    next: '',
  }),
  leftAsTyped: ({ cells }) => ({
    what: `Not written. All was put back as before, except ${cellCount(cells)} that somebody has just changed: ${cellPlaces(cells)}.`,
    next: 'Look at those cells, then press Try again.',
  }),
  cannotBeUndone: () => ({
    what: `This is more than could be undone afterwards, so it was not written. ${kept}`,
    next: 'Split it into smaller parts, then press Try again.',
  }),
  formulaCell: ({ sheet, address }) => ({
    what: `Cell ${address} of sheet “${sheet}” holds a formula, which is not changed for you. ${kept}`,
    next: 'Change the formula or the cells that it takes its figures from, then check again.',
  }),
  notPutBack: ({ sheets, code }) => ({
    what: `The write is unfinished and could not be put back (code ${code}), on sheet ${sheetNames(sheets)}.`,
    next: 'Say what to do in the notice at the top of the pane. If there is none, close the pane and open it again.',
  }),
  notMarked: ({ isClean, code }) =>
    isClean
      ? {
          what: `No cell could be marked (code ${code}); marks that were there are gone too, your cells and their formats are as before.`,
          next: 'Press Try again.',
        }
      : {
          what: `Marking stopped half-way (code ${code}); some marks may be left on the sheet, your cells and their formats are as before.`,
          next: 'Press “Take all marks off”, then mark again.',
        },
  cancelled: () => ({ what: `Stopped. ${kept}`, next: '' }),
  excel: ({ code }) => troubleByCode(code),
  sheetsTooLarge: ({ sheets }) => ({
    what: `Sheet ${sheetNames(sheets)} is too large and was not read: there are cells or formats far away from the table.`,
    next: 'Delete the empty rows and columns beyond the table, save the workbook, then press Try again.',
  }),
  wordTooLarge: ({ rows, letters }) => ({
    what: `The Word file would be too large and was not made: at least ${count.format(rows)} rows, ${count.format(letters)} characters.`,
    next: 'Choose one paper at a time, or make the sheets in the workbook and print from Excel.',
  }),
  emptyWorkbook: () => ({
    what: 'There is nothing in this workbook yet.',
    next: "Open your office's workbook of tasks, or start with the plan file.",
  }),
  noTaskSheet: () => ({
    what: 'No sheet looks like a task sheet.',
    next: 'Point to it under “Task sheet”.',
  }),
  nothingListed: ({ forms }) =>
    forms.length === 0
      ? {
          what: 'No table of tasks was found, and no nomination list either.',
          next: 'A table needs a header row with a column for the content or for the name; if there is one, open the add-in and point to its sheet.',
        }
      : {
          what: `Sheet ${forms.map((name) => `“${name}”`).join(', ')} is only a form without rows.`,
          next: 'Fill in at least one row, then check again.',
        },
  severalTaskSheets: ({ sheets }) => ({
    what: `Several sheets look alike: ${sheets.map((name) => `“${name}”`).join(', ')}.`,
    next: 'Choose one under “Task sheet”.',
  }),
  noNomineeList: () => ({
    what: 'No sheet looks like a nomination list.',
    next: 'Open the workbook that has the list; or point to its table, or make a blank list, in the part Nominations.',
  }),
  reasonMissing: () => ({
    what: `There is no reason yet. ${kept}`,
    next: 'Type the reason, for example the number of a document, then press again.',
  }),
  wrongShare: () => ({
    what: `The share must be a whole number from 1 to 100, for example 15. ${kept}`,
    next: 'Type the share again; leave it blank if the province has set none.',
  }),
  noPlan: () => ({
    what: 'There is no plan in the workbook yet.',
    next: 'Go to Plan, choose the plan file and write it to the workbook.',
  }),
  notAPlan: () => ({
    what: 'This text does not look like a plan: it has no parts and no items.',
    next: 'Check the file; if it is a plan, copy the text from the original and press “Paste text”.',
  }),
  oldFont: ({ encoding, font, samples }) => ({
    what: `The plan is written in the old encoding ${oldEncodingNames[encoding]}${
      font === null ? '' : ` (font ${font})`
    }, for example ${samples.map(({ printed, meant }) => `“${printed}” stands for “${meant}”`).join(', ')}.`,
    next: 'It can only be read after converting to Unicode; the file itself stays as it is.',
  }),
  noPlanTasks: () => ({
    what: 'The plan has no table of tasks of its own.',
    next: 'Read the plan file with its appendix again, then write it to the workbook.',
  }),
  planStands: ({ sheet }) => ({
    what: `This workbook already has a plan on sheet “${sheet}”, so no sample data were put in, lest they be mixed up.`,
    next: 'Open an empty workbook, then press “Try with sample data”.',
  }),
  notATaskSheet: ({ sheet, why }) => ({
    what: {
      blank: `Sheet “${sheet}” is still blank: there is no header row to read.`,
      noTable: `Sheet “${sheet}” has no header row with a column for the content of tasks.`,
      nominees: `Sheet “${sheet}” is a nomination list, not a task sheet.`,
    }[why],
    next: 'Choose another sheet; the task sheet in use stays.',
  }),
  cellsChanged: ({ cells }) => ({
    what: `${stalePlaces(cells)} changed since the check. ${kept}`,
    next: 'Press Check again to see what it says now.',
  }),
  noTargets: () => ({
    what: 'No targets were found in the plan.',
    next: 'Read the plan file again and write it to the workbook; if the plan sets no targets, this table is not needed.',
  }),
  noTasks: ({ sheet }) => ({
    what: `Sheet “${sheet}” has a header row but no tasks below it.`,
    next: 'Type some tasks, or choose another sheet under “Task sheet”.',
  }),
  unreadableFile: (problem) => ({
    what: `${problem.file}: ${file[problem.why].what}`,
    next: file[problem.why].next,
  }),
};
