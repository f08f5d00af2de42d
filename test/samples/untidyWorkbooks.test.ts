import { atOnce } from '../../src/core/work/work';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { TaskRuleInput } from '../../src/core/rules/ruleInputs';
import { taskRules } from '../../src/core/rules/tasks';
import { columnLetters } from '../../src/core/sheets/cellRef';
import type { Table } from '../../src/core/sheets/table';
import type { TaskField } from '../../src/core/vocabulary/taskFields';
import { bodyDictionary } from '../../src/core/bodies/bodyDictionary';
import { chooseTaskTable, findTaskTables } from '../../src/core/tasks/findTaskTables';
import { readTasks } from '../../src/core/tasks/readTasks';
import type { Task } from '../../src/core/tasks/task';
import { parseIsoDate } from '../../src/core/time/isoDate';
import type { ExpectedTable } from '../fixtures/expectedTables';
import { expectedWorkbook } from '../fixtures/expectedTables';
import { findingLine } from '../fixtures/findingLine';
import { gridsOfFile } from '../fixtures/gridsOfFile';
import { foundBy } from '../core/rules/found';

const folder = join(__dirname, '..', 'fixtures', 'workbooks');
const ids = readdirSync(folder)
  .filter((name) => name.endsWith('.xlsx'))
  .map((name) => name.slice(0, -'.xlsx'.length));
const dictionary = bodyDictionary({ planBodies: [], officeBodies: [], on: null });

function tablesOf(id: string) {
  const found = atOnce(
    findTaskTables(gridsOfFile(join(folder, `${id}.xlsx`)), { confirmed: [], dictionary }),
  );
  return { found, choice: chooseTaskTable(found, { taskSheet: null }) };
}

/** The table in the words of the expectation; of the columns only those that it names. */
function seen(table: Table<TaskField>, expected: ExpectedTable): ExpectedTable {
  const taken = table.columns.flatMap(({ field, column }) =>
    field === null ? [] : [[field, columnLetters(column)]],
  );
  // of a field in several columns the first
  const columns = Object.fromEntries([...taken].reverse()) as Record<string, string>;
  return {
    sheet: table.sheet,
    headerRow: table.headerLastRow + 1,
    records: table.rows.filter(({ kind }) => kind === 'record').length,
    columns: Object.fromEntries(Object.keys(expected.columns).map((field) => [field, columns[field] ?? '-'])),
  };
}

function tasksOf(id: string): readonly Task[] {
  const { choice } = tablesOf(id);
  if (choice.kind !== 'one' && choice.kind !== 'best') throw new Error(`${id}: ${choice.kind}`);
  return atOnce(readTasks(choice.table, { plan: null, dictionary, links: [], fallbackYear: 2026 }));
}

describe('untidy workbooks', () => {
  test.each(ids)('%s: the tables are found as a clerk sees them', (id) => {
    const expected = expectedWorkbook(join(folder, `${id}.expected.txt`));
    const { found, choice } = tablesOf(id);
    expect(choice.kind).toBe(expected.choice);
    const chosen = choice.kind === 'none' ? [] : choice.kind === 'tie' ? choice.tables : [choice.table];
    const wanted = expected.tables.slice(0, choice.kind === 'tie' ? undefined : 1);
    expect(chosen.map((table, index) => seen(table, wanted[index] ?? wanted[0] ?? noTable))).toEqual(wanted);
    const others = expected.tables.slice(chosen.length);
    for (const other of others) {
      const match = found.tables.find(
        (table) => table.sheet === other.sheet && table.headerLastRow + 1 === other.headerRow,
      );
      expect(match === undefined ? null : seen(match, other)).toEqual(other);
    }
  });

  test.each(ids)('%s: nothing is said but what the clerk would say', (id) => {
    const { choice } = tablesOf(id);
    const { findings, today } = expectedWorkbook(join(folder, `${id}.expected.txt`));
    const day = parseIsoDate(today);
    if (day === null) throw new Error(`${id}: no day`);
    if (choice.kind !== 'one' && choice.kind !== 'best') return;
    const input = {
      plan: null,
      table: choice.table,
      tasks: tasksOf(id),
      dictionary,
      fixes: [],
      questions: [],
      otherSheets: choice.kind === 'best' ? choice.others.map(({ sheet }) => sheet) : [],
      today: day,
    };
    const said = foundBy<TaskRuleInput>(taskRules, input).map(findingLine);
    expect([...said].sort()).toEqual([...findings].sort());
  });

  test('every lead body of the clean sheets is known', () => {
    const clean = ids.filter(
      (id) => !['10-near-empty', '12-formula-errors', '15-two-equal-sheets'].includes(id),
    );
    const unknown = clean.flatMap((id) =>
      tasksOf(id).flatMap((task) =>
        task.leads.value
          .filter(({ kind }) => kind !== 'known')
          .map(({ text }) => `${id} ${task.row + 1}: ${text}`),
      ),
    );
    expect(unknown).toEqual([]);
  });

  test('merged lead and time cells give their value to the rows below', () => {
    const tasks = tasksOf('16-merged-leads');
    expect(tasks.map((task) => task.leads.text)).toEqual([
      ...Array(4).fill('Đoàn Thanh niên'),
      ...Array(3).fill('Hội LHPN'),
    ]);
    expect(tasks.every((task) => task.time.text !== '')).toBe(true);
  });

  test('hidden rows are read and marked', () => {
    const hidden = tasksOf('07-hidden-and-filtered').filter((task) => task.isHidden);
    expect(hidden.map((task) => task.row + 1)).toEqual([5, 8, 9, 14]);
  });

  test('times that look like something else', () => {
    const times = tasksOf('13-odd-times').map((task) => task.time.value);
    expect(times.map(({ start, end }) => [start, end])).toEqual([
      ['2026-12-08', '2026-12-08'],
      ['2026-06-01', '2026-06-30'],
      [expect.anything(), expect.anything()],
      ['2026-12-08', '2026-12-08'],
      // a real date that shows only month and year was typed as a month
      ['2026-06-01', '2026-06-30'],
      ['2026-12-10', '2026-12-10'],
      ['2026-11-15', '2026-11-15'],
      ['2026-11-15', '2026-11-15'],
      ['2026-11-15', '2026-11-15'],
      [null, '2026-06-17'],
      [null, '2026-03-05'],
      ['2026-06-08', '2026-06-12'],
    ]);
    expect(times.some(({ kind }) => kind === 'impossible')).toBe(false);
  });

  test('bodies and milestones out of one cell', () => {
    const tasks = tasksOf('02-assignment-in-one-cell');
    expect(tasks.map((task) => task.leads.value.length)).toEqual([1, 1, 1, 1, 1, 1, 2]);
    expect(tasks.every((task) => task.supporters.value.length >= 1)).toBe(true);
    expect(tasks[2]?.time.value.kind).toBe('several');
  });
});

const noTable: ExpectedTable = { sheet: '', headerRow: 0, records: 0, columns: {} };
