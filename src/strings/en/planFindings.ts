import type { planFindings as vietnamese } from '../vi/planFindings';
import { counted } from './counted';
import { dutyNames } from './dutyNames';

/** What the view "Plan" says of what is wrong with the plan, and of the duties that are asked of it. */
export const planFindings: typeof vietnamese = {
  title: 'What to look at in the plan',
  checking: 'Checking the plan…',
  clean: (rules) => `No errors found. Checked by ${counted(rules, 'rule')}.`,
  summary: (rules) => `The plan was checked by ${counted(rules, 'rule')}.`,
  notWritten: 'Once the plan sheet is written, each point leads to its cell.',
  duties: {
    title: 'Duties that a yearly plan usually has',
    hint: 'Where the plan does not mention a duty that is ticked here, there is a remark. Untick what your office does not need.',
    names: dutyNames,
    ownTitle: "Your office's own duties",
    remove: 'Remove',
    removeOf: (name) => `Remove the duty “${name}”`,
    addLabel: 'Add a duty',
    wordsLabel: 'Also known by other words (with semicolons between them)',
    add: 'Add',
    back: 'Back to the first list',
    kept: 'Kept in the workbook.',
    alsoBy: (words) => `also known by: ${words.join('; ')}`,
  },
};
