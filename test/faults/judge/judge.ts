import type { Outcome } from '../../../src/core/work/outcome';
import { nameNow, sheetOf } from '../prepare';
import type { StruckRun } from '../struckRun';
import { claimOf, type Claim } from './claim';
import { endsWell, type Examined } from './examine';
import { lostOf, type Ground } from './kept';
import { standsAs, type Stands } from './ownSheets';
import { changedCells } from '../prepare';
import { cellAddress } from '../../../src/core/sheets/cellRef';
import { worstOf, type Class, type Violation } from './verdict';

/** How a fault is counted, and why. */
export interface Verdict {
  readonly class: Class;
  /** The worst thing that was found; "" where all is fine. */
  readonly what: string;
}

/** The ground on which a struck run is judged. */
export function groundOf({ prepared, held, touched }: StruckRun): Ground {
  return { prepared, base: held ?? prepared.before, touched, wrote: 'the action', agreed: [] };
}

/** Judges a run in which something went wrong, with what the next opening finds. */
export function judge(run: StruckRun, examined: Examined): Verdict {
  const worst = worstOf(violationsOf(run, examined));
  if (worst === null) return { class: 'fine', what: '' };
  const isUnseeable = worst.class === 'lost' && nobodyCouldSee(run);
  return { class: isUnseeable ? 'unseeable' : worst.class, what: worst.what };
}

/** A hand between guard and write, and an answer that was lost or a pane that died in that same batch. */
function nobodyCouldSee({ prepared, strike, touched }: StruckRun): boolean {
  const isUnheard =
    strike.paneDies ||
    (strike.fate.kind === 'failed' && strike.fate.ran > 0) ||
    strike.fate.kind === 'silent';
  const isWrite = prepared.batches[strike.batch]?.writes === true;
  return touched !== null && isWrite && isUnheard;
}

function violationsOf(run: StruckRun, examined: Examined): readonly Violation[] {
  const ground = groundOf(run);
  return [
    ...lostOf(ground, run.final, run.ended.kind === 'answered' ? [run.ended.value] : []),
    ...halfSheets(run, examined),
    ...lostSteps(run, examined),
    ...endOf(run, examined),
    ...examined.violations,
  ];
}

/** Sheets of ours that are neither whole nor gone, and sheets that nobody asked for, which no opening finds. */
function halfSheets(run: StruckRun, { findsStopped }: Examined): readonly Violation[] {
  if (findsStopped) return [];
  const { prepared, held, final, touched } = run;
  const half = ownStands(run)
    .filter(({ stands }) => stands.has('half'))
    .filter(() => !rowsMovedOnOurs(run))
    .map(({ name }): Violation => ({ class: 'stuck', what: `“${name}” is half, and no opening finds it` }));
  const known = new Set(
    [prepared.before, prepared.done, ...(held === null ? [] : [held])].flatMap(({ sheets }) =>
      sheets.flatMap(({ name }) => [name, nameNow(name, touched)]),
    ),
  );
  const orphans = final.sheets
    .filter(({ name }) => !known.has(name) && !prepared.own.includes(name))
    .map(({ name }): Violation => ({ class: 'stuck', what: `“${name}” is nobody's` }));
  return [...half, ...orphans];
}

function ownStands(
  run: StruckRun,
): readonly { readonly name: string; readonly stands: ReadonlySet<Stands> }[] {
  const { prepared, held, final, touched } = run;
  return prepared.own.map((name) => ({ name, stands: standsAs(name, final, { prepared, held, touched }) }));
}

/** Where people moved rows of a sheet of ours, or took it away, it is as they wanted it. */
function rowsMovedOnOurs({ prepared, touched }: StruckRun): boolean {
  const places = [touched?.moved?.sheet ?? '', ...(touched?.gone ?? [])];
  return places.some((name) => prepared.own.includes(name));
}

/** Steps that another pane left, and the step that an undo was to take back, which are in no list any more. */
function lostSteps({ prepared, final, touched, held }: StruckRun, examined: Examined): readonly Violation[] {
  if (examined.findsStopped || prepared.scenario.action === 'cleanBeforeSending') return [];
  const others = (touched?.steps ?? [])
    .filter((id) => !examined.steps.includes(id))
    .map((): Violation => ({ class: 'lost', what: 'the step of the other pane is in no list' }));
  const isUndo = prepared.scenario.action.startsWith('undo of ');
  const [asked] = prepared.steps;
  const isGone = isUndo && held === null && asked !== undefined && !examined.steps.includes(asked.id);
  if (!isGone || isAsDone({ prepared, final, touched })) return others;
  return [...others, { class: 'lost', what: 'the step is in no list, and it was not taken back' }];
}

type Sight = Pick<StruckRun, 'prepared' | 'final' | 'touched'>;

/** True where all that the action writes stands there. */
function isAsDone({ prepared, final, touched }: Sight): boolean {
  const own = prepared.own.every((name) =>
    [...standsAs(name, final, { prepared, held: null, touched })].some((as) => as.startsWith('as done')),
  );
  return own && prepared.cells.every((cell) => sayAt(final, cell) === sayAt(prepared.done, cell));
}

function sayAt(state: StruckRun['final'], cell: { sheet: string; row: number; column: number }): string {
  return sheetOf(state, cell.sheet)?.cells().get(`${cell.row},${cell.column}`)?.says ?? 'null';
}

/** How the action ended for whoever waited for it, and what came of asking once more. */
function endOf(run: StruckRun, examined: Examined): readonly Violation[] {
  const { ended, again } = run;
  switch (ended.kind) {
    case 'dies':
      return [];
    case 'hangs':
      return [{ class: 'stuck', what: 'nobody ever answers' }];
    case 'threw':
      return [{ class: 'untrue', what: `throws ${String(ended.error)}` }];
    case 'answered':
      return [...untruths(run, ended.value, examined), ...stuckPane(run, again)];
  }
}

function stuckPane(run: StruckRun, again: StruckRun['again']): readonly Violation[] {
  if (again === null) return [];
  const stuck = (what: string): readonly Violation[] => [{ class: 'stuck', what: `asked again, ${what}` }];
  if (again.kind === 'hangs') return stuck('nobody ever answers');
  if (again.kind === 'threw') return stuck(`it throws ${String(again.error)}`);
  return endsWell(again.value, groundOf(run)) ? [] : stuck(`the pane answers ${reasonOf(again.value)}`);
}

const reasonOf = (outcome: Outcome<unknown>): string =>
  outcome.ok ? 'ok' : outcome.problem.reason === 'excel' ? outcome.problem.code : outcome.problem.reason;

/** Where the answer says something else than what stands there. */
function untruths(run: StruckRun, outcome: Outcome<unknown>, examined: Examined): readonly Violation[] {
  const claim = claimOf(outcome);
  const found = againstClaim(run, claim, examined);
  const said = claim.says === 'done' ? 'says that it is done' : `answers ${reasonOf(outcome)}`;
  return found === null ? [] : [{ class: 'untrue', what: `${said}, but ${found}` }];
}

function againstClaim(run: StruckRun, claim: Claim, examined: Examined): string | null {
  switch (claim.says) {
    case 'done':
      return notDone(run);
    case 'nothing changed':
      return changedAfterAll(run, []);
    case 'nothing changed but':
      return changedAfterAll(run, claim.places);
    case 'half done':
      return run.strike.fate.kind !== 'failed' || run.strike.fate.then === 'every batch fails'
        ? null
        : changedAfterAll(run, []) === null && !examined.findsStopped
          ? 'nothing is left half done'
          : null;
    case 'not known':
      return null;
  }
}

function notDone(run: StruckRun): string | null {
  if (rowsMovedOnOurs(run)) return null;
  const handCameAfter = cameAfterWrite(run);
  for (const { name, stands } of ownStands(run)) {
    const isThere =
      stands.has('as done') ||
      (stands.has('as done but for charts') && saysOfCharts(run)) ||
      (handCameAfter && stands.has('as held'));
    // somebody else wrote the same meanwhile, or what it was made from is other by now
    if (!isThere && (run.touched === null || stands.has('as before')))
      return `“${name}” stands ${[...stands].join(', ')}`;
  }
  if (run.touched !== null) return null;
  const cell = run.prepared.cells.find((one) => sayAt(run.final, one) !== sayAt(run.prepared.done, one));
  return cell === undefined ? null : `${cell.sheet}!${cellAddress(cell)} does not say it`;
}

/** The answer names charts that are not there. */
function saysOfCharts({ ended }: StruckRun): boolean {
  return /"missingCharts":\[[^\]]/.test(JSON.stringify(ended));
}

function cameAfterWrite({ prepared, strike }: StruckRun): boolean {
  return strike.batch > prepared.firstWrite;
}

/** What is not as before (and as other hands left it); null: all is. */
function changedAfterAll(run: StruckRun, but: readonly string[]): string | null {
  const { prepared, final, held, touched } = run;
  for (const { name, stands } of ownStands(run)) {
    const isKept =
      stands.has('as before') ||
      (!cameAfterWrite(run) && (stands.has('as held') || stands.has('as held but for looks')));
    if (!isKept && !rowsMovedOnOurs(run)) return `“${name}” stands ${[...stands].join(', ')}`;
  }
  const base = held ?? prepared.before;
  for (const sheet of base.sheets.filter(({ name }) => prepared.cells.some((cell) => cell.sheet === name))) {
    const is = sheetOf(final, sheet.name);
    const was = cameAfterWrite(run) ? (sheetOf(prepared.before, sheet.name) ?? sheet) : sheet;
    const changed = is === null ? [] : changedCells(was, is);
    const untold = changed.find((cell) => {
      const place = `${sheet.name}!${cellAddress(cell)}`;
      const isHands = touched?.typed.some((one) => `${one.sheet}!${one.address}` === place) === true;
      return !but.includes(place) && !isHands;
    });
    if (untold !== undefined && !(touched?.moved !== null && touched !== null && cameAfterWrite(run)))
      return `${sheet.name}!${cellAddress(untold)} has changed`;
  }
  const choices = (state: StruckRun['final']) => JSON.stringify([...state.settings].sort());
  const isSame = choices(final) === choices(base) || choices(final) === choices(prepared.before);
  return isSame || touched !== null ? null : 'what is kept of the office’s choices has changed';
}
