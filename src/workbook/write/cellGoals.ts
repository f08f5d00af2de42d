import type { NamedCell } from '../../core/work/block';
import { cellAddress } from '../../core/sheets/cellRef';
import { isSameName } from '../../core/sheets/sheetNames';
import { groupedBy } from '../../core/work/grouped';
import { isKeptAsText, saysTheSame, type CellContent } from '../read/cellContent';
import { isRowOf } from '../ownSheets/rowWitness';
import { goToo, type CellGoal, type Looking } from './goals';
import type { SeenCell } from './looks';
import { contentAt, formatAt, type Sight } from './sight';
import type { CellWrite } from './writing';

/** What is to be done with cells of theirs. */
export interface CellSteps {
  readonly writes: readonly CellWrite[];
  /** Cells that say something of a person's. */
  readonly left: readonly NamedCell[];
  /** Those of them whose row is not known: another record may stand there by now, and it stays in any case. */
  readonly ofAnotherRow: readonly NamedCell[];
  /** Sheets that are not there under their name or too large to be looked at, and the cells on them. */
  readonly gone: readonly string[];
  readonly ofGone: readonly NamedCell[];
}

/** The steps that bring cells of theirs to where they shall be. */
export function cellsTo(goals: readonly CellGoal[], { sight, edits, kept, theirs }: Looking): CellSteps {
  const typed = groupedBy(kept, placeOf);
  const writes: CellWrite[] = [];
  const left: NamedCell[] = [];
  const ofAnotherRow: NamedCell[] = [];
  const ofGone: NamedCell[] = [];
  for (const asked of goals) {
    const goal = whereItIsNow(asked, sight);
    const { sheet, row, column, want, ours } = goal;
    const named = { sheet, address: cellAddress(goal) };
    const now = contentAt(sight, goal);
    if (now === undefined || sight.tooLarge.includes(sheet)) {
      ofGone.push(named);
      theirs.add(JSON.stringify(named));
      continue;
    }
    const ranOver = (typed.get(placeOf(goal)) ?? []).map(({ content }) => content);
    const found = { content: now, format: formatAt(sight, goal) };
    const says = (content: CellContent): boolean => saysTheSame(content, now) || isKeptAsText(content, found);
    const isOurs = goal.isKnown && (says(want) || ours.some(says) || ranOver.some(says));
    if (isOurs && ranOver.length > 0) {
      const back = ranOver.at(-1) ?? null;
      if (!says(back)) writes.push({ sheet, row, column, from: now, to: back });
      continue;
    }
    if (goal.isKnown && says(want)) continue;
    if (!isOurs) {
      left.push(named);
      if (!goal.isKnown) ofAnotherRow.push(named);
      theirs.add(JSON.stringify([sheet, row, column, now]));
    }
    if (isOurs || (goal.isKnown && goToo(edits))) writes.push({ sheet, row, column, from: now, to: want });
  }
  return { writes, left, ofAnotherRow, gone: [...new Set(ofGone.map(({ sheet }) => sheet))], ofGone };
}

/** The cell in its row, wherever that went; `isKnown`: false where no row, or more than one, could be it. */
function whereItIsNow(goal: CellGoal, sight: Sight): CellGoal & { readonly isKnown: boolean } {
  const { witness, sheet, column } = goal;
  if (witness === null) return { ...goal, isKnown: true };
  const at = (row: number) => (of: number) => contentAt(sight, { sheet, row, column: of }) ?? null;
  const isIt = (row: number): boolean => isRowOf(witness.key, at(row), witness.written);
  if (isIt(goal.row)) return { ...goal, isKnown: true };
  const { grid } = [...sight.sheets.values()].find(({ name }) => isSameName(name, sheet))?.cells ?? {};
  const rows = (grid?.values ?? []).flatMap((_, index) => {
    const row = (grid?.originRow ?? 0) + index;
    const content = at(row)(column);
    const mayBe = [goal.want, ...goal.ours].some((one) => saysTheSame(one, content));
    return mayBe && isIt(row) ? [row] : [];
  });
  const [only] = rows;
  return rows.length === 1 && only !== undefined
    ? { ...goal, row: only, isKnown: true }
    : { ...goal, isKnown: false };
}

function placeOf({ sheet, row, column }: Pick<SeenCell, 'sheet' | 'row' | 'column'>): string {
  return `${row} ${column} ${sheet.toLowerCase()}`;
}
