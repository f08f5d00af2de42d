import { examine } from './judge/examine';
import { lostOf } from './judge/kept';
import { groundOf, judge, type Verdict } from './judge/judge';
import { prepareFrom, type Prepared } from './prepare';
import type { Scenario } from './scenario';
import { openingScenarios, undoNewest, writingScenarios } from './scenarios';
import { strikesOn, type Strike } from './strikes';
import { runStruck } from './struckRun';
import { officeFile } from './workbook';
import { openExcel } from './world/excel';
import { chanceOf } from './world/steadyWorld';
import type { Walk } from './walk';

/** A simulated day. */
export interface SimulatedDay {
  /** What was done, step by step. */
  readonly steps: readonly string[];
  /** fine, or what was wrong after the last of the steps. */
  readonly verdict: Verdict;
}

const fine: Verdict = { class: 'fine', what: '' };

interface Day {
  readonly walk: Walk;
  readonly chance: () => number;
  readonly steps: string[];
  file: Uint8Array;
}

const stepsOfDay = 14;
const pick = <Item>(items: readonly Item[], chance: () => number): Item | undefined =>
  items[Math.floor(chance() * items.length)];

/**
 * A clerk's day as one number decides it: edits, actions, Excel's errors, the pane closed and opened again, another
 * hand. Checked after each step; what stopped half-way is finished or taken back before the next.
 */
export async function simulateDay(seed: number, walk: Walk): Promise<SimulatedDay> {
  const day: Day = { walk, chance: chanceOf(seed), steps: [], file: await officeFile() };
  for (let step = 0; step < stepsOfDay; step += 1) {
    const verdict = day.chance() < 0.35 ? await editByHand(day, step) : await act(day);
    if (verdict.class !== 'fine') return { steps: day.steps, verdict };
  }
  return { steps: day.steps, verdict: fine };
}

type Edit = (sheet: Excel.Worksheet, at: { row: number; column: number; step: number }) => void;

/** What clerks do in their sheets and in ours. */
const edits: readonly (readonly [string, Edit])[] = [
  [
    'types',
    (sheet, { row, column, step }) => {
      sheet.getCell(row, column).values = [[`go tay s${step}`]];
    },
  ],
  [
    'types below',
    (sheet, { row, column, step }) => {
      sheet.getCell(row + 12, column).values = [[`go tay b${step}`]];
    },
  ],
  [
    'inserts a row',
    (sheet, { row }) => {
      sheet.getRange(`${row + 1}:${row + 1}`).insert(Excel.InsertShiftDirection.down);
    },
  ],
  [
    'colours a cell',
    (sheet, { row, column }) => {
      sheet.getCell(row, column).format.fill.color = '#FFFF00';
    },
  ],
  [
    'moves the sheet',
    (sheet) => {
      sheet.position = 0;
    },
  ],
];

async function editByHand(day: Day, step: number): Promise<Verdict> {
  const { host } = await openExcel(day.file);
  const said = await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    const sheet = pick(sheets.items, day.chance);
    const edit = pick(edits, day.chance);
    if (sheet === undefined || edit === undefined) return 'looks on';
    const [what, doIt] = edit;
    const at = { row: Math.floor(day.chance() * 8), column: Math.floor(day.chance() * 6), step };
    doIt(sheet, at);
    await context.sync();
    return `the clerk ${what} at ${at.row},${at.column} of “${sheet.name}”`;
  });
  day.file = host.save();
  day.steps.push(said);
  return fine;
}

async function act(day: Day): Promise<Verdict> {
  const { walk, chance } = day;
  const scenario = pick<Scenario>([...writingScenarios, ...openingScenarios, undoNewest, undoNewest], chance);
  if (scenario === undefined) return fine;
  const prepared = await prepareFrom(scenario, { file: day.file, pane: walk.maker() });
  if ('why' in prepared) {
    day.steps.push(`${scenario.name}: ${prepared.why}`);
    return fine;
  }
  const strike = chance() < 0.5 ? pick(strikesOn(prepared), chance) : undefined;
  return strike === undefined ? actInPeace(day, prepared) : actStruck(day, prepared, strike);
}

async function actInPeace(day: Day, prepared: Prepared): Promise<Verdict> {
  day.steps.push(prepared.scenario.name);
  const [lost] = lostOf(
    { prepared, base: prepared.before, touched: null, wrote: 'the action', agreed: [] },
    prepared.done,
    [],
  );
  if (lost !== undefined)
    return { class: lost.class, what: `${prepared.scenario.name} without any fault: ${lost.what}` };
  day.file = prepared.done.bytes;
  return fine;
}

async function actStruck(day: Day, prepared: Prepared, strike: Strike): Promise<Verdict> {
  const { walk } = day;
  day.steps.push(`${prepared.scenario.name}: ${strike.name}`);
  const run = await runStruck(prepared, strike, { panes: walk.panes(), again: () => 'something small' });
  if (!run.paneIsFree) walk.leavePane();
  if (!run.struck) return fine;
  const examined = await examine(run.final.bytes, groundOf(run), walk.examiner);
  const verdict = judge(run, examined);
  if (verdict.class !== 'fine' && verdict.class !== 'unseeable')
    return { ...verdict, what: `${prepared.scenario.name}: ${strike.name}: ${verdict.what}` };
  day.file = run.final.bytes;
  if (examined.findsStopped) await settleAll(day);
  return fine;
}

/** What the pane offers at its opening, as the clerk chooses. */
async function settleAll(day: Day): Promise<void> {
  const { examiner } = day.walk;
  const { host } = await openExcel(day.file);
  const found = await examiner.findStopped();
  for (const { id } of found.ok ? found.value : []) {
    const isFinished = day.chance() < 0.5;
    const settled = isFinished
      ? await examiner.finishStopped(id)
      : await examiner.takeBackStopped(id, 'keep');
    if (!settled.ok) await examiner.leaveStopped(id);
    day.steps.push(isFinished ? 'finished' : 'taken back');
  }
  day.file = host.save();
}
