import { readFileSync } from 'node:fs';
import { generateAppendix, parseIsoDate, readPlanFile, writeWordFile } from '../../../src/actions';
import { readDocx } from '../../../src/xlsx/docx/readDocx';
import { sampleOffice } from '../../fixtures/sampleOffices';
import { sheetNames, startHost } from '../../workbook/office';
import { valueOf } from '../taskWorkbook';

const sample = sampleOffice('ward-2026');
const today = parseIsoDate(sample.today) ?? fail();
const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(path));

function fail(): never {
  throw new Error('no day');
}

/** Types over the first task's note, and a row below it. */
async function typeIntoAppendix(sheet: string): Promise<void> {
  await Excel.run(async (context) => {
    const written = context.workbook.worksheets.getItem(sheet);
    const used = written.getUsedRange();
    used.load({ values: true });
    await context.sync();
    const first = used.values.findIndex((row) => String(row[7]).startsWith('task:'));
    written.getRange(`${first + 2}:${first + 2}`).insert('Down');
    const added = written.getRange(`A${first + 2}:G${first + 2}`);
    added.numberFormat = [['General', '@', 'General', 'h:mm', 'dd/mm/yyyy', '0%', '#,##0.00']];
    added.values = [['', 'VIỆC THÊM TAY', true, 0.3125, 46_096, 0.5, 1_234_567.5]];
    const note = written.getRange(`G${first + 1}`);
    note.numberFormat = [['dd/mm/yyyy']];
    note.values = [[46_096]];
    await context.sync();
  });
}

test('a Word file shows what the cells show, in rows that people added and notes that they typed', async () => {
  await startHost({ file: bytesOf(sample.workbook) });
  const [name = fail()] = sample.plans;
  const plan = valueOf(await readPlanFile({ name, bytes: bytesOf(name) }));
  const before = await sheetNames();
  valueOf(await generateAppendix({ today, plan }));
  const [sheet = fail()] = (await sheetNames()).filter((one) => !before.includes(one)).slice(-1);
  await typeIntoAppendix(sheet);
  const reading = readDocx(valueOf(await writeWordFile({ today, plan })).bytes);
  const rows = reading.ok ? reading.tables.flatMap((table) => table.rows) : [];
  const at = rows.findIndex((row) => row[1] === 'VIỆC THÊM TAY');
  expect(rows[at]).toEqual(['', 'VIỆC THÊM TAY', 'TRUE', '7:30', '15/03/2026', '50%', '1.234.567,50']);
  expect(rows[at - 1]?.[6]).toBe('15/03/2026');
});
