/** @one-excel the limit that it is about is given by the test itself */
import { atOnce } from '../../../src/core/work/work';
import { draftAppendix } from '../../../src/core/papers/appendix/appendix';
import { defaultAppendixSettings } from '../../../src/core/plan/appendixSettings';
import { appendix as say } from '../../../src/strings/papers/appendix';
import { samplePlan, sampleTasks } from '../../core/papers/samplePlan';
import { snapshot, write } from '../drafts';
import { rememberOrder } from '../../../src/workbook/read/lastLook';
import { startHost } from '../office';

/** Excel on the web refuses requests and answers above 5 MB. */
const webLimit = 5_000_000;

test('an appendix of 8 000 tasks is read and written in chunks below the limit of Excel on the web', async () => {
  await startHost({ payloadLimitBytes: webLimit });
  const report = atOnce(
    draftAppendix({
      plan: samplePlan,
      tasks: sampleTasks(8_000),
      settings: defaultAppendixSettings,
      say,
      fullName: () => null,
    }),
  );
  const progress: number[] = [];
  const applied = await write([report.draft], {
    watch: { onProgress: (share) => progress.push(share) },
  });
  expect(applied.kind).toBe('written');
  expect(progress.at(-1)).toBe(1);
  const read = await snapshot();
  expect(read.grids[0]?.values.length).toBeGreaterThan(8_000);
  expect(await write([report.draft], { snapshot: read })).toMatchObject({ kind: 'unchanged' });
}, 180_000);

test('a sheet above the limit is read in pieces that are sized before, and letting go of them costs no batch', async () => {
  const host = await startHost({ payloadLimitBytes: webLimit });
  const tasks = sampleTasks(12_000);
  const { draft } = atOnce(
    draftAppendix({ plan: samplePlan, tasks, settings: defaultAppendixSettings, say, fullName: () => null }),
  );
  await write([draft]);
  rememberOrder([]);
  host.resetRoundTrips();
  const [grid] = (await snapshot()).grids;
  const first = host.roundTrips();
  host.resetRoundTrips();
  await snapshot();
  const next = host.roundTrips();
  const plain = Buffer.byteLength(JSON.stringify(grid?.values));
  // runs of rows of 3 MB, counted at 1.8 times what they hold, so that none is refused
  const pieces = Math.ceil((plain * 1.8) / 3_000_000);
  expect(pieces).toBeGreaterThan(1);
  // names and extents; the pieces; what the last of them leaves open; at the first look rows are measured before
  expect(next.syncs).toBeLessThanOrEqual(1 + pieces + 1);
  expect(first.syncs).toBeLessThanOrEqual(next.syncs + 1);
  // nothing was thrown away and asked for again
  expect(first.responseBytes).toBeLessThan(1.6 * plain);
  expect(next.responseBytes).toBeLessThan(1.6 * plain);
  expect(await write([draft])).toMatchObject({ kind: 'unchanged' });
}, 180_000);

test('cancelling between two chunks leaves nothing behind', async () => {
  const host = await startHost({ payloadLimitBytes: webLimit });
  const report = atOnce(
    draftAppendix({
      plan: samplePlan,
      tasks: sampleTasks(8_000),
      settings: defaultAppendixSettings,
      say,
      fullName: () => null,
    }),
  );
  const applied = await write([report.draft], { watch: { isCancelled: () => true } });
  expect(applied).toEqual({ kind: 'blocked', block: { reason: 'cancelled' } });
  expect(host.view().sheets.map(({ name }) => name)).toEqual(['Sheet1']);
});
