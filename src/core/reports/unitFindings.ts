import { foldedUnit } from '../nominees/identity';
import type { Nominee } from '../nominees/nominee';
import type { Finding, FindingPlace, Severity } from '../rules/finding';
import type { DraftCell, DraftColumn, DraftRow, DraftStyle, SheetDraft } from '../sheets/sheetDraft';
import { landscapePage } from './landscapePage';
import { withoutPersonalNumbers } from './personalNumbers';
import { setRows } from './tallRows';

/** Columns of the sheet of findings, from left to right. */
export type UnitFindingsColumn = 'ordinal' | 'where' | 'severity' | 'message';

/** The words of the findings that go back to units: always Vietnamese, handed in from src/strings. */
export interface UnitFindingsWords {
  readonly sheetName: string;
  readonly heading: string;
  readonly columns: Readonly<Record<UnitFindingsColumn, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  /** Where a finding stands; `row` counts from 1, null: the whole sheet. */
  readonly place: (place: { readonly sheet: string; readonly row: number | null }) => string;
  /** Head of a unit's part. `unit` "" for rows that name none. */
  readonly unit: (of: { readonly unit: string; readonly count: number }) => string;
  /** One line of the text to paste. */
  readonly line: (of: {
    readonly ordinal: number;
    readonly severity: Severity;
    readonly where: string;
    readonly message: string;
  }) => string;
  readonly none: string;
}

/** The findings of one unit. */
export interface UnitFindings {
  /** As the list writes it first; "" for rows that name no unit. */
  readonly unit: string;
  readonly findings: readonly Finding[];
}

/**
 * Findings by the unit of the row that they point to; those of a whole sheet belong to nobody and stay out. Units are
 * compared as everywhere (small letters, spaces, punctuation), in the order of the lists; rows without a unit come
 * last. Linear.
 */
export function findingsByUnit(
  findings: readonly Finding[],
  nominees: readonly Pick<Nominee, 'sheet' | 'row' | 'unit' | 'kind' | 'name'>[],
): readonly UnitFindings[] {
  const unitOfRow = new Map<string, string>();
  const order = new Map<string, string>();
  for (const nominee of nominees) {
    const unit = unitOf(nominee);
    const key = foldedUnit(unit);
    if (!order.has(key)) order.set(key, unit);
    unitOfRow.set(`${nominee.sheet}\u0001${nominee.row}`, key);
  }
  const byUnit = new Map<string, Finding[]>();
  for (const finding of findings) {
    const place = placeOf(finding.where);
    const key = place === null ? undefined : unitOfRow.get(`${place.sheet}\u0001${place.row}`);
    if (key === undefined) continue;
    const known = byUnit.get(key);
    if (known === undefined) byUnit.set(key, [finding]);
    else known.push(finding);
  }
  const keys = [...order.keys()].filter((key) => key !== '');
  return [...keys, ''].flatMap((key) => {
    const found = byUnit.get(key);
    return found === undefined ? [] : [{ unit: order.get(key) ?? '', findings: found }];
  });
}

/** A collective without a unit is a unit itself. */
function unitOf({ unit, kind, name }: Pick<Nominee, 'unit' | 'kind' | 'name'>): string {
  return unit.text === '' && kind.value === 'collective' ? name.text : unit.text;
}

function placeOf(where: FindingPlace): { readonly sheet: string; readonly row: number } | null {
  if (where.kind === 'cell') return where.cell;
  return where.kind === 'row' ? where : null;
}

interface Saying {
  readonly words: UnitFindingsWords;
  readonly message: (finding: Finding) => string;
}

interface SaidLine {
  readonly ordinal: number;
  readonly severity: Severity;
  readonly where: string;
  readonly message: string;
}

/** The findings of one unit in words, without personal numbers: the text goes through messages. */
function linesOf({ findings }: UnitFindings, { words, message }: Saying): readonly SaidLine[] {
  return findings.map((finding, at) => {
    const place = placeOf(finding.where);
    return {
      ordinal: at + 1,
      severity: finding.severity,
      where: place === null ? '' : words.place({ sheet: place.sheet, row: place.row + 1 }),
      message: withoutPersonalNumbers(message(finding)),
    };
  });
}

/** One unit's findings as plain text, to be pasted into a message. */
export function unitFindingsText(unit: UnitFindings, saying: Saying): string {
  const head = saying.words.unit({ unit: unit.unit, count: unit.findings.length });
  return [head, ...linesOf(unit, saying).map((line) => saying.words.line(line))].join('\n');
}

const widths: readonly (readonly [UnitFindingsColumn, number])[] = [
  ['ordinal', 32],
  ['where', 150],
  ['severity', 76],
  ['message', 424],
];
const columns: readonly DraftColumn[] = widths.map(([name, width]) => ({ name, width }));

/** The findings of units as a sheet to be printed, each unit on pages of its own. */
export function unitFindingsDraft(
  units: readonly UnitFindings[],
  saying: Saying & { readonly sheetName: string },
): SheetDraft {
  const { words } = saying;
  const heading = setRows([cell(0, words.heading, 'documentTitle', columns.length)], columns, {
    keepWithNext: true,
  });
  const header = widths.map(([name], column) => cell(column, words.columns[name], 'header'));
  const none = setRows([cell(0, words.none, 'cellText', columns.length)], columns);
  return {
    kind: 'unitFindings',
    name: saying.sheetName,
    fontName: 'Times New Roman',
    columns,
    blocks: [
      { kind: 'title', rows: [...heading, { cells: [], height: 9, keepWithNext: true }] },
      { kind: 'header', rows: setRows(header, columns, { keepWithNext: true }) },
      ...(units.length === 0 ? [{ kind: 'rows' as const, rows: none }] : []),
      ...units.flatMap((unit, at) => [
        { kind: 'group' as const, rows: at === 0 ? groupRow(unit, words) : onNewPage(groupRow(unit, words)) },
        { kind: 'rows' as const, rows: linesOf(unit, saying).flatMap((line) => lineRow(line, words)) },
      ]),
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

function lineRow(
  { ordinal, severity, where, message }: SaidLine,
  words: UnitFindingsWords,
): readonly DraftRow[] {
  const number: DraftCell = {
    column: 0,
    value: { type: 'number', number: ordinal, format: '0' },
    style: 'cellCentred',
  };
  return setRows(
    [
      number,
      cell(1, where, 'cellText'),
      cell(2, words.severities[severity], 'cellCentred'),
      cell(3, message, 'cellJustified'),
    ],
    columns,
  );
}

function cell(column: number, text: string, style: DraftStyle, span = 1): DraftCell {
  const value: DraftCell['value'] = text === '' ? { type: 'blank' } : { type: 'text', text };
  return { column, value, style, ...(span > 1 ? { span } : {}) };
}
