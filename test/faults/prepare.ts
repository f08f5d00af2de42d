import type { Outcome } from '../../src/core/work/outcome';
import type { UndoStep } from '../../src/actions/undoSteps';
import type { Touched, Scene } from './hands';
import type { Go, Scenario, Step } from './scenario';
import { officeFile } from './workbook';
import { openExcel, type OpenExcel } from './world/excel';
import { connection } from './world/failures';
import type { Batch } from './world/line';
import type { Pane } from './world/pane';
import { toEnd } from './world/settling';
import { beginRun } from './world/steadyWorld';
import { stateOf, type SheetState, type WorkbookState } from './world/workbookState';

/** A cell of people that an action writes. */
export interface CellTarget {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A scenario with what it does where nothing goes wrong. */
export interface Prepared {
  readonly scenario: Scenario;
  readonly file: Uint8Array;
  /** The write of what the look at the file showed. */
  readonly go: Go;
  readonly before: WorkbookState;
  readonly done: WorkbookState;
  /** Other good ends (`orElse`). */
  readonly otherEnds: readonly WorkbookState[];
  /** After every step that it left is taken back, as far as that goes. */
  readonly undone: WorkbookState;
  /** Steps that could be taken back before, the newest first. */
  readonly steps: readonly UndoStep[];
  /** Sheets of ours that it writes, makes or takes away. */
  readonly own: readonly string[];
  readonly cells: readonly CellTarget[];
  /** From the look's end on. */
  readonly batches: readonly Batch[];
  /** Index of the first batch that changes something. */
  readonly firstWrite: number;
  /** Where hands are laid on; null: on nothing of a sheet. */
  readonly scene: Scene;
}

/** A scenario that there is not, and why. */
export interface NotThere {
  readonly scenario: Scenario;
  readonly why: string;
}

/** Runs a scenario without any fault, from the workbook that its steps before make. */
export async function prepare(scenario: Scenario, pane: Pane): Promise<Prepared | NotThere> {
  const notThere = (why: string): NotThere => ({ scenario, why });
  try {
    const file = await fileOf(scenario.before, pane);
    if (typeof file === 'string') return notThere(file);
    return await prepareFrom(scenario, { file, pane });
  } catch (error) {
    return notThere(error instanceof Error ? error.message : String(error));
  }
}

/** The same from a workbook that is there. */
export async function prepareFrom(
  scenario: Scenario,
  { file, pane }: { readonly file: Uint8Array; readonly pane: Pane },
): Promise<Prepared | NotThere> {
  const notThere = (why: string): NotThere => ({ scenario, why });
  beginRun(1);
  const { host, line } = await openExcel(file);
  const steps = await stepsOf(pane);
  const looked = await scenario.look(pane, steps);
  if (!looked.ok) return notThere(looked.problem.reason);
  line.begin(() => ({ kind: 'answered' }));
  const outcome = await looked.value(pane);
  if (!outcome.ok) return notThere(outcome.problem.reason);
  const batches = [...line.batches];
  line.end();
  const before = stateOf(file);
  const done = stateOf(host.save());
  for (const { id } of await newSteps(pane, steps)) await pane.undo(id, 'ask');
  const undone = stateOf(host.save());
  const otherEnds: WorkbookState[] = [];
  for (const look of scenario.orElse) {
    const other = await openExcel(file);
    if ((await lookAndGo(look, { pane, steps })).ok) otherEnds.push(stateOf(other.host.save()));
  }
  const run = { before, done, batches, otherEnds };
  return { scenario, file, go: looked.value, ...run, undone, steps, ...targetsOf(scenario, run) };
}

/** The steps that can be taken back, the newest first. */
export async function stepsOf(pane: Pane): Promise<readonly UndoStep[]> {
  const listed = await pane.listUndo();
  return listed.ok ? listed.value : [];
}

/** Those of them that came since. */
export async function newSteps(
  pane: Pane,
  since: readonly Pick<UndoStep, 'id'>[],
): Promise<readonly UndoStep[]> {
  return (await stepsOf(pane)).filter(({ id }) => since.every((old) => old.id !== id));
}

/** The file after steps in which nothing goes wrong; text: what went wrong nevertheless. */
async function fileOf(steps: readonly Step[], pane: Pane): Promise<Uint8Array | string> {
  beginRun(0);
  let excel = await openExcel(await officeFile());
  for (const step of steps) {
    if (step.kind === 'person') await step.edit();
    else if (step.kind === 'broken') {
      await breakOff(step.look, { pane, excel });
      excel = await openExcel(excel.host.save());
    } else {
      const outcome = await lookAndGo(step.look, { pane, steps: [] });
      if (!outcome.ok) return outcome.problem.reason;
    }
  }
  return excel.host.save();
}

/** Half of the batch that writes has run when the connection is lost for good. */
async function breakOff(
  look: Scenario['look'],
  { pane, excel }: { readonly pane: Pane; readonly excel: OpenExcel },
): Promise<void> {
  const looked = await look(pane, await stepsOf(pane));
  if (!looked.ok) return;
  const [failure] = connection;
  if (failure === undefined) return;
  excel.line.begin(({ writes, actions }) =>
    writes
      ? {
          kind: 'failed',
          failure,
          ran: Math.floor(actions / 2),
          results: 'are lost',
          then: 'every batch fails',
        }
      : { kind: 'answered' },
  );
  await toEnd(looked.value(pane), excel.line);
  excel.line.close();
}

/** A look and, where it shows something, the write of it. */
export async function lookAndGo(
  look: Scenario['look'],
  { pane, steps }: { readonly pane: Pane; readonly steps: readonly UndoStep[] },
): Promise<Outcome<unknown>> {
  const looked = await look(pane, steps);
  return looked.ok ? looked.value(pane) : looked;
}

type Run = Pick<Prepared, 'before' | 'done' | 'batches' | 'otherEnds'>;

function targetsOf(
  scenario: Scenario,
  { before, done, batches, otherEnds }: Run,
): Pick<Prepared, 'own' | 'cells' | 'firstWrite' | 'scene'> {
  const own = new Set<string>();
  const cells = new Map<string, CellTarget>();
  for (const end of [done, ...otherEnds]) {
    const changed = changesTo(before, end);
    for (const name of changed.own) own.add(name);
    for (const cell of changed.cells) cells.set(JSON.stringify(cell), cell);
  }
  const targets = { own: [...own], cells: [...cells.values()] };
  return { ...targets, ...placesOf(scenario, { before, done, batches }, targets) };
}

/** Sheets of ours and cells of people that are other in the end. */
function changesTo(before: WorkbookState, end: WorkbookState): Pick<Prepared, 'own' | 'cells'> {
  const names = new Set([...before.sheets, ...end.sheets].map(({ name }) => name));
  const own: string[] = [];
  const cells: CellTarget[] = [];
  for (const name of names) {
    const [was, is] = [sheetOf(before, name), sheetOf(end, name)];
    if (was !== null && is !== null && was.xml === is.xml && was.frame() === is.frame()) continue;
    if ((was ?? is)?.mark !== null || was === null || is === null) own.push(name);
    else cells.push(...changedCells(was, is).map((cell) => ({ sheet: name, ...cell })));
  }
  return { own, cells };
}

function placesOf(
  scenario: Scenario,
  { before, done, batches }: Pick<Prepared, 'before' | 'done' | 'batches'>,
  { own, cells }: Pick<Prepared, 'own' | 'cells'>,
): Pick<Prepared, 'firstWrite' | 'scene'> {
  const first = batches.findIndex(({ writes }) => writes);
  const [cell] = cells;
  const target = cell?.sheet ?? own[0] ?? scenario.source.name;
  const shown = sheetOf(done, target) ?? sheetOf(before, target);
  return {
    firstWrite: first < 0 ? batches.length - 1 : first,
    scene: {
      source: scenario.source.name,
      target,
      cell: cell ?? lastWords(shown),
      records: scenario.source,
    },
  };
}

/** The sheet of that name; null: there is none. */
export function sheetOf({ sheets }: WorkbookState, name: string): SheetState | null {
  return sheets.find((sheet) => sheet.name === name) ?? null;
}

/** Places where two states of a sheet say different things. */
export function changedCells(one: SheetState, other: SheetState): readonly Scene['cell'][] {
  const [a, b] = [one.cells(), other.cells()];
  return [...new Set([...a.keys(), ...b.keys()])]
    .filter((key) => (a.get(key)?.says ?? 'null') !== (b.get(key)?.says ?? 'null'))
    .map((key) => {
      const [row = 0, column = 0] = key.split(',').map(Number);
      return { row, column };
    })
    .sort((x, y) => x.row - y.row || x.column - y.column);
}

/** A cell in the midst of a sheet's words. */
function lastWords(sheet: SheetState | null): Scene['cell'] {
  const said = [...(sheet?.cells() ?? [])].filter(([, { says }]) => says.startsWith('"') && says.length > 4);
  const [key = '1,1'] = said[Math.floor(said.length / 2)] ?? [];
  const [row = 0, column = 0] = key.split(',').map(Number);
  return { row, column };
}

/** Where a sheet is now that a hand may have renamed. */
export function nameNow(name: string, touched: Touched | null): string {
  return touched?.renamed.find(([from]) => from === name)?.[1] ?? name;
}
