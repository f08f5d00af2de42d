import type { choicesView as vietnamese } from '../vi/choicesView';
import { counted } from './counted';

function named(values: readonly string[]): string {
  const shown = values.slice(0, 3).map((value) => `“${value}”`);
  const rest = values.length - shown.length;
  return rest === 0 ? shown.join(', ') : `${shown.join(', ')} and ${counted(rest, 'other', 'others')}`;
}

/** What the pane says of drop-downs that do not reach all rows any more. */
export const choicesView: typeof vietnamese = {
  label: 'Damaged drop-down lists',
  column: (sheet, column, { lost, foreign, source }) => {
    const parts = [
      ...(lost > 0 ? [`${counted(lost, 'row')} without the drop-down list`] : []),
      ...(foreign > 0 ? [`${counted(foreign, 'row')} with another list or rule`] : []),
      ...(source === 'grows' ? ['the list leaves out new names on its source sheet'] : []),
      ...(source === 'moves' ? ['the source of the list has moved'] : []),
    ];
    return `Sheet “${sheet}”, column ${column}: ${parts.length === 0 ? 'the drop-down list has no values left' : parts.join('; ')}.`;
  },
  kept: (values) => `Values that are not in the list stay as they are: ${named(values)}.`,
  gone: 'The source of the list is gone. In Excel, open Data › Data Validation and choose the source again.',
  isProtected: (sheet) =>
    `Sheet “${sheet}” is protected: on the Review tab press Unprotect Sheet, then check again.`,
  button: (cells) => `Repair drop-down list (${counted(cells, 'cell')})`,
  note: 'Only the drop-down list is restored; no value changes. You can undo this.',
  running: 'Restoring the drop-down list…',
  done: (cells) => `Drop-down list restored in ${counted(cells, 'cell')}; their values are unchanged.`,
};
