import { textOrBlank } from '../../sheets/draftValueOfCell';
import type { Grid } from '../../sheets/grid';
import { cellText } from '../../sheets/gridCells';
import type { DraftValue } from '../../sheets/sheetDraft';
import { typedValue } from '../../sheets/typedValue';
import { collapseSpaces } from '../../text/folding';
import { keyInRow } from '../page/hiddenKeys';
import { isHeadKey, isTargetKey } from './targetKeys';
import type { TargetColumn, TargetsWords } from './targetsWords';

/** Columns that are people's: what they typed there stays. */
export const typedColumns = ['result', 'source', 'note'] as const;
export type TypedColumn = (typeof typedColumns)[number];

/** A row of the table as it stands. */
export interface StandingTarget {
  readonly text: string;
  readonly typed: Readonly<Record<TypedColumn, DraftValue>>;
}

/** The table of targets as it stands in the workbook. */
export interface StandingTargets {
  readonly targets: readonly StandingTarget[];
  /** Rows that people added: what stands in each column but the ordinal. */
  readonly added: readonly Readonly<Record<Exclude<TargetColumn, 'ordinal'>, DraftValue>>[];
}

/**
 * Reads back a table of targets that the add-in wrote, by its hidden keys and by the words of its header, wherever people
 * moved its columns. Null: the sheet has no such keys (they were deleted, or it is another sheet). Linear in rows.
 */
export function readTargetsSheet(grid: Grid, words: TargetsWords): StandingTargets | null {
  const head = grid.values.findIndex((cells) => keyInRow(cells, isHeadKey) !== '');
  if (head < 0) return null;
  const said = (grid.values[head] ?? []).map((value) => collapseSpaces(String(value)));
  const columnOf = (name: TargetColumn): number => said.indexOf(words.columns[name]);
  const valueAt = (row: number, name: TargetColumn): DraftValue => {
    const at = columnOf(name);
    if (at < 0) return { type: 'blank' };
    return typedValue(grid.values[row]?.[at] ?? '', grid.numberFormats[row]?.[at] ?? 'General');
  };
  const targets: StandingTarget[] = [];
  const added: StandingTargets['added'][number][] = [];
  for (let row = head + 1; row < grid.values.length; row += 1) {
    const cells = grid.values[row] ?? [];
    const typed = {
      result: valueAt(row, 'result'),
      source: valueAt(row, 'source'),
      note: valueAt(row, 'note'),
    };
    const at = columnOf('target');
    const text = at < 0 ? '' : cellText(grid, grid.originRow + row, grid.originColumn + at);
    if (keyInRow(cells, isTargetKey) !== '') targets.push({ text, typed });
    else if (hasWords(Object.values(typed)) || text !== '') {
      added.push({ target: textOrBlank(text), item: valueAt(row, 'item'), ...typed });
    }
  }
  return { targets, added };
}

/** True where at least one of the values says something. */
export function hasWords(values: readonly DraftValue[]): boolean {
  return values.some(({ type }) => type !== 'blank');
}
