import { done, type Outcome } from '../../src/core/work/outcome';
import type { Pane } from './world/pane';
import type { Scenario, Step } from './scenario';

/** How what a person does is looked at, and then done. */
export type Look = Scenario['look'];

/** A write without a preview of its own. */
export const straight =
  (write: (pane: Pane) => Promise<Outcome<unknown>>): Look =>
  () =>
    Promise.resolve(done(write));

/** A write of what its preview showed. */
export const seen =
  (
    look: (pane: Pane) => Promise<Outcome<{ readonly key: string }>>,
    write: (pane: Pane, accepted: string) => Promise<Outcome<unknown>>,
  ): Look =>
  async (pane) => {
    const preview = await look(pane);
    if (!preview.ok) return preview;
    const { key } = preview.value;
    return done((writing) => write(writing, key));
  };

/** What a pane does before the scenario begins. */
export const step = (look: Look): Step => ({ kind: 'pane', look });

/** What the person types into a cell before the scenario begins. */
export function typing(sheet: string, address: string, text: string): Step {
  return {
    kind: 'person',
    edit: () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).getRange(address).values = [[text]];
        await context.sync();
      }),
  };
}
