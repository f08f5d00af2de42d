import { prepare } from './prepare';
import { undoOf } from './scenarios';
import { taskSource, type Scenario } from './scenario';
import { step, straight, type Look } from './steps';
import { strikesOn } from './strikes';
import { violationsIn } from './table';
import { startWalk, type Counted } from './walk';
import { takeWorldInHand } from './world/steadyWorld';
import { today } from './workbook';

/*
 * Some faults of the one write that takes sheets away as a step of its own: nothing is lost, stuck or untrue. Beside the
 * walk of `npm run faults`, whose days would be others with it.
 */
takeWorldInHand();
jest.setTimeout(300_000);
const oneIn = 40;

const addSample = straight((pane) => pane.addSample({ today }));
const removeSample: Look = async (pane) => {
  const office = await pane.viewOffice({ today });
  if (!office.ok) return office;
  const sheets = office.value.sample.map(({ sheet }) => sheet);
  return straight((writing) => writing.removeSample({ today, sheets, edits: 'ask' }))(pane, []);
};
const removal: Scenario = {
  name: 'removeSample',
  action: 'removeSample',
  before: [step(addSample)],
  look: removeSample,
  orElse: [],
  source: taskSource,
};

test.each([removal, undoOf(removal)])('$name: nothing is lost, stuck or untrue', async (scenario) => {
  const walk = startWalk();
  const prepared = await prepare(scenario, walk.maker());
  if ('why' in prepared) throw new Error(JSON.stringify(prepared.why));
  const counted: Counted[] = [];
  for (const strike of strikesOn(prepared).filter((_, at) => at % oneIn === 1)) {
    const one = await walk.strike(prepared, strike);
    if (one !== null) counted.push(one);
  }
  expect(counted.length).toBeGreaterThan(1);
  expect(violationsIn(counted)).toEqual([]);
});
