import type { planChanges as vietnamese } from '../vi/planChanges';
import { counted } from './counted';

const count = new Intl.NumberFormat('en-GB');

const quoted = (address: string, text: string): string => `${address} “${text}”`;

/** What becomes of the cells that a list tells: one alone is told in the same line. */
const cells = (one: (cell: string) => string, many: (n: number) => string) => ({
  one: (address: string, text: string) => one(quoted(address, text)),
  many: (n: number) => many(n),
});

/** What the view "Plan" says of a plan that is read over the sheet that stands. */
export const planChanges: typeof vietnamese = {
  looking: 'Comparing with the plan sheet…',
  subject: {
    question: (title) =>
      `This plan is about “${title}”, not about emulation and commendation. Use it all the same?`,
    use: 'Use it',
    other: 'Choose another plan',
  },
  newSheet: (sheet) => `Sheet “${sheet}” (new sheet)`,
  nameTaken: (sheet) =>
    `There is a sheet of the same name that the add-in did not make. It will write to “${sheet}”.`,
  lines: {
    added: (n) => counted(n, 'line added', 'lines added'),
    changed: (n) => counted(n, 'line changed', 'lines changed'),
    removed: (n) => counted(n, 'line removed', 'lines removed'),
    names: 'Show each line',
    none: 'The file says the same as when it was last read.',
  },
  cell: quoted,
  kept: cells(
    (cell) => `~ 1 cell that you changed: ${cell} – kept`,
    (n) => `~ ${count.format(n)} cells that you changed – kept`,
  ),
  ownRows: cells(
    (cell) => `~ 1 line that you added: ${cell} – kept`,
    (n) => `~ ${count.format(n)} lines that you added – kept`,
  ),
  takenOut: {
    one: (name) => `~ 1 line that you deleted: “${name}” – still left out`,
    many: (n) => `~ ${count.format(n)} lines that you deleted – still left out`,
  },
  lost: cells(
    (cell) => `− 1 cell that you typed will be lost: ${cell}`,
    (n) => `− ${count.format(n)} cells that you typed will be lost`,
  ),
  beside: cells(
    (cell) => `${cell} to the right of the table stays where it is, while the line beside it moves.`,
    (n) =>
      `${count.format(n)} cells to the right of the table stay where they are, while the lines beside them move`,
  ),
  conflicts: {
    title: (n) => `${counted(n, 'cell differs', 'cells differ')} between sheet and file`,
    hint: 'On the sheet → in the file. What stands in bold will be written.',
    blank: '(blank)',
    noLine: '(the file has no such line)',
    sides: { sheet: 'Keep what the sheet says', file: 'Take what the file says' },
  },
  more: (next, left) => `Show ${count.format(next)} more (${count.format(left)} left)`,
};
