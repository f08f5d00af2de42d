import { cellAddress } from '../../core/sheets/cellRef';
import {
  isSameValidation,
  type CellValidation,
  type ColumnRows,
  type ValidatedRows,
  type ValidationChange,
} from '../../core/sheets/cellValidation';
import { isSameName } from '../../core/sheets/sheetNames';
import { fingerprint } from '../../core/text/fingerprint';
import type { Block, NamedCell } from '../../core/work/block';
import { bundleOf, type Bundle } from '../chunks';
import { queueValidation, split, validationsIn } from '../read/readValidations';
import type { Edits } from './goals';
import { goToo } from './goals';
import type { Seen } from './looks';
import type { Sight } from './sight';
import type { Writing } from './writing';

/** So many rows are looked at and set together: a look at each must stay far below the payload limit. */
const rowsOfBundle = 250;

/**
 * The bundles that set validations, each with a look before and after. Before it each row is looked at by itself: where
 * rows moved meanwhile, one look at all of them would tell that they differ and nothing that could be put back.
 */
export function validationBundles(
  context: Excel.RequestContext,
  { validations, theirs }: Pick<Writing, 'validations' | 'theirs'>,
  seen: Seen,
): readonly Bundle[] {
  return validations
    .flatMap((change) => split(change, rowsOfBundle))
    .map((change) => {
      const { sheet, from, to } = change;
      const onSheet = (): Excel.Worksheet =>
        context.workbook.worksheets.getItem(theirs.get(sheet)?.id ?? sheet);
      const rows = split(change, 1);
      let before: readonly Told[] = [];
      let after: Told | null = null;
      const lookBefore = {
        bytes: 900 * rows.length,
        queue: () => {
          const there = onSheet();
          before = rows.map((row) => queueValidation(there, row));
        },
      };
      const lookAfter = { bytes: 900, queue: () => void (after = queueValidation(onSheet(), change)) };
      const bytes = 600 + (to === null ? 0 : to.rule.length + to.manner.length) * 2;
      const set = { bytes, queue: () => setValidation(onSheet(), change) };
      return bundleOf([lookBefore, set, lookAfter], function* (end) {
        yield rows.length;
        for (const [at, row] of rows.entries()) {
          const validation = end === 'whole' ? before[at]?.() : answered(before[at]);
          if (validation === undefined || isAsExpected(validation, from)) continue;
          seen.moved.push(sheet);
          if (validation !== 'mixed') seen.validations.push({ ...rowsOf(row), validation });
        }
        if (end === 'whole' && after !== null && !isAsExpected(after(), to)) {
          seen.otherLooks.push(nameOf(change));
        }
      });
    });
}

type Told = () => CellValidation | null | 'mixed';

/** What a look told, as far as it was answered before the batch broke. */
function answered(look: Told | undefined): ReturnType<Told> | undefined {
  try {
    return look?.();
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return undefined;
    throw error;
  }
}

/** True where rows have the validation that they are known to have. */
export function isAsExpected(now: CellValidation | null | 'mixed', expected: CellValidation | null): boolean {
  return now !== 'mixed' && isSameValidation(now, expected);
}

/** Cleared first: a rule over cells that have a prompt alone is refused (OfficeDev/office-js #2594). */
function setValidation(sheet: Excel.Worksheet, { row, column, rowCount, to }: ValidationChange): void {
  const { dataValidation } = sheet.getRangeByIndexes(row, column, rowCount, 1);
  dataValidation.clear();
  if (to === null) return;
  // only what Excel itself told, or what is made in its form, is stored
  const rule = JSON.parse(to.rule) as Excel.DataValidationRule;
  const [alert, prompt, ignoreBlanks] = JSON.parse(to.manner) as Manner;
  if (Object.keys(rule).length > 0) {
    dataValidation.rule = rule;
    dataValidation.errorAlert = alert;
    dataValidation.ignoreBlanks = ignoreBlanks;
  }
  if (prompt.message + prompt.title !== '' || !prompt.showPrompt) dataValidation.prompt = prompt;
}

type Manner = readonly [Excel.DataValidationErrorAlert, Excel.DataValidationPrompt, boolean];

/** What some rows shall have, and what of what they have by now is the add-in's doing. */
export interface ValidationGoal extends ColumnRows {
  readonly want: CellValidation | null;
  readonly written: CellValidation | null;
  /** True where the write may have stopped between two commands: cleared, or without its manner. */
  readonly isHalf: boolean;
  /** False where rows of the sheet came or went since: whose validation stands there now, nobody can tell. */
  readonly isInItsPlace: boolean;
}

/** What is to be set to reach the goals, and cells that somebody else gave another validation since. */
export interface PlannedValidations {
  readonly writes: readonly ValidationChange[];
  readonly left: readonly NamedCell[];
}

/** Looks at where validations shall be others, and plans the way: one batch, none where there are no goals. */
export async function planValidations(
  context: Excel.RequestContext,
  goals: readonly ValidationGoal[],
  { sight, edits }: { readonly sight: Pick<Sight, 'names' | 'sheets'>; readonly edits: Edits },
): Promise<PlannedValidations | Block> {
  const isThere = ({ sheet }: ColumnRows): boolean => sight.names.some((name) => isSameName(name, sheet));
  const there = goals.filter(isThere);
  const gone = goals.filter((goal) => !isThere(goal));
  const [first] = gone;
  if (there.length === 0) {
    return first === undefined || edits === 'putBack'
      ? { writes: [], left: gone.map(nameOf) }
      : { reason: 'sheetGone', sheet: first.sheet };
  }
  const barred = [...sight.sheets.values()].find(
    ({ name, isProtected }) => isProtected && there.some(({ sheet }) => isSameName(sheet, name)),
  );
  if (barred !== undefined) return { reason: 'sheetProtected', sheet: barred.name };
  const now = await validationsIn(context, there.map(rowsOf));
  const writes: ValidationChange[] = [];
  const theirs: ValidatedRows[] = [];
  for (const goal of there) {
    for (const part of now.flatMap((one) => within(one, goal))) {
      const { validation: from } = part;
      const { want } = goal;
      if (isSameValidation(from, want)) continue;
      const isOurs = isDoing(from, goal);
      if (!isOurs) theirs.push(part);
      if (isOurs || goToo(edits)) writes.push({ ...rowsOf(part), from, to: want });
    }
  }
  const left = [...theirs.map(nameOf), ...gone.map(nameOf)];
  const seen = fingerprint(JSON.stringify(theirs));
  const isToAsk = edits === 'ask' || (goToo(edits) && edits.takeBack !== seen);
  if (isToAsk && theirs.length > 0) {
    return { reason: 'editedSince', cells: left, made: [], gone: [], stays: [], referring: [], seen };
  }
  return { writes, left: goToo(edits) ? gone.map(nameOf) : left };
}

function isDoing(
  now: CellValidation | null,
  { written, want, isHalf, isInItsPlace }: ValidationGoal,
): boolean {
  if (!isInItsPlace) return false;
  if (isSameValidation(now, written)) return true;
  return isHalf && (now === null || now.rule === written?.rule || now.rule === want?.rule);
}

/** The part of what was seen that a goal speaks of. */
function within(one: ValidatedRows, goal: ColumnRows): readonly ValidatedRows[] {
  const row = Math.max(one.row, goal.row);
  const rowCount = Math.min(one.row + one.rowCount, goal.row + goal.rowCount) - row;
  const isIt = isSameName(one.sheet, goal.sheet) && one.column === goal.column && rowCount > 0;
  return isIt ? [{ ...one, row, rowCount }] : [];
}

/** Rows of which some, from the top, were found to be otherwise. */
export function withRows(rows: ValidatedRows, found: readonly ValidatedRows[]): readonly ValidatedRows[] {
  const parts: ValidatedRows[] = [];
  let row = rows.row;
  const upTo = (end: number) => {
    if (end > row) parts.push({ ...rows, row, rowCount: end - row });
  };
  for (const one of found) {
    upTo(one.row);
    parts.push({ ...one, sheet: rows.sheet });
    row = one.row + one.rowCount;
  }
  upTo(rows.row + rows.rowCount);
  return parts;
}

function rowsOf({ sheet, column, row, rowCount }: ColumnRows): ColumnRows {
  return { sheet, column, row, rowCount };
}

/** The cells as they are named to people. */
function nameOf({ sheet, column, row, rowCount }: ColumnRows): NamedCell {
  const first = cellAddress({ row, column });
  const last = cellAddress({ row: row + rowCount - 1, column });
  return { sheet, address: rowCount === 1 ? first : `${first}:${last}` };
}
