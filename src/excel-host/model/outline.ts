import { sheetColumns, sheetRows } from '../../xlsx/sheet/a1';
import { changeColumns, columnSpan, rowAt } from '../../xlsx/sheet/model';
import type { Sheet } from '../../xlsx/sheet/model';
import { outlineOfColumns } from '../../xlsx/sheet/sheetFormat';
import { invalidArgument } from '../protocol/officeError';
import { changed, refuseProtected } from './writing';
import type { Target } from './writing';

/** The deepest level that a row or column may lie at; the sheet itself is level 1 of 8. */
const deepest = 7;

/** Puts rows or columns one level deeper into the outline, or one level up (semantics.ts: outline-group). */
export function changeOutline(target: Target, how: { readonly option: string; readonly by: 1 | -1 }): void {
  refuseProtected(target);
  const lines = linesOf(target, how.option);
  const { sheet } = target;
  if (how.by > 0 && lines.numbers.some((number) => levelAt(sheet, lines.along, number) >= deepest))
    throw invalidArgument('an outline has at most 8 levels');
  for (const number of lines.numbers)
    putLevel(sheet, lines.along, number, Math.max(0, levelAt(sheet, lines.along, number) + how.by));
  if (how.by < 0) tellFolded(sheet, lines.along);
  done(target);
}

/** Folds the groups that a range touches away, or shows them. */
export function foldOutline(
  target: Target,
  how: { readonly option: string; readonly hidden: boolean },
): void {
  refuseProtected(target);
  const { along, numbers } = linesOf(target, how.option);
  for (const number of numbers)
    if (levelAt(target.sheet, along, number) > 0) putHidden(target.sheet, along, number, how);
  tellFolded(target.sheet, along);
  done(target);
}

/** Shows the rows and columns down to a level and folds away the deeper ones; 0 leaves them as they are. */
export function showLevels(
  target: Target,
  levels: { readonly rows: number; readonly columns: number },
): void {
  refuseProtected(target);
  for (const along of ['rows', 'columns'] as const) {
    const shown = levels[along];
    if (!Number.isInteger(shown) || shown < 0) throw invalidArgument('levels are counted from 1');
    if (shown === 0) continue;
    for (const number of grouped(target.sheet, along))
      putHidden(target.sheet, along, number, { hidden: levelAt(target.sheet, along, number) >= shown });
    tellFolded(target.sheet, along);
  }
  done(target);
}

type Along = 'rows' | 'columns';

function linesOf(
  { area }: Target,
  option: string,
): { readonly along: Along; readonly numbers: readonly number[] } {
  if (option !== 'ByRows' && option !== 'ByColumns') throw invalidArgument(`no groups ${option}`);
  const along = option === 'ByRows' ? 'rows' : 'columns';
  const [start, count] = along === 'rows' ? [area.row, area.rows] : [area.column, area.columns];
  const isOther = along === 'rows' ? area.rows === sheetRows : area.columns === sheetColumns;
  if (isOther) throw invalidArgument('whole columns are grouped by columns, whole rows by rows');
  return { along, numbers: Array.from({ length: count }, (_, index) => start + index) };
}

function levelAt(sheet: Sheet, along: Along, number: number): number {
  return along === 'rows'
    ? (sheet.rows.get(number)?.outlineLevel ?? 0)
    : outlineOfColumns(columnSpan(sheet, number));
}

/** Rows or columns of the outline, from the first to the last. */
function grouped(sheet: Sheet, along: Along): readonly number[] {
  if (along === 'rows')
    return [...sheet.rows].filter(([, row]) => row.outlineLevel > 0).map(([number]) => number);
  return sheet.columns.flatMap((span) =>
    outlineOfColumns(span) === 0
      ? []
      : Array.from({ length: span.to - span.from + 1 }, (_, index) => span.from + index),
  );
}

function putLevel(sheet: Sheet, along: Along, number: number, level: number): void {
  if (along === 'rows') {
    if (level === 0 && !sheet.rows.has(number)) return;
    Object.assign(rowAt(sheet, number), { outlineLevel: level, changed: true });
    sheet.changedRows.add(number);
  } else putRest(sheet, number, 'outlineLevel', level === 0 ? null : String(level));
  sheet.changed.add('sheetFormatPr');
}

function putRest(
  sheet: Sheet,
  column: number,
  name: 'outlineLevel' | 'collapsed',
  value: string | null,
): void {
  const told = Object.entries(columnSpan(sheet, column)?.rest ?? {}).filter(([one]) => one !== name);
  const rest = Object.fromEntries(value === null ? told : [...told, [name, value]]);
  changeColumns(sheet, { from: column, to: column }, { rest });
}

function putHidden(
  sheet: Sheet,
  along: Along,
  number: number,
  { hidden }: { readonly hidden: boolean },
): void {
  if (along === 'columns') {
    changeColumns(sheet, { from: number, to: number }, { hidden });
    return;
  }
  Object.assign(rowAt(sheet, number), { hidden, changed: true });
  sheet.changedRows.add(number);
}

/** The line behind a group says that the group is folded: there stands its sign. */
function tellFolded(sheet: Sheet, along: Along): void {
  const last = along === 'rows' ? sheetRows : sheetColumns;
  const behind = new Set(grouped(sheet, along).map((number) => number + 1));
  const told = folded(sheet, along);
  for (const number of [...behind, ...told]) {
    if (number >= last) continue;
    const before = levelAt(sheet, along, number - 1);
    const isFolded = before > levelAt(sheet, along, number) && isHidden(sheet, along, number - 1);
    if (isFolded === told.has(number)) continue;
    if (along === 'columns') putRest(sheet, number, 'collapsed', isFolded ? '1' : null);
    else {
      Object.assign(rowAt(sheet, number), { collapsed: isFolded, changed: true });
      sheet.changedRows.add(number);
    }
  }
}

function folded(sheet: Sheet, along: Along): ReadonlySet<number> {
  if (along === 'rows')
    return new Set([...sheet.rows].filter(([, row]) => row.collapsed).map(([number]) => number));
  return new Set(sheet.columns.filter((span) => span.rest['collapsed'] === '1').map((span) => span.from));
}

function isHidden(sheet: Sheet, along: Along, number: number): boolean {
  return along === 'rows'
    ? sheet.rows.get(number)?.hidden === true
    : columnSpan(sheet, number)?.hidden === true;
}

function done(target: Target): void {
  changed(target, null);
}
