import type { puttingRight as vietnamese } from '../vi/puttingRight';
import { cellCount, cellPlaces, sheetNames } from './cellPlaces';
import { counted } from './counted';

type Kind = Parameters<typeof vietnamese.stopped.title>[0];

const titles: Readonly<Record<Kind, string>> = {
  half: 'The last write stopped half-way',
  takingBack: 'The last undo stopped half-way',
  emptySheet: 'The last write stopped half-way and left an empty sheet',
};

const hints: Readonly<Record<Kind, string>> = {
  half: 'Finish writes the rest; Undo puts all back as before. What you typed since then is kept, or you are asked first.',
  takingBack: 'If you leave it, the workbook stays as you see it and the rest can no longer be undone.',
  emptySheet: 'If you added this sheet yourself, press Keep.',
};

const takingBack: Readonly<Record<Kind, string>> = {
  half: 'Undo',
  takingBack: 'Undo the rest',
  emptySheet: 'Delete the empty sheet',
};

const brokenFormulas =
  'If the whole sheet is deleted, those formulas become #REF! and cannot be brought back.';

/** What is said where something stands in the way of undo, stopped half-way, or was copied by hand. */
export const puttingRight: typeof vietnamese = {
  edits: {
    what: (cells, made) =>
      cells.length > 0
        ? `Not undone, because you have changed ${cellCount(cells)} since then: ${cellPlaces(cells)}.`
        : `Not undone, because you have made changes since then${made.length === 0 ? '' : ` or added to sheet ${sheetNames(made)}`} (a chart, for example).`,
    gone: (sheets) =>
      `Sheet ${sheetNames(sheets)} is not there (renamed, deleted, or too large to read), so what the add-in wrote on it cannot be put back. If it was only renamed, press Leave it, give it its old name back, then undo.`,
    stays: (cells) =>
      `Not put back: ${cellPlaces(cells)}, because the rows there were moved, deleted or changed and may now be about another person or task. Those cells stay as they are.`,
    referring: (cells, made) =>
      `Not undone, because formulas at ${cellPlaces(cells)} take figures from sheet ${sheetNames(made)}. ${brokenFormulas}`,
    alsoReferring: (cells) =>
      `Formulas at ${cellPlaces(cells)} take figures from there too. ${brokenFormulas}`,
    rest: 'Undo the rest',
    means: (made) =>
      made.length === 0
        ? 'If everything is undone, what you typed there is lost and cannot be brought back.'
        : `The add-in made sheet ${sheetNames(made)}. If the whole sheet is deleted, what you typed on it is lost and cannot be brought back.`,
    keep: (made) =>
      made.length === 0
        ? 'Undo, but keep the cells that I changed'
        : 'Only delete what the add-in wrote, keep my cells',
    keepSheet: 'Keep the sheet, only delete what the add-in wrote',
    takeBack: (made) =>
      made.length === 0
        ? 'Undo everything'
        : made.length === 1
          ? 'Delete the whole sheet'
          : `Delete all ${counted(made.length, 'sheet')}`,
    leave: 'Leave it',
  },
  newer: {
    what: (step, when, { what, sheet }) => {
      const ofSheet =
        what === 'rows' ? `wrote into the same rows of sheet “${sheet}”` : `wrote sheet “${sheet}”`;
      const did = what === 'choice' ? 'changed the same choice' : ofSheet;
      return `Not undone: the later step “${step}”${when === '' ? '' : ` of ${when}`} ${did}. Undo that one first, then this one.`;
    },
    goTo: 'Go to that step',
    list: 'Open the list of what was done',
  },
  stopped: {
    title: (kind) => titles[kind],
    step: (action, when, sheets) => [action, when, sheets].filter((part) => part !== '').join(' · '),
    hint: (kind) => hints[kind],
    finish: 'Finish',
    takeBack: (kind) => takingBack[kind],
    leave: (kind) => (kind === 'emptySheet' ? 'Keep' : 'Leave it'),
    young:
      'This began less than 2 minutes ago: another pane of this workbook (another window, another machine) may still be writing. Wait a little, then press Look again.',
    look: 'Look again',
    finished: (action) => `Finished: ${action}.`,
    takenBack: (action) => `Undone: ${action}.`,
    removed: (sheets) => `The empty sheet ${sheetNames(sheets)} was deleted.`,
    left: (action) => `Left as it is: ${action}.`,
    kept: (sheets) => `Sheet ${sheetNames(sheets)} was kept.`,
  },
  twins: {
    what: (sheets) =>
      `${sheets.length === 2 ? 'Two sheets' : counted(sheets.length, 'sheet')}, ${sheetNames(sheets)}, bear the same mark of the add-in: some are copies.`,
    why: 'Until this is clear, the add-in writes to none of them and deletes none. Sheets that you do not choose are yours from then on.',
    claim: (sheet) => `Sheet “${sheet}” is the add-in's own`,
    claimed: (sheet) => `Remembered: sheet “${sheet}” is the add-in's own.`,
  },
};
