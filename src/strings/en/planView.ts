import type { planView as vietnamese } from '../vi/planView';
import { onSheets } from './cellPlaces';
import { counted } from './counted';

/** What the view "Plan" of the pane says. */
export const planView: typeof vietnamese = {
  emptyTitle: 'No plan yet',
  emptyText:
    "Choose the file of this year's emulation and commendation plan (.docx, .txt, .md), or copy its text and paste it here.",
  firstRun: {
    title: 'Where to begin?',
    openBook: 'Use the open workbook',
    openBookHint: 'To the next step for this workbook. If you have a plan file, choose it above.',
    bookIsEmpty:
      "This workbook is still empty. Choose a plan file above, make sheets to begin with below, or open your office's workbook in Excel and open this pane again.",
    template: 'Make sheets to begin with',
    templateHint:
      'Adds three blank sheets for tasks, nominations and bodies, with column headers and drop-downs.',
    sample: 'Try with sample data',
    sampleHint:
      'Adds three sheets (plan, tasks, nominations) of an invented commune, with a few mistakes to try things on; your own sheets stay. One press takes them out.',
    excelUndo:
      "After adding, Excel's own Ctrl+Z list is empty; the Undo button in this pane brings the workbook back.",
    noSample: (sheet) =>
      `Sample data do not go into a workbook that has a plan (sheet “${sheet}”). Open an empty workbook to try them.`,
    sampleIsIn: (sheets, remove) =>
      `Sample data are in the workbook (${onSheets(sheets)}), so they are not added again. The button “${remove}” above takes them out.`,
    readOnly:
      'The workbook is open read-only, so no sheet can be added. Save it under another name and open that one.',
    added: (sheets) => `Sample data were put on ${onSheets(sheets)}.`,
    made: (sheets) => `Made: ${onSheets(sheets)}.`,
    skip: 'Do not show again',
  },
  chooseFile: 'Choose the plan file',
  chooseOther: 'Choose another file',
  paste: 'Paste text',
  pasteLabel: 'Text of the plan',
  pasteHint: 'Copy the whole plan (Ctrl+A, Ctrl+C) and paste it into this box.',
  readPaste: 'Read the pasted text',
  convertOldFont: 'Convert to Unicode, then read',
  keepOldFont: 'Read it as it is',
  readingFile: (name) => `Reading ${name}…`,
  fromSheet: (sheet) => `Read from sheet “${sheet}”`,
  notSavedYet: 'Only read, not yet written to the workbook',
  untitled: 'Plan without a known title',
  facts: {
    number: 'Number',
    date: 'Date of issue',
    issuer: 'Issued by',
    year: 'Year',
    signer: 'Signed by',
    citations: 'Legal grounds',
    appendix: 'Appendix',
  },
  years: ({ from, to }, year) => {
    if (from === null && to === null) return year === null ? null : String(year);
    if (from === to) return String(from);
    return from === null ? `until ${to}` : to === null ? `from ${from}` : `${from} - ${to}`;
  },
  absent: 'none',
  hasAppendix: 'the plan speaks of an appendix',
  noAppendix: 'the plan speaks of no appendix',
  citationCount: (citations) => counted(citations, 'document'),
  outline: 'Parts',
  part: (id, title) => (id === null ? title : `${id}. ${title}`),
  itemCount: (items) => counted(items, 'item'),
  taskPart: 'assigns the tasks',
  marks: (points) => `${counted(points, 'point')} to look over`,
  bodies: 'Bodies with duties',
  duties: (duties) => counted(duties, 'duty', 'duties'),
  doubts: (doubts) => `${counted(doubts, 'place')} read without certainty`,
  doubtsHint: 'You can correct them right on the plan sheet after it is written.',
  write: {
    title: (sheet) =>
      sheet === null ? 'Sheet “Kế hoạch” (new sheet)' : `Sheet “${sheet}” (rewritten in place)`,
    content: (items, bodies) => `${counted(items, 'item')}, ${counted(bodies, 'body', 'bodies')}`,
    untouched: 'Other sheets stay as they are.',
    button: 'Write the plan sheet',
    buttonOther: (sheet) => `Write to sheet “${sheet}”`,
  },
  written: (sheet) => `The plan was written to sheet “${sheet}”.`,
  unchanged: (sheet) => `Sheet “${sheet}” already says this; nothing was written.`,
};
