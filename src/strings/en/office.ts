import type { office as vietnamese } from '../vi/office';
import { actionName, rememberedChoices } from './actionNames';
import { appendixColumns } from './appendixColumns';
import { counted } from './counted';
import { stepName } from './stepName';

const count = new Intl.NumberFormat('en-GB');

/** What the screens behind the menu say: undo list, machine report, short help. */
export const office: typeof vietnamese = {
  undo: {
    title: 'What was done',
    empty: 'The add-in has written nothing to this workbook yet.',
    hint: 'Undo puts sheets and cells back as they were before the add-in wrote, even after the workbook was closed and opened again. For cells that you changed since then, it asks you first.',
    action: actionName,
    isChoice: (action) => action in rememberedChoices,
    choices: (choices) => `What was chosen and confirmed (${count.format(choices)})`,
    step: stepName,
    sheets: (sheets) => sheets.map((name) => `sheet “${name}”`).join(', '),
    undoOf: (action) => `Undo: ${action}`,
  },
  appendix: {
    title: 'How the appendix looks',
    form: 'The line “Kèm theo Kế hoạch số …”',
    forms: {
      paper: 'On paper: with number, day and issuing body in full',
      electronic: 'Electronic: number and day are left blank, for the system to fill in when it is signed',
    },
    groupName: 'Names of items in the appendix',
    groupNames: {
      shortName: 'The short name set on the plan sheet (the full name where there is none)',
      title: 'The full name of the item',
    },
    columns: 'Order of the columns',
    column: appendixColumns,
    further: 'Further columns of the appendix',
    sourceAndDay: 'Source of the instruction, and its day',
    up: (column) => `Move column ${column} forward`,
    save: 'Use these',
    saved: 'Remembered in the workbook. Appendices made from now on look like this.',
    noOffice: 'The workbook could not be read yet.',
  },
  bodies: {
    title: 'Names of bodies',
    hint: 'Names in this list are understood in every row of every sheet. They are only remembered in the workbook, your sheets are not changed.',
    empty: 'No names yet.',
    own: 'Names that you added',
    aliases: 'Other names',
    alias: (alias, body) => `${alias} = ${body}`,
    change: 'Change',
    drop: 'Remove',
    buttonOf: (button, name) => `${button}: ${name}`,
    onSheets: (names) => `Read from the office's own list of bodies (${count.format(names)})`,
    newName: 'Name to add',
    meaning: 'Is another name of',
    itself: 'none, this is the name of a body',
    add: 'Add',
    kept: 'Remembered. Check again to see the new results.',
    noOffice: 'The workbook could not be read yet.',
  },
  clean: {
    title: 'Clean before sending',
    why: 'Do this right before you send this workbook to a higher office or to anybody else.',
    goes: 'What goes',
    parts: [
      'The list of what was done, with the old contents of cells that were changed.',
      'Marks on cells to be looked over.',
      'Names of persons that the add-in remembers by your answers (another person of the same name, without a position).',
    ],
    dropReasons:
      'Also drop the reasons that you typed when ignoring a finding or leaving a unit out of the share',
    dropReasonsHint:
      'Better tick it where reasons hold names of persons. What was ignored stays ignored, only the words of the reasons go.',
    stays:
      'What stays: all sheets, with the papers that the add-in made and the names on them; how columns are understood; bodies that you added; what was ignored. Hidden columns on papers of the add-in hold only codes, column headers, and names of source files and sheets.',
    notOurs:
      "The add-in does not touch the workbook's author, comments or hidden sheets. Excel's own Inspect Document is under File › Info.",
    noWayBack: 'After cleaning, what was done before cannot be undone any more.',
    button: 'Clean this workbook',
    running: 'Cleaning…',
    cleaned: 'Cleaned. Save the workbook, then send it.',
    readOnly:
      'The workbook is open read-only, so it cannot be cleaned. Save it as another file and open that one.',
  },
  machine: {
    title: 'Can this machine run it?',
    yes: 'This machine can run it.',
    no: 'This machine cannot run it yet: its Excel is older than the add-in needs. Ask whoever looks after it for Office 2024 or Microsoft 365 (Office 2021 runs too), or open the workbook in Excel on the web. Nothing in your workbook was changed.',
    noSaving:
      'Word files alone: Excel on Mac and iPad lets this pane save no file. Where you need one, open the workbook in Excel on the web.',
    details: 'Details for whoever looks after the machine',
    host: 'Application',
    platform: 'Runs on',
    platforms: {
      PC: 'Windows',
      Mac: 'Mac',
      OfficeOnline: 'a browser (Excel on the web)',
      iOS: 'iPad, iPhone',
      Android: 'Android',
    },
    version: 'Version number',
    apiSet: 'Commands that this Excel knows',
    floor: 'Commands that the add-in needs',
    upTo: (set) => `up to the set ExcelApi ${set}`,
    from: (set) => `from the set ExcelApi ${set}`,
    webview: 'Browser that draws this pane',
    forSupport: 'For whoever supports you',
    copyHint: 'Click into the box, press Ctrl+C, then paste it into a message.',
    probe: 'Try the commands of Excel',
    probeHint: 'For supporters: asks this Excel 48 questions, in an empty workbook.',
    privacy: 'Nothing leaves the workbook: the add-in sends no data anywhere.',
  },
  help: {
    title: 'Guide',
    steps: [
      "Plan: choose this year's plan file, look over its items, then write the plan sheet.",
      'Tasks: see how the add-in understands your columns, then press That is right. It checks at once.',
      'Go through the findings: go to the cell, fix it or ignore it with a reason. After mending cells in the workbook, check again.',
      'Press Make appendix, look at the preview, then press Make appendix once more to write it. To print, click into its sheet and press Ctrl+P.',
      'Nominations: check the lists by the law, put findings right or ignore them with a reason, then make the check slip.',
      'Summaries: press Preview to see each cell of your tables that would change, then Fill in. The list to be submitted, Word files and sheets for units are at the end of this view.',
    ],
    safe: 'The add-in does not change your sheets by itself. Only cells for which you press Fix or Fill in change; you see old → new before, and can undo it under “What was done” in the menu; the guide tells the few things that cannot be given back. Marking cells only paints lines and fills, and they can all be taken off.',
    guide: {
      ofView: 'Guide to the part that is open (in Vietnamese)',
      trouble: 'When something goes wrong (in Vietnamese)',
      undo: 'Undo, and what cannot be taken back (in Vietnamese)',
      whole: 'The whole guide (in Vietnamese)',
      wallSheet: 'One page to print and hang up (in Vietnamese)',
    },
  },
  when: (moment) =>
    Number.isNaN(moment.getTime())
      ? ''
      : new Intl.DateTimeFormat('en-GB', { dateStyle: 'short', timeStyle: 'short' }).format(moment),
  rows: (rows) => counted(rows, 'row'),
};
