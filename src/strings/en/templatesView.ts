import type { TemplateSheet } from '../../core/papers/templates/templates';
import type { templatesView as vietnamese } from '../vi/templatesView';
import { counted } from './counted';

const kinds: Readonly<Record<TemplateSheet, string>> = {
  tasks: 'Task sheet',
  nominees: 'Nomination list',
  bodies: 'List of bodies',
};

/** What the pane says of blank sheets to begin with. */
export const templatesView: typeof vietnamese = {
  begin: 'No sheets yet?',
  look: {
    tasks: 'Make a blank task sheet',
    nominees: 'Make a blank list',
    bodies: 'Make a list of bodies',
  },
  looking: 'Looking at the workbook…',
  title: 'New sheets will be made',
  which: 'Sheets to be made',
  sheet: (kind, sheet) => `${kinds[kind]}: “${sheet}”`,
  present: (kind, sheet) => `${kinds[kind]}: there is sheet “${sheet}” already.`,
  bodies: (total, from) =>
    from === 'office'
      ? `The list holds the ${counted(total, 'body', 'bodies')} of your plan and your own list.`
      : `The list holds ${counted(total, 'body', 'bodies')} that communes and wards usually have; delete what is wrong.`,
  theirs:
    'The sheets have drop-downs. From here on they are yours: change, add and delete as you like, the add-in does not write over them.',
  untouched: 'No sheet that is there is changed.',
  readOnly: 'The workbook is open read-only, so nothing can be made yet.',
  button: 'Make',
  running: 'Making sheets…',
  written: (sheets) => `Made: ${sheets.map((sheet) => `“${sheet}”`).join(', ')}.`,
  other: (sheet) => `Write to “${sheet}”`,
};
