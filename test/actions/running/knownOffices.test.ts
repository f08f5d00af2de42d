import { readOffice } from '../../../src/actions/running/readOffice';
import { watching } from '../../../src/actions/running/watching';
import { ignoreFinding } from '../../../src/actions/ignoreFinding';
import type { Office } from '../../../src/core/office/office';
import { planOfNine, startTasks, taskRow, today, valueOf } from '../taskWorkbook';

const rows = (count: number) => Array.from({ length: count }, (_, index) => taskRow(index + 1));

async function read(request: Partial<Parameters<typeof readOffice>[0]> = {}): Promise<Office> {
  const how = { cells: 'all', merges: 'leave', alsoMergesOf: [] } as const;
  return valueOf(await readOffice({ today, ...request }, watching({}), how));
}

test('what says the same as before is not understood anew', async () => {
  await startTasks(rows(5));
  expect(await read()).toBe(await read());
});

test('a cell, a sheet, a choice, another day, another year and another plan make another office', async () => {
  const host = await startTasks(rows(5));
  const first = await read();
  expect(await read({ year: 2025 })).not.toBe(first);
  expect(await read({ plan: await planOfNine() })).not.toBe(first);
  expect(await read({ today: '2026-05-21' as typeof today })).not.toBe(first);
  expect(await read()).not.toBe(first);
  host.editCell({ sheet: 'Nhiệm vụ', row: 2, column: 3, text: 'Trạm Y tế' });
  const edited = await read();
  expect(edited.tasks).not.toEqual(first.tasks);
  valueOf(await ignoreFinding({ key: 'NV-01', reason: 'ly do', today }));
  expect((await read()).snapshot.settings).not.toEqual(edited.snapshot.settings);
});

test('the office before an edit is known again when the edit was taken back', async () => {
  const host = await startTasks(rows(5));
  const first = await read();
  host.editCell({ sheet: 'Nhiệm vụ', row: 2, column: 3, text: 'Trạm Y tế' });
  expect(await read()).not.toBe(first);
  host.editCell({ sheet: 'Nhiệm vụ', row: 2, column: 3, text: 'Công an xã' });
  expect(await read()).toBe(first);
});

test('nobody holds a large workbook between two actions', async () => {
  await startTasks(rows(3_000));
  expect(await read()).not.toBe(await read());
});
