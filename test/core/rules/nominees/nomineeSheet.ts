import { atOnce } from '../../../../src/core/work/work';
import { currentLawBook } from '../../../../src/core/law/currentBook';
import type { LawBook } from '../../../../src/core/law/lawBook';
import { findNomineeTables } from '../../../../src/core/nominees/findNomineeTables';
import { readNominees } from '../../../../src/core/nominees/readNominees';
import { readRegistrations } from '../../../../src/core/nominees/registrations';
import type { Plan } from '../../../../src/core/plan/plan';
import type { Finding } from '../../../../src/core/rules/finding';
import {
  noNomineeSettings,
  type NomineeRuleInput,
  type NomineeRuleSettings,
} from '../../../../src/core/rules/nomineeInputs';
import { caseDays } from '../../../../src/core/rules/nominees/evidence/caseDays';
import type { CellValue } from '../../../../src/core/sheets/grid';
import type { Task } from '../../../../src/core/tasks/task';
import { workingCalendar } from '../../../../src/core/time/workingDays';
import { gridOf } from '../../sheets/gridOf';
import { day } from '../taskSheet';
import { caseRows } from '../caseRows';
import { foundOnLists } from '../found';

/** A row by its headers; null takes a header of the sound row away. */
export type RowOver = Readonly<Record<string, CellValue | null>>;

export interface Situation {
  readonly year?: number;
  readonly today?: string;
  readonly book?: LawBook;
  readonly plan?: Plan | null;
  readonly tasks?: readonly Task[] | null;
  readonly settings?: Partial<NomineeRuleSettings>;
  /** Columns of the sound row that the sheet does not have. */
  readonly without?: readonly string[];
  /** Rows above the header and below the records. */
  readonly above?: readonly string[];
  readonly below?: readonly (readonly CellValue[])[];
  readonly hidden?: readonly number[];
  /** Rows over the sound one of a second list, on a sheet of its own. */
  readonly other?: readonly RowOver[];
  /** The lines of a sheet of registrations beside the list, its header among them. */
  readonly registered?: readonly (readonly CellValue[])[];
}

export interface RuleCase {
  readonly says: string;
  readonly rows: readonly RowOver[];
  readonly situation?: Situation;
  /** "messageId severity Header row"; the row counts records from 1; or "messageId severity sheet". */
  readonly expected: readonly string[];
}

/** An official whom no rule finds fault with; what a test is about is put over it. */
const soundRow = {
  STT: 1,
  'Họ và tên': 'Trần Thị Thử',
  'Chức vụ': 'Chuyên viên',
  'Đơn vị công tác': 'Phòng Kinh tế',
  'Phân loại khen thưởng': 'Cá nhân',
  'Danh hiệu đề nghị': 'Lao động tiên tiến',
  'Xếp loại': 'Hoàn thành tốt nhiệm vụ',
} as const;

const names = [
  'Trần Thị Thử',
  'Lê Văn Giả',
  'Hồ Văn Nháp',
  'Vũ Thị Tạm',
  'Đỗ Văn Mẫu',
  'Ngô Thị Ví',
  'Cao Văn Dụ',
];

interface ReadSheet {
  readonly input: NomineeRuleInput;
  readonly header: readonly string[];
  readonly firstRow: number;
}

function readSheet(rows: readonly RowOver[], situation: Situation): ReadSheet {
  const full = rows.map((row, index): RowOver => ({
    ...soundRow,
    STT: index + 1,
    'Họ và tên': names[index] ?? `Lý Văn Số ${index}`,
    ...row,
  }));
  const without = new Set(situation.without ?? []);
  const second = (situation.other ?? []).map((row): RowOver => ({ ...soundRow, ...row }));
  const header = [...new Set([...full, ...second].flatMap(Object.keys))].filter((name) => !without.has(name));
  const linesOf = (records: readonly RowOver[]) => [
    header,
    ...records.map((row) => header.map((name) => row[name] ?? null)),
  ];
  const above = situation.above ?? [];
  const grid = gridOf([...above.map((line) => [line]), ...linesOf(full), ...(situation.below ?? [])], {
    sheet: 'Danh sách khen thưởng',
    hidden: situation.hidden ?? [],
  });
  const book = situation.book ?? currentLawBook();
  const year = situation.year ?? 2025;
  const registered = situation.registered ?? [];
  const others = [
    ...(registered.length === 0 ? [] : [gridOf(registered, { sheet: 'Đăng ký' })]),
    ...(second.length === 0 ? [] : [gridOf(linesOf(second), { sheet: 'Danh sách hai' })]),
  ];
  const grids = [grid, ...others];
  const found = atOnce(findNomineeTables(grids, { confirmed: [], book }));
  const { tables, historyTables } = found;
  if (tables.length === 0) throw new Error('no list found');
  const { nominees, missing } = atOnce(
    readNominees(tables, { year, book, historyTables, knownUnits: [], differentPersons: new Set() }),
  );
  const today = day(situation.today ?? '2025-11-20');
  const input = {
    ...caseDays({ year, nominees, book, today }),
    nominees,
    everyone: nominees,
    missing,
    tables,
    registrations: readRegistrations(found.registrationTables, { year, book, knownUnits: [] }),
    calendar: workingCalendar([]),
    plan: situation.plan ?? null,
    tasks: situation.tasks ?? null,
    settings: { ...noNomineeSettings, ...situation.settings },
    today,
  };
  return { input, header, firstRow: above.length + 1 };
}

/** The input of the rules on a sheet with these rows. */
export function inputOf(rows: readonly RowOver[], situation: Situation = {}): NomineeRuleInput {
  return readSheet(rows, situation).input;
}

/** What a rule, or all of them, find on a sheet with these rows. */
export function findingsOf(
  rule: string | null,
  rows: readonly RowOver[],
  situation: Situation = {},
): readonly Finding[] {
  return foundOnLists(inputOf(rows, situation), { rule, sliceSize: 1000 });
}

/** "needNotMet error Xếp loại 2" of every finding. */
export function inShort(
  rule: string | null,
  rows: readonly RowOver[],
  situation: Situation = {},
): readonly string[] {
  const { input, header, firstRow } = readSheet(rows, situation);
  return foundOnLists(input, { rule, sliceSize: 1000 }).map(({ rule: id, messageId, severity, where }) => {
    const place =
      where.kind === 'cell'
        ? `${header[where.cell.column] ?? '?'} ${where.cell.row - firstRow + 1}`
        : where.kind === 'row'
          ? `row ${where.row - firstRow + 1}`
          : where.kind === 'planItem'
            ? `item ${where.itemId}`
            : where.kind;
    return `${rule === null ? `${id} ` : ''}${messageId} ${severity} ${place}`;
  });
}

/** Runs the tables of rules. */
export function testCases(tables: Readonly<Record<string, readonly RuleCase[]>>): void {
  test.each(caseRows(tables))('%s', (_name, rule, { rows, situation, expected }) => {
    expect(inShort(rule, rows, situation)).toEqual(expected);
  });
}
