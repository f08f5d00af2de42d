import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listUndo, parseIsoDate, undo, viewOffice } from '../../src/actions';
import { viewNominees } from '../../src/actions/viewNominees';
import { readWorkbook } from '../../src/workbook/read/readWorkbook';
import { nomineeSample } from '../fixtures/nomineeSample';
import { sampleOffice } from '../fixtures/sampleOffices';
import { statusTable, withOfficeTables } from '../fixtures/officeTables';
import { sheetNames, startHost, valuesOf } from '../workbook/office';
import { valueOf } from './taskWorkbook';

/*
 * Workbooks that the add-in's version 0.1.0 wrote, on 28/11/2026, from the samples: marks with the sheet's id, journal
 * and settings of version 1. Their like stand in offices: they open, are ours, and each step can be taken back.
 */
const folder = join(__dirname, '..', 'fixtures', 'version1');
const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(path));
const today = parseIsoDate('2026-05-20') ?? fail('no day');

const workbooks = [
  {
    file: 'tasks.xlsx',
    kinds: ['appendix', 'plan', 'summary'],
    steps: ['fillOwnTables', 'fillSummaries', 'generateAppendix', 'savePlan'],
    before: () => withOfficeTables(bytesOf(sampleOffice('ward-2026').workbook), { 'Biểu 01': statusTable }),
  },
  {
    file: 'nominees.xlsx',
    kinds: ['checkSlip', 'nominationList', 'settings', 'unitFindings'],
    steps: ['writeUnitFindings', 'makeNominationList', 'writeCheckSlip', 'writeLawSettings', 'fixCells'],
    before: () => Promise.resolve(bytesOf(nomineeSample('nominees-ward-2025').seeded)),
  },
  {
    file: 'year.xlsx',
    kinds: ['appendix', 'joinedList', 'nextYear', 'plan'],
    steps: ['joinLists', 'startNextYear', 'generateAppendix'],
    before: () => Promise.resolve(bytesOf(sampleOffice('commune-2023').workbook)),
  },
];

/** What every sheet of the open workbook says. */
async function allValues(): Promise<ReadonlyMap<string, unknown>> {
  const values = new Map<string, unknown>();
  for (const name of await sheetNames()) values.set(name, await valuesOf(name));
  return values;
}

describe.each(workbooks)('$file of version 1', ({ file, kinds, steps, before }) => {
  const opened = () => startHost({ file: bytesOf(join(folder, file)) });

  test('opens, with its settings whole and its sheets ours', async () => {
    await opened();
    const read = await readWorkbook({ sheets: [] });
    if (!read.ok) throw new Error(read.block.reason);
    expect(read.value.droppedSettings).toEqual([]);
    const own = read.value.sheets.flatMap((sheet) => sheet.own?.kind ?? []);
    expect([...new Set(own)].sort()).toEqual(kinds);
    valueOf(await viewOffice({ today }));
    valueOf(await viewNominees({ today }));
  });

  test('each step can be taken back, the newest first, to the workbook as it was', async () => {
    await startHost({ file: await before() });
    const asItWas = await allValues();
    await opened();
    const listed = valueOf(await listUndo());
    expect(listed.map(({ action }) => action)).toEqual(steps);
    for (const step of listed) valueOf(await undo(step, 'ask'));
    expect(valueOf(await listUndo())).toEqual([]);
    expect(await allValues()).toEqual(asItWas);
  });
});
