import type { NamedCell } from '../../../src/core/work/block';
import type { Outcome, Problem } from '../../../src/core/work/outcome';
import type { StoppedStep } from '../../../src/actions/stoppedSteps';
import { lookAndGo, newSteps, stepsOf } from '../prepare';
import { askedExcel } from '../../workbook/askedPlatform';
import { today } from '../workbook';
import { openExcel, type OpenExcel } from '../world/excel';
import type { Pane } from '../world/pane';
import { beginRun } from '../world/steadyWorld';
import { stateOf, type WorkbookState } from '../world/workbookState';
import { lostOf, type Ground } from './kept';
import { standsAs, type Stands } from './ownSheets';
import type { Violation } from './verdict';

/** What the next opening of the pane finds, and how everything it offers ends. */
export interface Examined {
  /** A step that stopped half-way is found and told. */
  readonly findsStopped: boolean;
  readonly steps: readonly string[];
  readonly violations: readonly Violation[];
}

/** One thing that a person can do with what the pane finds at its opening. */
type Way = 'finish' | 'take back' | 'go on';

/** Opens a saved workbook as on another day, and tries each way out of what is found there, each on a copy. */
export async function examine(bytes: Uint8Array, ground: Ground, pane: Pane): Promise<Examined> {
  beginRun(2);
  const { host } = await openExcel(bytes);
  const view = await pane.viewOffice({ today });
  if (!view.ok) return unreadable(`the workbook cannot be read: ${view.problem.reason}`);
  if (!isSameFile(host.save(), bytes)) return unreadable('opening the pane writes');
  const steps = (await stepsOf(pane)).map(({ id }) => id);
  const { hasStopped, twins } = view.value;
  // what is byte for byte as the other hand left it, nothing of ours stands in: the same pane went on from there
  const isUntouched = ground.touched !== null && isSameFile(ground.base.bytes, bytes);
  const ways: readonly Way[] = hasStopped ? ['finish', 'take back'] : isUntouched ? [] : ['go on'];
  const violations: Violation[] = [];
  for (const [at, way] of ways.entries()) {
    beginRun(3 + at);
    const excel = await openExcel(bytes);
    const attempt: Attempt = { ground, pane, excel, way, answers: [], violations: [] };
    if (twins.length > 0) await claimFirst(attempt, twins);
    const end = way === 'go on' ? 'settled' : await settle(attempt);
    if (end === 'settled' && attempt.violations.length === 0) await goOn(attempt);
    violations.push(...attempt.violations);
  }
  return { findsStopped: hasStopped, steps, violations };
}

interface Attempt {
  readonly ground: Ground;
  readonly pane: Pane;
  readonly excel: OpenExcel;
  readonly way: Way;
  /** All that a person was told on the way. */
  readonly answers: unknown[];
  readonly violations: Violation[];
}

function unreadable(what: string): Examined {
  return { findsStopped: false, steps: [], violations: [{ class: 'stuck', what }] };
}

function stuck({ violations, way }: Attempt, what: string): void {
  violations.push({ class: 'stuck', what: `at the next opening, ${way}: ${what}` });
}

/** Nothing is offered that ends well. */
function unsettled(attempt: Attempt, what: string): 'settled' {
  stuck(attempt, what);
  return 'settled';
}

async function claimFirst(attempt: Attempt, twins: readonly (readonly string[])[]): Promise<void> {
  for (const [first] of twins) {
    if (first === undefined) continue;
    const claimed = await attempt.pane.claimSheet(first);
    if (!claimed.ok) stuck(attempt, `claiming “${first}” answers ${claimed.problem.reason}`);
  }
}

/** More rounds than there can be stopped steps: after them it is a loop. */
const mostRounds = 5;

/** Does all that is offered; or people are in the way of it, which was said. */
async function settle(attempt: Attempt): Promise<'settled' | 'in the way'> {
  const { pane, excel, ground, way } = attempt;
  let kinds: readonly StoppedStep['kind'][] = [];
  for (let round = 0; ; round += 1) {
    const found = await pane.findStopped();
    if (!found.ok) return unsettled(attempt, `looking for it answers ${found.problem.reason}`);
    const [first] = found.value;
    if (first === undefined) break;
    if (round === mostRounds) return unsettled(attempt, 'it is found again and again');
    kinds = [...kinds, first.kind];
    const settled = await settleOne(attempt, first);
    attempt.answers.push(settled);
    if (isInTheWay(settled, ground)) return 'in the way';
    if (!settled.ok) return unsettled(attempt, `it answers ${settled.problem.reason}`);
  }
  if (kinds.length === 0) return unsettled(attempt, 'it is told of and not found');
  const now = stateOf(excel.host.save());
  attempt.violations.push(...lostOf(ground, now, attempt.answers));
  // a copy that stays half by choice, and rows that people moved, are as people wanted them
  if (!kinds.every((kind) => kind === 'half') || ground.touched !== null) return 'settled';
  for (const name of ground.prepared.own) {
    const stands = standsAs(name, now, { ...ground, held: ground.base });
    const wanted: readonly Stands[] = [
      'as another end',
      ...(way === 'finish' ? (['as done', 'as done but for charts'] as const) : (['as before'] as const)),
    ];
    if (!wanted.some((as) => stands.has(as))) stuck(attempt, `“${name}” stands ${[...stands].join(', ')}`);
  }
  return 'settled';
}

/** Finishes or takes back; of what cannot be finished the other thing that is offered. */
async function settleOne(
  { pane, way, answers, ground }: Attempt,
  step: StoppedStep,
): Promise<Outcome<unknown>> {
  // what another pane did is not taken back for what went wrong in this one
  const isFinishing = way === 'finish' || ground.touched?.steps.includes(step.id) === true;
  if (step.kind === 'emptySheet' && isFinishing) return pane.leaveStopped(step.id);
  if (step.kind === 'takingBack' && !isFinishing) return pane.leaveStopped(step.id);
  if (step.kind === 'half' && isFinishing) return pane.finishStopped(step.id);
  const asked = await pane.takeBackStopped(step.id, 'ask');
  if (asked.ok || asked.problem.reason !== 'editedSince') return asked;
  answers.push(asked);
  return pane.takeBackStopped(step.id, 'keep');
}

/** People took away the sheet that was to be finished, or its name: it is said, and taking back is the other way. */
function isInTheWay(outcome: Outcome<unknown>, { base, touched }: Pick<Ground, 'base' | 'touched'>): boolean {
  if (outcome.ok) return false;
  const { problem } = outcome;
  if (problem.reason === 'notOurSheet') return isTheirs(problem.sheet, base);
  if (problem.reason !== 'sheetGone') return false;
  const { sheet } = problem;
  return touched?.gone.includes(sheet) === true || touched?.renamed.some(([from]) => from === sheet) === true;
}

const isTheirs = (sheet: string, { sheets }: WorkbookState): boolean =>
  sheets.some(({ name, mark }) => name === sheet && mark === null);

/** Endings of a further run that are the person's doing: they took away or made what stands in the way. */
const fairEndings: ReadonlySet<Problem['reason']> = new Set([
  'noTaskSheet',
  'noTasks',
  'noNomineeList',
  'severalTaskSheets',
  'emptyWorkbook',
  'nothingToUndo',
  'noPlan',
]);

/** True where an answer to a further run ends well: done, or what people did stands in the way and is said. */
export function endsWell(
  outcome: Outcome<unknown>,
  { base, touched }: Pick<Ground, 'base' | 'touched'>,
): boolean {
  if (outcome.ok || fairEndings.has(outcome.problem.reason)) return true;
  const { problem } = outcome;
  // a person deleted the sheet, which is said; what stood there only they can bring back
  if (problem.reason === 'sheetGone') return isGone(problem.sheet, touched);
  if (problem.reason === 'notOurSheet') return isTheirs(problem.sheet, base);
  // the rows are elsewhere by now, which is said with the cells that stay as they are
  if (problem.reason === 'leftAsTyped') return touched !== null && touched.moved !== null;
  // the pane asks on, and `keep` or claiming is what comes next
  if (problem.reason === 'typedSince') return touched !== null;
  return problem.reason === 'editedSince' || (problem.reason === 'twins' && touched !== null);
}

/** Deleted; or renamed where a sheet has another id in each session, by which alone it would be known again. */
function isGone(sheet: string, touched: Ground['touched']): boolean {
  const isRenamed = touched?.renamed.some(([from]) => from === sheet) === true;
  const isUnknown = askedExcel().sheetIds !== 'kept' && isRenamed;
  return touched?.gone.includes(sheet) === true || isUnknown;
}

async function goOn(attempt: Attempt): Promise<void> {
  const { pane, excel, ground } = attempt;
  const { scenario, steps } = ground.prepared;
  const agreed: NamedCell[] = [];
  const further = await lookAndGo(scenario.look, { pane: hearing(attempt, agreed), steps });
  if (!endsWell(further, ground)) return stuck(attempt, `a further run answers ${reasonOf(further)}`);
  const others = (ground.touched?.steps ?? []).map((id) => ({ id }));
  for (const { id } of await newSteps(pane, [...steps, ...others])) {
    const asked = await pane.undo(id, 'ask');
    attempt.answers.push(asked);
    const undone = await goWhereAsked(attempt, id, asked);
    attempt.answers.push(undone);
    if (!endsWell(undone, ground)) return stuck(attempt, `taking back answers ${reasonOf(undone)}`);
    // what people took away or moved cannot be taken back, which was said; the step stays to be looked at
    if (!undone.ok) continue;
    if ((await newSteps(pane, [])).some((one) => one.id === id))
      return stuck(attempt, 'what was taken back is listed again');
  }
  const now = stateOf(excel.host.save());
  const wrote = ground.touched === null ? 'the action' : 'a further run';
  attempt.violations.push(...lostOf({ ...ground, wrote, agreed }, now, attempt.answers));
  if (ground.touched !== null || isUndo(ground)) return;
  for (const name of ground.prepared.own) {
    const stands = standsAs(name, now, { ...ground, held: null });
    if (!stands.has('as before') && !stands.has('as another end'))
      stuck(attempt, `no step takes “${name}” back`);
  }
}

/** A pane of which all answers to an undo are heard; `agreed`: the cells of a question to which all of it may go. */
function hearing({ pane, answers }: Attempt, agreed: NamedCell[]): Pane {
  let shown: readonly NamedCell[] = [];
  return {
    ...pane,
    undo: async (step, edits) => {
      if (typeof edits === 'object') agreed.push(...shown);
      const answer = await pane.undo(step, edits);
      answers.push(answer);
      shown = !answer.ok && answer.problem.reason === 'editedSince' ? answer.problem.cells : [];
      return answer;
    },
  };
}

/** What the pane offers where an undo asks: what people typed stays; what another pane did later goes first. */
async function goWhereAsked(
  { pane, ground }: Attempt,
  id: string,
  asked: Outcome<unknown>,
): Promise<Outcome<unknown>> {
  if (asked.ok) return asked;
  if (asked.problem.reason === 'editedSince') return pane.undo(id, 'keep');
  if (asked.problem.reason !== 'newerFirst') return asked;
  for (const other of ground.touched?.steps ?? []) await pane.undo(other, 'keep');
  return pane.undo(id, 'keep');
}

const isUndo = ({ prepared }: Ground): boolean => prepared.scenario.action.startsWith('undo of ');

const reasonOf = (outcome: Outcome<unknown>): string =>
  outcome.ok ? 'ok' : outcome.problem.reason === 'excel' ? outcome.problem.code : outcome.problem.reason;

function isSameFile(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(Buffer.from(one), Buffer.from(other)) === 0;
}
