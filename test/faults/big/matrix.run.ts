import { prepare } from '../prepare';
import { openingScenarios, undoScenarios, writingScenarios } from '../scenarios';
import { longScenarios, strikesBetween } from '../longSheets';
import { simulateDay } from '../simulation';
import { strikesOn } from '../strikes';
import { sumOf } from '../table';
import { startWalk, type Counted } from '../walk';
import { takeWorldInHand } from '../world/steadyWorld';
import { handIn, say, take } from './shares';

/*
 * The whole matrix, one share of it: `npm run faults` starts as many processes as there are cores, and each takes the
 * next scenario that nobody has.
 */
const only = process.env['FAULTS_ONLY'] ?? '';
const seed = process.env['FAULTS_SEED'] ?? '';
const every = Number(process.env['FAULTS_EVERY'] ?? '1');
const days = Number(process.env['FAULTS_DAYS'] ?? '60');

takeWorldInHand();
const walk = startWalk();
const scenarios = [...longScenarios, ...writingScenarios, ...undoScenarios, ...openingScenarios];

async function walkThrough(scenario: (typeof scenarios)[number]): Promise<void> {
  const prepared = await prepare(scenario, walk.maker());
  if ('why' in prepared) return say(`${scenario.name}: not there (${prepared.why})`);
  const counted: Counted[] = [];
  const isAsked = (strike: string) => only === '' || `${scenario.name}: ${strike}`.startsWith(only);
  const all = longScenarios.includes(scenario) ? strikesBetween(prepared) : strikesOn(prepared);
  const strikes = all.filter(({ name }, at) => isAsked(name) && at % every === 0);
  for (const strike of strikes) {
    const one = await walk.strike(prepared, strike);
    if (one !== null) counted.push(one);
    if (only !== '' && one !== null) say(`${one.class}: ${scenario.name}: ${strike.name}: ${one.what}`);
  }
  handIn(counted);
  say(`${scenario.name}: ${sumOf(counted)}`);
}

test('the matrix', async () => {
  if (seed !== '') return;
  for (const scenario of scenarios) {
    const isAsked = only === '' || only.startsWith(`${scenario.name}:`) || scenario.name.startsWith(only);
    if (isAsked && take(scenario.name)) await walkThrough(scenario);
  }
});

test('the days', async () => {
  if (only !== '') return;
  const seeds = seed === '' ? Array.from({ length: days }, (_, index) => index + 1) : [Number(seed)];
  for (const number of seeds) {
    if (!take(`day ${number}`)) continue;
    const day = await simulateDay(number, walk);
    if (seed !== '') for (const step of day.steps) say(`  ${step}`);
    const { class: kind, what } = day.verdict;
    handIn([{ action: 'a day', scenario: 'a day', strike: `${number}`, class: kind, what }]);
    if (kind !== 'fine') say(`day ${number}: ${kind}: ${what}\n    npm run faults -- --seed ${number}`);
  }
});
