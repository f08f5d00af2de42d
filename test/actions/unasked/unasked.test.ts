import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseIsoDate } from '../../../src/core/time/isoDate';
import type { IsoDate } from '../../../src/core/time/isoDate';
import { nomineeSample } from '../../fixtures/nomineeSample';
import { kindTable, statusTable, withOfficeTables } from '../../fixtures/officeTables';
import { sampleOffice } from '../../fixtures/sampleOffices';
import { stateOf } from '../../faults/world/workbookState';
import { sheetNames, startHost } from '../../workbook/office';
import { unnamedChanges } from './changed';
import { walks } from './walks';

/*
 * The workbook is theirs: every action of the pane, one after the other on the same workbook, and after each one the whole
 * workbook is compared with what it was. Nothing may be otherwise that the card did not name, also where an action fails.
 */
const fixtures = join(__dirname, '..', '..', 'fixtures');
const ward = sampleOffice('ward-2026');
const commune = sampleOffice('commune-2023');
const lists = nomineeSample('nominees-ward-2025');

const workbooks: readonly (readonly [name: string, file: () => Promise<Uint8Array>, day: string])[] = [
  ['a ward', () => read(ward.workbook), ward.today],
  ['a commune', () => read(commune.workbook), commune.today],
  [
    "a ward's lists with tables of its own",
    () => withOfficeTables(bytesOf(lists.seeded), { 'Biểu 01': kindTable, 'Biểu 02': statusTable }),
    lists.today,
  ],
  [
    'untidy: rows hidden and filtered',
    () => read(join(fixtures, 'workbooks', '07-hidden-and-filtered.xlsx')),
    '2026-05-20',
  ],
  [
    'untidy: formulas that err',
    () => read(join(fixtures, 'workbooks', '12-formula-errors.xlsx')),
    '2026-05-20',
  ],
  [
    'untidy: a school list of a stranger',
    () => read(join(fixtures, 'strangers', '07-school-list.xlsx')),
    '2026-05-20',
  ],
];

// some sixty actions on one workbook, each with a look at the whole file after each
jest.setTimeout(300_000);

const did = new Set<string>();

test.each(workbooks)('%s: no action changes what it did not name', async (_name, file, day) => {
  const host = await startHost({ file: await file() });
  const place = { today: dayOf(day), sheets: await sheetNames() };
  const unasked: Record<string, readonly string[]> = {};
  let before = stateOf(host.save());
  for (const [name, walk] of Object.entries(walks)) {
    if (typeof walk !== 'function') continue;
    const { named, isDone } = await walk(place);
    if (isDone) did.add(name);
    // nobody else works on it: how it is after one action is how it was before the next
    const after = stateOf(host.save());
    const changes = unnamedChanges(before, after, named);
    if (changes.length > 0) unasked[name] = changes;
    before = after;
  }
  expect(unasked).toEqual({});
});

test('every action did what it is for in one of the workbooks at least', () => {
  const walked = Object.entries(walks).flatMap(([name, walk]) => (typeof walk === 'function' ? [name] : []));
  expect(walked.filter((name) => !did.has(name))).toEqual([]);
});

function bytesOf(path: string): Uint8Array {
  return new Uint8Array(readFileSync(path));
}

function read(path: string): Promise<Uint8Array> {
  return Promise.resolve(bytesOf(path));
}

function dayOf(text: string): IsoDate {
  const day = parseIsoDate(text);
  if (day === null) throw new Error(`no day: ${text}`);
  return day;
}
