import { lookAndGo, newSteps, stepsOf, type Prepared } from './prepare';
import { nothing, type Touched } from './hands';
import { sheets, today } from './workbook';
import type { Pane } from './world/pane';

/** Somebody at a second pane of the same workbook; null: there is nothing to do for them. */
export interface SecondHand {
  readonly name: string;
  readonly act: (pane: Pane, prepared: Prepared) => Promise<Touched | null>;
}

/** A reason that the second pane stores. */
const reasonWords = 'ly do 9e2';

/** Does something and tells which steps came by it. */
async function doing(
  pane: Pane,
  work: () => Promise<{ readonly ok: boolean }>,
  touched: Touched = nothing,
): Promise<Touched | null> {
  const before = await stepsOf(pane);
  if (!(await work()).ok) return null;
  const steps = await newSteps(pane, before);
  return { ...touched, steps: steps.map(({ id }) => id) };
}

/** All that a second pane does between the batches of the first. */
export const secondHands: readonly SecondHand[] = [
  {
    name: 'a second pane does the same',
    act: (pane, { scenario, steps }) => doing(pane, () => lookAndGo(scenario.look, { pane, steps })),
  },
  {
    name: 'a second pane writes another paper',
    act: (pane, { scenario }) =>
      doing(pane, () =>
        scenario.action.endsWith('writeLawSettings')
          ? pane.writeUnitFindings({ today })
          : pane.writeLawSettings({ today }),
      ),
  },
  {
    name: 'a second pane takes back the newest step',
    act: async (pane) => {
      const [newest] = await stepsOf(pane);
      return newest === undefined ? null : doing(pane, () => pane.undo(newest, 'keep'));
    },
  },
  {
    name: 'a second pane stores a mapping',
    act: (pane) =>
      doing(
        pane,
        () =>
          pane.confirmMapping({
            kind: 'nominees',
            sheet: sheets.list,
            headerKey: 'header 9e2',
            fields: [{ column: 1, field: 'name' }],
          }),
        { ...nothing, stored: ['header 9e2'] },
      ),
  },
  {
    name: 'a second pane stores a reason',
    act: (pane) =>
      doing(pane, () => pane.ignoreFinding({ key: 'DS-04', reason: reasonWords, today }), {
        ...nothing,
        stored: [reasonWords],
      }),
  },
];
