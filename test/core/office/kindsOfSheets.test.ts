import { lawInUse } from '../../../src/actions/running/lawInUse';
import { ownSheetWords } from '../../../src/actions/running/ownSheetWords';
import { tablesOfLists } from '../../../src/core/office/nominationLists';
import { chosenTables } from '../../../src/core/office/taskTables';
import { understandOffice } from '../../../src/core/office/understandOffice';
import { columnLetters } from '../../../src/core/sheets/cellRef';
import type { Table } from '../../../src/core/sheets/table';
import { recordRows } from '../../../src/core/sheets/tableColumns';
import { parseIsoDate } from '../../../src/core/time/isoDate';
import { atOnce } from '../../../src/core/work/work';
import { snapshotOf } from '../../samples/strangers/reading';
import { gridOf } from '../sheets/gridOf';
import { appendices, lists, others, otherWords, shapes, type KindCase } from './kindsOfSheets';

const today = parseIsoDate('2026-05-20');

function seen({ rows, sheet }: KindCase): string {
  if (today === null) throw new Error('no day');
  const asked = { plan: null, planSide: null, today, year: null, law: lawInUse(), say: ownSheetWords };
  const office = atOnce(understandOffice(snapshotOf([gridOf(rows, { sheet })]), asked));
  const tables: readonly Table[] = [...chosenTables(office.tasks), ...tablesOfLists(office.lists)];
  const [left] = office.leftOut;
  return left === undefined ? tables.map(inShort).join('; ') : `leftOut ${left.kind}`;
}

function inShort(table: Table): string {
  const columns = table.columns.flatMap(({ column, field }) =>
    field === null ? [] : [`${columnLetters(column)}=${field}`],
  );
  return `${table.kind} ${table.headerLastRow + 1} | ${columns.join(' ')} | ${recordRows(table).length}`;
}

describe.each([
  ['the own appendix', appendices],
  ['other words for tasks', otherWords],
  ['shapes of headers', shapes],
  ['lists', lists],
  ['sheets that are neither', others],
] as const)('%s', (_kind, cases) => {
  test.each(cases.map((one) => [one.name, one] as const))('%s', (_name, one) => {
    expect(seen(one)).toBe(one.seen);
  });
});
