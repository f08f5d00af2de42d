import type { CellChange } from '../../core/sheets/cellChange';
import type { OpenFinding } from '../../core/office/setAside';
import { cellAddress } from '../../actions/saying/cellNames';
import { searchText } from '../../actions/saying/searchText';
import type { CheckedFindings, OpenQuestion, ProposedFix } from './checkedFindings';
import { cellKey } from './fixBook';
import { finderOf } from './searchFindings';
import { keysOfCells } from './setAsideCells';

/** What a person sees of the list above: `shown` null: all that is open; else what search and filter leave of it. */
export interface Sight {
  readonly shown: readonly OpenFinding[] | null;
  readonly looked: string;
}

/** What can be done at once, as far as it agrees with the list above it. */
export interface FixesInSight {
  readonly fixes: readonly ProposedFix[];
  /** Cells of which no finding speaks: nothing is wrong there, they can be written more clearly. */
  readonly unlisted: readonly CellChange[];
  readonly questions: readonly OpenQuestion[];
}

/**
 * The fixes and questions of a check that belong to what is shown. A cell of which no finding speaks is found by what it
 * says, and is not what must be mended. Linear.
 */
export function fixesInSight(
  checked: Omit<CheckedFindings, 'facts'>,
  { shown, looked }: Sight,
): FixesInSight {
  const spokenOf = new Set(
    [...checked.findings, ...checked.ignored.map(({ finding }) => finding)].flatMap(keysOfCells),
  );
  const inSight = shown === null ? null : new Set(shown.flatMap(keysOfCells));
  const isShown = (one: { readonly cell: CellChange['cell'] }): boolean =>
    inSight === null || inSight.has(cellKey(one));
  const finder = finderOf(looked);
  const says = ({ cell, from, to }: CellChange): boolean =>
    finder?.together(searchText(`${cellAddress(cell)} ${String(from)} ${String(to)} ${cell.sheet}`)) ??
    shown === null;
  const listed = checked.fixes.filter(({ fix }) => spokenOf.has(cellKey(fix)));
  const unlisted = checked.fixes.filter(({ fix }) => !spokenOf.has(cellKey(fix)));
  return {
    fixes: listed.filter(({ fix }) => isShown(fix)),
    unlisted: unlisted.map(({ fix }) => fix).filter(says),
    questions: checked.questions.filter((one) => one.choices.length > 0 && isShown(one)),
  };
}
