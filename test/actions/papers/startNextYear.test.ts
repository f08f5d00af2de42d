import { readFileSync } from 'node:fs';
import { checkTasks } from '../../../src/actions/checkTasks';
import { startNextYear, type StartedYear } from '../../../src/actions/papers/nextYear';
import { parseIsoDate, type IsoDate } from '../../../src/core/time/isoDate';
import { sampleOffice } from '../../fixtures/sampleOffices';
import { sheetNames, startHost, valuesOf } from '../../workbook/office';

const office = sampleOffice('ward-2026');

function day(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (date === null) throw new Error(text);
  return date;
}
const today = day(office.today);

async function started(): Promise<StartedYear> {
  const outcome = await startNextYear({ today, fromYear: 2026 });
  if (!outcome.ok) throw new Error(outcome.problem.reason);
  return outcome.value;
}

test('a new sheet with the tasks; every sheet of last year stays as it was', async () => {
  await startHost({ file: new Uint8Array(readFileSync(office.workbook)) });
  const before = await checkTasks({ today });
  if (!before.ok) throw new Error(before.problem.reason);
  const names = await sheetNames();
  const stood = await Promise.all(names.map(valuesOf));
  const made = await started();
  expect(made.year).toBe(2027);
  expect(made.tasks + made.leftOut.length).toBe(before.value.tasks.length);
  expect(await Promise.all(names.map(valuesOf))).toEqual(stood);
  const after = await checkTasks({ today });
  expect(after.ok && after.value.table.sheet).toBe(before.value.table.sheet);
  const values = await valuesOf(made.sheet);
  expect(values.filter(([first]) => typeof first === 'number')).toHaveLength(made.tasks);
});

test('once more: another new sheet, the one that was begun stays', async () => {
  await startHost({ file: new Uint8Array(readFileSync(office.workbook)) });
  const first = await started();
  const stood = await valuesOf(first.sheet);
  expect((await started()).sheet).not.toBe(first.sheet);
  expect(await valuesOf(first.sheet)).toEqual(stood);
});
