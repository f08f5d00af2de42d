import type { planView as vietnamese } from '../vi/planView';
import { counted } from './counted';

/** What the view "Plan" of the pane says. */
export const planView: typeof vietnamese = {
  emptyTitle: 'No plan yet',
  emptyText:
    "Choose the file of this year's emulation and commendation plan (.docx, .txt, .md), or copy its text and paste it here.",
  firstRun: {
    title: 'Three steps, about five minutes',
    steps: [
      "Choose this year's plan file; look it over, then write it to the sheet “Kế hoạch”.",
      'Under Tasks, see how the add-in understands your columns, then press Check.',
      'Make the appendix: it is shown before it is written, and can be undone afterwards.',
    ],
    skip: 'Do not show again',
    sample: 'Try the sample plan',
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
  doubts: (doubts) => `${counted(doubts, 'point')} to look over`,
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
