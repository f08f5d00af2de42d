import type { RowSource } from '../joinedList/joinedSheet';
import type { Finding, Severity } from '../../rules/finding';
import type { CellRef } from '../../sheets/cellRef';
import type { DraftCell, DraftColumn, DraftRow, DraftStyle, SheetDraft } from '../../sheets/sheetDraft';
import { mapWork, type Work } from '../../work/work';
import { collapseSpaces } from '../../text/folding';
import { landscapePage } from '../page/landscapePage';
import { pastedText } from '../page/pastedText';
import { withoutPersonalNumbers } from '../page/personalNumbers';
import { setRows } from '../page/tallRows';
import { toDoOf, type ToDo } from './toDo';
import { isDelicate } from './delicate';
import { rowOf, type UnitFinding, type UnitFindings } from './unitFindings';

/** Columns of the sheet of findings, from left to right. */
export type UnitFindingsColumn = 'ordinal' | 'where' | 'severity' | 'message' | 'next';

/** The words of the findings that go back to units: always Vietnamese, handed in from src/strings. */
export interface UnitFindingsWords {
  readonly sheetName: string;
  readonly heading: string;
  readonly columns: Readonly<Record<UnitFindingsColumn, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  /** Where a finding stands in this workbook; `row` counts from 1. */
  readonly place: (place: { readonly sheet: string; readonly row: number }) => string;
  /** Where it stands in the file that the unit sent; `sourceRow` counts from 1. */
  readonly sourcePlace: (source: RowSource) => string;
  /** What is to be done; `fix`: the value that would be right, null: none is certain. */
  readonly next: (toDo: ToDo) => string;
  /** In place of what a finding tells that must not be passed on in writing, and what is to be done then. */
  readonly inPerson: { readonly message: string; readonly next: string };
  /** Head of a unit's part. `unit` "" for rows that name none. */
  readonly unit: (of: { readonly unit: string; readonly count: number }) => string;
  /** One line of the text to paste. */
  readonly line: (of: SaidLine) => string;
  /** Last line of the text to paste. */
  readonly closing: string;
  readonly none: string;
}

/** A finding in words. */
export interface SaidLine {
  readonly ordinal: number;
  readonly severity: Severity;
  readonly where: string;
  readonly message: string;
  readonly next: string;
}

/** How findings are put into words. */
export interface SayingFindings {
  readonly words: UnitFindingsWords;
  readonly message: (finding: Finding) => string;
}

/** A finding in words on one line, without personal numbers: the text goes through messages. */
function lineOf(found: UnitFinding, at: number, { words, message }: SayingFindings): SaidLine {
  const { finding, source } = found;
  const { severity } = finding;
  const place = rowOf(found.where);
  const here = place === null ? '' : words.place({ sheet: place.sheet, row: place.row + 1 });
  const where = source === null ? here : words.sourcePlace(source);
  // neither what it is nor how grave: whoever reads it over a shoulder learns nothing
  if (isDelicate(finding)) return { ordinal: at + 1, severity: 'info', where, ...words.inPerson };
  return {
    ordinal: at + 1,
    severity,
    where,
    message: plain(message(finding)),
    next: words.next(toDoOf(finding, longestProposal)),
  };
}

/** Letters of a proposed text that a unit is told. */
const longestProposal = 300;

function plain(text: string): string {
  return withoutPersonalNumbers(collapseSpaces(text));
}

/** One unit's findings as plain text, to be pasted into a message: a line for each, no tabs. */
export function unitFindingsText(unit: UnitFindings, saying: SayingFindings): string {
  const { words } = saying;
  const head = words.unit({ unit: unit.unit, count: unit.findings.length });
  const lines = unit.findings.map((finding, at) => words.line(lineOf(finding, at, saying)));
  return pastedText([head, ...lines, words.closing]);
}

const widths: readonly (readonly [UnitFindingsColumn, number])[] = [
  ['ordinal', 32],
  ['where', 140],
  ['severity', 70],
  ['message', 300],
  ['next', 140],
];
const columns: readonly DraftColumn[] = widths.map(([name, width]) => ({ name, width }));

/** The findings of units as a sheet to be printed, each unit on pages of its own; places lead to their cells. */
export function* draftUnitFindings(
  units: readonly UnitFindings[],
  saying: SayingFindings & { readonly sheetName: string },
): Work<SheetDraft> {
  const { words } = saying;
  const heading = setRows([cell(0, words.heading, 'documentTitle', columns.length)], columns, {
    keepWithNext: true,
  });
  const header = widths.map(([name], column) => cell(column, words.columns[name], 'header'));
  const none = setRows([cell(0, words.none, 'cellText', columns.length)], columns);
  const blocks: SheetDraft['blocks'][number][] = [];
  for (const [at, unit] of units.entries()) {
    const head = groupRow(unit, words);
    const rows = yield* mapWork(unit.findings, (finding, place) => lineRow(finding, place, saying));
    blocks.push(
      { kind: 'group', rows: at === 0 ? head : onNewPage(head) },
      { kind: 'rows', rows: rows.flat() },
    );
    yield (at + 1) / units.length;
  }
  return {
    kind: 'unitFindings',
    name: saying.sheetName,
    fontName: 'Times New Roman',
    columns,
    blocks: [
      { kind: 'title', rows: [...heading, { cells: [], height: 9, keepWithNext: true }] },
      { kind: 'header', rows: setRows(header, columns, { keepWithNext: true }) },
      ...(units.length === 0 ? [{ kind: 'rows' as const, rows: none }] : []),
      ...blocks,
    ],
    page: landscapePage,
  };
}

function groupRow({ unit, findings }: UnitFindings, words: UnitFindingsWords): readonly DraftRow[] {
  const text = words.unit({ unit, count: findings.length });
  return setRows([cell(0, text, 'groupRow', columns.length)], columns, { keepWithNext: true });
}

function onNewPage(rows: readonly DraftRow[]): readonly DraftRow[] {
  return rows.map((row, at) => (at === 0 ? { ...row, breakBefore: true } : row));
}

function lineRow(found: UnitFinding, at: number, saying: SayingFindings): readonly DraftRow[] {
  const { ordinal, severity, where, message, next } = lineOf(found, at, saying);
  const number: DraftCell = {
    column: 0,
    value: { type: 'number', number: ordinal, format: '0' },
    style: 'cellCentred',
  };
  const link = linkOf(found.finding);
  const place = cell(1, where, 'cellText');
  return setRows(
    [
      number,
      link === null ? place : { ...place, link },
      cell(2, saying.words.severities[severity], 'cellCentred'),
      cell(3, message, 'cellJustified'),
      cell(4, next, 'cellText'),
    ],
    columns,
  );
}

/** The cell; of what must not be told the row's first one. */
function linkOf(finding: Finding): CellRef | null {
  const { where } = finding;
  if (where.kind === 'cell' && !isDelicate(finding)) return where.cell;
  const row = rowOf(where);
  return row === null ? null : { ...row, column: 0 };
}

function cell(column: number, text: string, style: DraftStyle, span = 1): DraftCell {
  const value: DraftCell['value'] = text === '' ? { type: 'blank' } : { type: 'text', text };
  return { column, value, style, ...(span > 1 ? { span } : {}) };
}
