import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chosenTaskTable, type Office } from '../../../src/core/office/office';
import { taskCheck } from '../../../src/core/office/taskCheck';
import type { Plan } from '../../../src/core/plan/plan';
import { paragraphsFromText } from '../../../src/core/plan/planText';
import { readPlan } from '../../../src/core/plan/readPlan';
import type { Task } from '../../../src/core/tasks/task';
import { parseIsoDate, type IsoDate } from '../../../src/core/time/isoDate';
import { atOnce } from '../../../src/core/work/work';
import { sharedDir } from '../../shared';
import { officeOf, seenIn, type Seen } from './reading';

/** The cases are read from the shared folder; nothing of their text stands here but addresses, ids and counts. */
const folder = join(sharedDir, 'trials', 'papers');
const isThere = existsSync(folder);
const describeCases = isThere ? describe : describe.skip;
if (!isThere) process.stderr.write(`skipped: no papers in ${folder}\n`);

function dayOf(text: string): IsoDate {
  const day = parseIsoDate(text);
  if (day === null) throw new Error(text);
  return day;
}

const today = dayOf('2026-01-15');

function planOf(name: string): Plan {
  const reading = atOnce(
    readPlan(paragraphsFromText(readFileSync(join(folder, name), 'utf8')), { origin: 'text' }),
  );
  if (!reading.ok) throw new Error(reading.reason);
  return reading.plan;
}

function caseOf(name: string): { readonly office: Office; readonly seen: Seen } {
  const office = officeOf(join(folder, `${name}.xlsx`), today, null);
  return { office, seen: seenIn(office, today) };
}

function tasksOf(office: Office): readonly Task[] {
  const chosen = chosenTaskTable(office);
  if (!chosen.ok) throw new Error(chosen.problem.reason);
  return atOnce(taskCheck(office, chosen.value, today)).tasks;
}

/** Row from 1 → the task's bodies, each by its kind. */
function leadsOf(office: Office): Readonly<Record<number, readonly string[]>> {
  return Object.fromEntries(
    tasksOf(office).map(({ row, leads }) => [row + 1, leads.value.map(({ kind }) => kind)]),
  );
}

/** The only table, its columns as "field=LETTER". */
function tableOf({ tables }: Seen) {
  expect(tables).toHaveLength(1);
  const [table] = tables;
  if (table === undefined) throw new Error('no table');
  const columns = [...table.columns].map(([letter, field]) => `${field}=${letter}`);
  return { ...table, columns };
}

function addressesOf({ findings }: Seen, rule: string): readonly string[] {
  return findings.filter((said) => said.rule === rule).map(({ address }) => address);
}

describeCases("the office's own appendix (01, 01b)", () => {
  test.each([
    ['01-own-appendix-as-task-sheet', 5, [7, 8, 10, 11], [6, 9]],
    ['01b-same-without-the-word-phu-luc', 4, [6, 7, 9, 10], [5, 8]],
  ])('%s', (name, header, records, groups) => {
    const { office, seen } = caseOf(name);
    const table = tableOf(seen);
    expect(table).toMatchObject({ kind: 'tasks', headerRows: [header, header], records, groups });
    expect(table.columns.sort()).toEqual(
      ['ordinal=A', 'content=B', 'product=C', 'time=D', 'lead=E', 'support=F', 'followUp=G'].sort(),
    );
    const [, collective = 0, oneName = 0] = records;
    expect(leadsOf(office)[collective]).toEqual(['collective']);
    expect(leadsOf(office)[oneName]).toEqual(['unknown', 'collective']);
  });
});

describeCases('a task part with targets (02)', () => {
  const name = '02-task-part-with-targets';

  test('part II is the task part', () => {
    expect(planOf(`${name}.txt`).taskPartId).toBe('II');
  });

  test('each task comes to its item', () => {
    const office = officeOf(join(folder, `${name}.xlsx`), today, planOf(`${name}.txt`));
    expect(tasksOf(office).map(({ row, item }) => [row + 1, item.id])).toEqual([
      [5, 'II.1'],
      [6, 'II.1'],
      [8, 'II.2'],
      [10, 'II.3'],
    ]);
  });
});

describeCases('collective names (04, 33)', () => {
  test('04: commas inside them cut nothing', () => {
    const { office, seen } = caseOf('04-collective-names');
    expect(leadsOf(office)).toMatchObject({ 4: ['collective'], 5: ['collective'] });
    expect(addressesOf(seen, 'NV-04')).toEqual([]);
    expect(addressesOf(seen, 'NV-05')).toContain('C4');
    expect(new Set(addressesOf(seen, 'NV-05')).size).toBe(addressesOf(seen, 'NV-05').length);
    expect(seen.findings.map(({ messageId }) => messageId)).not.toContain('severalLeads');
    expect(addressesOf(seen, 'NV-07')).toEqual([]);
  });

  test('33: those of a commune', () => {
    const { office, seen } = caseOf('33-commune-collectives');
    const leads = leadsOf(office);
    for (const row of [4, 5, 7, 8, 12, 13]) expect([row, leads[row]]).toEqual([row, ['collective']]);
    for (const row of [6, 9, 15, 16]) expect([row, leads[row]?.length]).toEqual([row, 1]);
    expect(leads[9]).toEqual(['known']);
    expect(leads[17]).toEqual(['known', 'collective']);
    expect(leads[11]?.[0]).toBe('known');
    expect(addressesOf(seen, 'NV-04')).toEqual([]);
  });
});

describeCases('times (07)', () => {
  test('a quarter to a month is a range, and nothing is impossible', () => {
    const { office, seen } = caseOf('07-mixed-time-ranges');
    const first = tasksOf(office).find(({ row }) => row === 3)?.time.value;
    expect(first).toMatchObject({ start: '2026-01-01', end: '2026-09-30' });
    expect(addressesOf(seen, 'NV-08')).toEqual([]);
    expect(addressesOf(seen, 'NV-09')).not.toContain('E4');
  });
});

describeCases('names with marks inside (08)', () => {
  test('each is one body', () => {
    const { office, seen } = caseOf('08-names-with-marks-inside');
    const leads = leadsOf(office);
    for (const row of [4, 5, 6, 7, 8, 9, 10]) expect([row, leads[row]?.length]).toEqual([row, 1]);
    const supporters = tasksOf(office).filter(({ supporters: { value } }) => value.length > 1);
    expect(supporters).toEqual([]);
    // the last row names two bodies indeed
    expect(addressesOf(seen, 'NV-05').filter((address) => address !== 'C11')).toEqual([]);
    expect(addressesOf(seen, 'NV-06')).toEqual([]);
  });
});

describeCases('sheets that are no lists (21, 23, 29)', () => {
  test('21: the codes are not nominees', () => {
    const { seen } = caseOf('21-code-lists-beside-the-list');
    const table = tableOf(seen);
    expect(table).toMatchObject({ kind: 'nominees', sheet: 'DANHSACH', headerRows: [3, 3], records: [4, 5] });
    expect(seen.findings.filter(({ sheet }) => sheet === 'DANHMUC')).toEqual([]);
  });

  test.each(['23-members-list-without-awards', '29-week-calendar'])('%s: nothing is taken', (name) => {
    const { seen } = caseOf(name);
    expect(seen).toMatchObject({ tables: [], findings: [] });
  });
});

describeCases('tables of other offices (24, 25, 26, 30)', () => {
  test('24: a day programme', () => {
    const table = tableOf(caseOf('24-day-programme').seen);
    expect(table).toMatchObject({ kind: 'tasks', headerRows: [3, 3], records: [5, 6, 7, 9], groups: [4, 8] });
    expect(table.columns.sort()).toEqual(['content=B', 'lead=C', 'time=A']);
  });

  test('25: odd days in other columns are said, a column that is nearly empty once', () => {
    const { seen } = caseOf('25-one-empty-column');
    const table = tableOf(seen);
    expect(table).toMatchObject({ kind: 'tasks', headerRows: [1, 1], records: [2, 3, 4, 5, 6, 7] });
    expect(table.columns).toEqual(
      expect.arrayContaining(['leader=C', 'source=D', 'assignedOn=E', 'lead=F', 'time=G', 'product=H']),
    );
    expect(seen.findings.map(({ address }) => address)).toEqual(expect.arrayContaining(['E3', 'E7']));
    expect(addressesOf(seen, 'NV-03').length).toBeLessThanOrEqual(1);
  });

  test('26: a list with names only', () => {
    const { seen } = caseOf('26-names-only-list');
    expect(tableOf(seen)).toMatchObject({ kind: 'nominees', headerRows: [3, 3], records: [4, 5] });
    expect(addressesOf(seen, 'HS-09')).not.toEqual([]);
  });

  test('30: remedies are the tasks', () => {
    const { seen } = caseOf('30-remedies-table');
    const table = tableOf(seen);
    expect(table).toMatchObject({ kind: 'tasks', headerRows: [3, 3], records: [4, 5] });
    expect(table.columns).toEqual(expect.arrayContaining(['content=C', 'time=D', 'product=E']));
    expect(addressesOf(seen, 'NV-03')).toHaveLength(1);
  });
});
