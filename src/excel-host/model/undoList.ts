import { areaName, bounding } from '../../xlsx/sheet/a1';
import type { Area } from '../../xlsx/sheet/a1';
import type { Row, Sheet, Workbook } from '../../xlsx/sheet/model';
import type { Members } from '../protocol/members';
import type { HostEvent } from '../session';

/** What Ctrl+Z would take back, call by call (semantics.ts: undo-steps, undo-emptied, undo-leaves). */
export interface UndoList {
  /** Runs a call of "Class.member" and remembers what was before it, where it changes anything. */
  around<Result>(member: string, run: () => Result): Result;
  /** Hears of every change. */
  saw(event: HostEvent): void;
  /** Takes back the last step: what to tell of it, or null where there is none. */
  takeBack(): readonly HostEvent[] | null;
  steps(): number;
}

/** Steps that Excel keeps at most. */
const most = 100;

/** A list that keeps nothing, for hosts that nobody asks to undo. */
export const noUndoList: UndoList = {
  around: (_member, run) => run(),
  saw: () => undefined,
  takeBack: () => null,
  steps: () => 0,
};

/** A list of a workbook; members of `emptying` end what can be undone, "every" ends it with any change. */
export function undoList(workbook: Workbook, emptying: readonly string[] | 'every'): UndoList {
  let kept: Remembered[] = [];
  let changes = 0;
  return {
    around: (member, run) => {
      const seen = changes;
      const before = remembered(workbook);
      const result = run();
      if (changes === seen) return result;
      const empties = emptying === 'every' || emptying.includes(member);
      kept = empties ? [] : [...kept, before].slice(-most);
      return result;
    },
    saw: (event) => {
      if (!ofTheView.includes(event.kind)) changes += 1;
    },
    takeBack: () => {
      const last = kept.pop();
      return last === undefined ? null : restore(workbook, last);
    },
    steps: () => kept.length,
  };
}

const ofTheView: readonly HostEvent['kind'][] = ['selection', 'sheetActivated', 'sheetDeactivated'];

/** Members that go through a list. */
export function withUndo(members: Members, list: UndoList): Members {
  return {
    ...members,
    write: (object, member, value) =>
      list.around(`${object.className}.${member}`, () => members.write(object, member, value)),
    call: (object, member, args) =>
      list.around(`${object.className}.${member}`, () => members.call(object, member, args)),
  };
}

interface Remembered {
  readonly sheets: readonly { readonly sheet: Sheet; readonly held: Held; readonly rows: Map<number, Row> }[];
  readonly names: Workbook['names'];
}

type Held = ReturnType<typeof heldOf>;

function remembered(workbook: Workbook): Remembered {
  return {
    names: workbook.names.map((name) => ({ ...name })),
    sheets: workbook.sheets.map((sheet) => ({ sheet, held: heldOf(sheet), rows: rowsOf(sheet) })),
  };
}

/** What undoing takes back beside the rows: not where a person stands, and not what no undo goes behind. */
function heldOf(sheet: Sheet) {
  const { name, visibility, columns, merges, tabColor, showGridlines, showHeadings, frozen } = sheet;
  const { page, rowBreaks, columnBreaks, validations, hyperlinks, autoFilter } = sheet;
  const {
    customDefaultHeight,
    defaultHeight,
    defaultWidth,
    baseWidth,
    protected: isProtected,
    protection,
  } = sheet;
  return {
    ...{
      name,
      visibility,
      tabColor,
      showGridlines,
      showHeadings,
      customDefaultHeight,
      defaultHeight,
      defaultWidth,
      baseWidth,
    },
    ...{ protected: isProtected, protection, autoFilter, frozen: frozen === null ? null : { ...frozen } },
    ...{
      columns: [...columns],
      merges: [...merges],
      rowBreaks: [...rowBreaks],
      columnBreaks: [...columnBreaks],
    },
    ...{ validations: [...validations], hyperlinks: [...hyperlinks], page: structuredClone(page) },
    charts: sheet.charts.map((chart) => ({ ...chart })),
  };
}

function rowsOf(sheet: Sheet): Map<number, Row> {
  return new Map(
    [...sheet.rows].map(([number, row]) => [
      number,
      { ...row, cells: row.cells === null ? null : new Map(row.cells) },
    ]),
  );
}

function restore(workbook: Workbook, { sheets, names }: Remembered): HostEvent[] {
  const gone = workbook.sheets.filter((sheet) => !sheets.some((one) => one.sheet === sheet));
  workbook.sheets = sheets.map(({ sheet }) => sheet);
  workbook.names = names;
  workbook.namesChanged = true;
  workbook.sheetsChanged = true;
  const [first] = workbook.sheets;
  if (first !== undefined && gone.some(({ id }) => id === workbook.activeSheet))
    workbook.activeSheet = first.id;
  const edited = sheets.flatMap(({ sheet, held, rows }): HostEvent[] => {
    const area = differing(sheet, rows);
    const charts = sheet.charts.length > 0 || held.charts.length > 0;
    Object.assign(sheet, held);
    sheet.rows.clear();
    for (const [number, row] of rows) sheet.rows.set(number, row);
    if (charts) sheet.changed.add('drawing');
    return area === null ? [] : [{ kind: 'cells', sheet, address: areaName(area), change: 'RangeEdited' }];
  });
  return [...gone.map((sheet): HostEvent => ({ kind: 'sheetDeleted', sheet })), ...edited, { kind: 'other' }];
}

/** The rectangle around the cells that are not those of then; cells are replaced, never changed. */
function differing(sheet: Sheet, then: ReadonlyMap<number, Row>): Area | null {
  let area: Area | null = null;
  for (const row of new Set([...sheet.rows.keys(), ...then.keys()])) {
    const [now, before] = [sheet.rows.get(row)?.cells, then.get(row)?.cells];
    for (const column of new Set([...(now?.keys() ?? []), ...(before?.keys() ?? [])])) {
      if (now?.get(column) === before?.get(column)) continue;
      const cell = { row, column, rows: 1, columns: 1 };
      area = area === null ? cell : bounding(area, cell);
    }
  }
  if (area !== null)
    for (let row = area.row; row < area.row + area.rows; row += 1) sheet.changedRows.add(row);
  return area;
}
