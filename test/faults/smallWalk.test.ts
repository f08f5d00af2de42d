import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepare } from './prepare';
import { openingScenarios, undoScenarios, writingScenarios } from './scenarios';
import { simulateDay } from './simulation';
import { strikesOn } from './strikes';
import { tableOf, violationsIn } from './table';
import { startWalk, type Counted } from './walk';
import { takeWorldInHand } from './world/steadyWorld';

/*
 * A small walk through the matrix of `npm run faults`: some faults of each kind of write, and some simulated days. Its
 * table is a golden; what is not fine stands below it, with the command that runs it again.
 */
takeWorldInHand();
const golden = join(__dirname, 'goldens', 'small-walk.txt');
const [oneIn, days] = [23, 3];

/** Each kind of write once: a sheet made, one rewritten, cells of people, a choice, and the undo of each. */
const walked: readonly string[] = [
  'generateAppendix, new',
  'generateAppendix, rewritten',
  'writeLawSettings, new',
  'fixFindings',
  'fillOfficeTables',
  'addBody',
  'cleanBeforeSending',
  'undo of generateAppendix, rewritten',
  'undo of writeLawSettings, new',
  'undo of fixFindings',
  'finishStopped, an appendix rewritten',
  'takeBackStopped, fixes',
  'claimSheet',
];

async function walkThrough(): Promise<readonly Counted[]> {
  const walk = startWalk();
  const counted: Counted[] = [];
  const scenarios = [...writingScenarios, ...undoScenarios, ...openingScenarios];
  for (const [index, name] of walked.entries()) {
    const scenario = scenarios.find((one) => one.name === name);
    if (scenario === undefined) throw new Error(`no scenario ${name}`);
    const prepared = await prepare(scenario, walk.maker());
    if ('why' in prepared) throw new Error(`${name} is not there: ${prepared.why}`);
    for (const strike of strikesOn(prepared).filter((_, at) => at % oneIn === index % oneIn)) {
      const one = await walk.strike(prepared, strike);
      if (one !== null) counted.push(one);
    }
  }
  for (let seed = 1; seed <= days; seed += 1) {
    const { verdict } = await simulateDay(seed, walk);
    counted.push({ action: 'a day', scenario: 'a day', strike: `${seed}`, ...verdict });
  }
  return counted;
}

test('a small walk through the faults ends as its golden says', async () => {
  const counted = await walkThrough();
  const text = [tableOf(counted), '', ...violationsIn(counted), ''].join('\n');
  if (process.env['UPDATE_GOLDENS'] === '1') writeFileSync(golden, text);
  expect(text).toBe(readFileSync(golden, 'utf8'));
}, 600_000);
