import type { Finding, Severity } from '../../rules/finding';
import { cellAddress, type CellRef } from '../../sheets/cellRef';
import type { DraftCell, DraftColumn, DraftRow, DraftStyle, SheetDraft } from '../../sheets/sheetDraft';
import { collapseSpaces } from '../../text/folding';
import type { IsoDate } from '../../time/isoDate';
import { mapWork, part, type Work } from '../../work/work';
import { landscapePage } from '../page/landscapePage';
import { withoutPersonalNumbers } from '../page/personalNumbers';
import { setRows } from '../page/tallRows';
import { toDoOf, type ToDo } from '../unitFindings/toDo';
import { rowOf } from '../unitFindings/unitFindings';
import { severityOf, type CheckedPart, type ListedFinding } from './findingsList';

/** Columns of the list, from left to right. */
export type FindingsListColumn =
  'ordinal' | 'severity' | 'sheet' | 'place' | 'about' | 'message' | 'source' | 'next';

/** Which of the findings are listed. */
export type FindingsScope =
  | { readonly kind: 'all' }
  | { readonly kind: 'part'; readonly part: CheckedPart }
  /** As a list or a task writes the unit; "" for rows that name none. */
  | { readonly kind: 'unit'; readonly unit: string };

/** Where a finding stands, in words that its column needs. `row` counts from 1. */
export type SaidPlace =
  | { readonly kind: 'cell'; readonly address: string; readonly more: number }
  | { readonly kind: 'row'; readonly row: number }
  | { readonly kind: 'sheet' }
  | { readonly kind: 'planItem'; readonly item: string }
  | { readonly kind: 'plan' };

/** The words of the list: always Vietnamese, handed in from src/strings. */
export interface FindingsListWords {
  readonly sheetName: string;
  readonly heading: string;
  readonly columns: Readonly<Record<FindingsListColumn, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  /** What stands in the column of sheets where a finding is the plan's. */
  readonly planDocument: string;
  readonly place: (place: SaidPlace) => string;
  readonly about: (about: ListedFinding['about']) => string;
  readonly next: (toDo: ToDo) => string;
  readonly inPerson: { readonly message: string; readonly next: string };
  /** The line below the heading: the day of the check, YYYY-MM-DD. */
  readonly checkedOn: (day: IsoDate, scope: FindingsScope) => string;
  readonly counts: (counts: Readonly<Record<Severity, number>>) => string;
  /** Told where what the columns of these sheets mean is a guess that nobody has confirmed. */
  readonly notConfirmed: (sheets: readonly string[]) => string;
  readonly none: string;
}

/** How findings are put into words. */
export interface SayingList {
  readonly words: FindingsListWords;
  /** What was found, without the name where another column has it, and what it rests on ("" where no article does). */
  readonly say: (
    finding: Finding,
    named: 'named' | 'nameless',
  ) => { readonly message: string; readonly source: string };
}

/** A line in words, without personal numbers. */
export interface SaidLine {
  readonly severity: Severity;
  readonly sheet: string;
  readonly place: string;
  readonly about: string;
  readonly message: string;
  readonly source: string;
  readonly next: string;
  /** Where a click leads to; null: the plan's text has no cell. */
  readonly link: CellRef | null;
}

/** Puts a line into words. What may not be written leads to its row, and says neither what it is nor of whom. */
export function sayLine(line: ListedFinding, { words, say }: SayingList): SaidLine {
  const { finding, about } = line;
  const { where } = finding;
  const severity = severityOf(line);
  const row = rowOf(where);
  const sheet = where.kind === 'sheet' ? where.sheet : (row?.sheet ?? words.planDocument);
  if (line.isDelicate) {
    const place = row === null ? '' : words.place({ kind: 'row', row: row.row + 1 });
    const link = row === null ? null : { sheet: row.sheet, row: row.row, column: 0 };
    return { severity, sheet, place, about: '', ...words.inPerson, source: '', link };
  }
  const said = say(finding, about.name === '' ? 'nameless' : 'named');
  return {
    severity,
    sheet,
    place: words.place(placeOf(finding)),
    about: plain(words.about(about)),
    message: plain(said.message),
    source: said.source,
    next: words.next(toDoOf(finding, longestProposal)),
    link: linkOf(finding),
  };
}

function placeOf({ where, cells }: Finding): SaidPlace {
  switch (where.kind) {
    case 'cell':
      return { kind: 'cell', address: cellAddress(where.cell), more: Math.max(0, (cells?.length ?? 1) - 1) };
    case 'row':
      return { kind: 'row', row: where.row + 1 };
    case 'planItem':
      return { kind: 'planItem', item: where.itemId };
    case 'sheet':
    case 'plan':
      return { kind: where.kind };
  }
}

function linkOf({ where }: Finding): CellRef | null {
  if (where.kind === 'cell') return where.cell;
  if (where.kind === 'row') return { sheet: where.sheet, row: where.row, column: 0 };
  return where.kind === 'sheet' ? { sheet: where.sheet, row: 0, column: 0 } : null;
}

/** Letters of a proposed text that the narrow column takes: all of it stands in the pane. */
const longestProposal = 60;

function plain(text: string): string {
  return withoutPersonalNumbers(collapseSpaces(text));
}

const widths: readonly (readonly [FindingsListColumn, number])[] = [
  ['ordinal', 32],
  ['severity', 56],
  ['sheet', 66],
  ['place', 54],
  ['about', 94],
  ['message', 208],
  ['source', 84],
  ['next', 88],
];
const columns: readonly DraftColumn[] = widths.map(([name, width]) => ({ name, width }));

/** What the sheet says beside its lines. */
export interface ListFrame {
  readonly sheetName: string;
  readonly today: IsoDate;
  readonly scope: FindingsScope;
  /** Sheets that were checked though nobody has confirmed their columns. */
  readonly notConfirmed: readonly string[];
}

/** The list as a sheet: a table that can be filtered and printed, one line a finding; places lead to their cells. */
export function* draftFindingsList(
  lines: readonly ListedFinding[],
  saying: SayingList & ListFrame,
): Work<SheetDraft> {
  const { words, scope, today, notConfirmed } = saying;
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const line of lines) counts[severityOf(line)] += 1;
  const head = [
    cell(0, words.heading, 'documentTitle', columns.length),
    cell(0, words.checkedOn(today, scope), 'documentNote', columns.length),
    cell(0, words.counts(counts), 'documentNote', columns.length),
    ...(notConfirmed.length === 0
      ? []
      : [cell(0, words.notConfirmed(notConfirmed), 'documentNote', columns.length)]),
  ].flatMap((one) => setRows([one], columns, { keepWithNext: true }));
  const header = widths.map(([name], column) => cell(column, words.columns[name], 'header'));
  const rows = yield* part(
    mapWork(lines, (line, at) => lineRow(line, at, saying)),
    0,
    1,
  );
  const none = setRows([cell(0, words.none, 'cellText', columns.length)], columns);
  return {
    kind: 'findingsList',
    name: saying.sheetName,
    fontName: 'Times New Roman',
    columns,
    blocks: [
      { kind: 'title', rows: [...head, { cells: [], height: 9, keepWithNext: true }] },
      { kind: 'header', rows: setRows(header, columns, { keepWithNext: true }) },
      { kind: 'rows', rows: lines.length === 0 ? none : rows.flat() },
    ],
    page: landscapePage,
    hasFilter: true,
  };
}

function lineRow(line: ListedFinding, at: number, saying: SayingList): readonly DraftRow[] {
  const { severity, sheet, place, about, message, source, next, link } = sayLine(line, saying);
  const placed = cell(3, place, 'cellCentred');
  return setRows(
    [
      { column: 0, value: { type: 'number', number: at + 1, format: '0' }, style: 'cellCentred' },
      cell(1, saying.words.severities[severity], 'cellCentred'),
      cell(2, sheet, 'cellText'),
      link === null || place === '' ? placed : { ...placed, link },
      cell(4, about, 'cellText'),
      cell(5, message, 'cellText'),
      cell(6, source, 'cellText'),
      cell(7, next, 'cellText'),
    ],
    columns,
  );
}

function cell(column: number, text: string, style: DraftStyle, span = 1): DraftCell {
  const value: DraftCell['value'] = text === '' ? { type: 'blank' } : { type: 'text', text };
  return { column, value, style, ...(span > 1 ? { span } : {}) };
}
