import { addBody, listUndo, writeLawSettings } from '../../../src/actions';
import { findStopped, finishStopped } from '../../../src/actions/stoppedSteps';
import type { ExcelHost } from '../../../src/excel-host/host';
import { journalLimits } from '../../../src/workbook/journal/journalEntry';
import { lookAtFrame } from '../../../src/workbook/write/sight';
import { startTasks, taskRow, today, valueOf } from '../../actions/taskWorkbook';
import { openPane } from '../../faults/world/pane';

/*
 * The list of steps is full: the oldest leave it along with all that is kept of them. Parts without a line would count as
 * a step that stopped half-way, and nothing could be written before somebody "finished" it.
 */
async function startWith(steps: number): Promise<ExcelHost> {
  const host = await startTasks([taskRow(1)]);
  for (let count = 0; count < steps; count += 1) valueOf(await addBody(`Ban ${count}`));
  return host;
}

async function keptEntries(): Promise<readonly string[]> {
  const { journal } = await Excel.run((context) => lookAtFrame(context));
  return [...journal.parts.keys()];
}

/** Runs half of the next write's batch; from then on nothing is answered. */
function breakNextWrite(host: ExcelHost): void {
  host.interpose(({ body }, run) => {
    if (!body.includes('urn:emulation-plan:journal:')) return run(body);
    const batch = JSON.parse(body) as { readonly Actions: readonly unknown[] };
    run(JSON.stringify({ ...batch, Actions: batch.Actions.slice(0, batch.Actions.length / 2) }));
    host.interpose(() => ({ ok: false, code: 5012 }));
    return { ok: false, code: 5012 };
  });
}

test('a step that is finished after it stopped takes the place of the oldest, of which nothing stays', async () => {
  const host = await startWith(journalLimits.entries);
  const pane = openPane();
  breakNextWrite(host);
  expect(await pane.writeLawSettings({ today })).toMatchObject({ ok: false });
  host.interpose(null);
  const [stopped] = valueOf(await findStopped());
  valueOf(await finishStopped(stopped?.id ?? ''));
  expect(valueOf(await findStopped())).toEqual([]);
  expect(valueOf(await listUndo())).toHaveLength(journalLimits.entries);
  expect(await keptEntries()).toHaveLength(journalLimits.entries);
  valueOf(await addBody('Ban sau'));
}, 60_000);

test('two panes that fill the last place at once leave no step behind that nobody lists', async () => {
  const host = await startWith(journalLimits.entries - 1);
  const [one, other] = [openPane(), openPane()];
  let batches = 0;
  host.interpose(async ({ body }, run) => {
    batches += 1;
    // between the guard and the write of the first pane
    if (batches === 4) valueOf(await other.addBody('Ban khac'));
    return run(body);
  });
  valueOf(await one.addBody('Ban nay'));
  host.interpose(null);
  expect(valueOf(await findStopped())).toEqual([]);
  valueOf(await writeLawSettings({ today }));
  expect(valueOf(await listUndo())).toHaveLength(journalLimits.entries);
  expect(await keptEntries()).toHaveLength(journalLimits.entries);
}, 60_000);
