import { readIssuer } from '../plan/head/issuer';
import { opensPaper, readIssuerLines } from '../plan/head/headLines';
import type { CellRef } from '../sheets/cellRef';
import type { Field } from '../sheets/field';
import { cellLine, cellText, gridBounds } from '../sheets/gridCells';
import type { Table } from '../sheets/table';
import { columnOf, recordRows } from '../sheets/tableColumns';
import { foldKeepingPositions, foldWithoutDiacritics, nfc } from '../text/folding';
import { bodyHeading } from '../vocabulary/nomineeWords';
import type { NomineeField } from '../vocabulary/nomineeFields';
import {
  aboveUnits,
  behindUnit,
  collectsLists,
  listTitle,
  namedInTitle,
  notTheUnit,
  ownPeople,
  partsOfUnits,
  schoolLabel,
  schoolWord,
  unitInTitle,
  unitLabel,
  unitLabelAlone,
} from '../vocabulary/sourceUnitWords';
import { isUnitName, longestUnit, unitAsKnown, unitInSmall } from './unitNames';

/** Rows above a header in which a unit may be named. */
const rowsAbove = 10;

/** The unit that the words above a list name. */
export interface UnitAbove {
  readonly unit: string;
  /** label: "Đơn vị: …"; title: the title itself, or a line below it; issuer: the body over the title. */
  readonly from: 'label' | 'title' | 'issuer';
  readonly cell: CellRef;
}

interface Line {
  readonly text: string;
  readonly cell: CellRef;
}

interface Named {
  readonly unit: string;
  /** Which of the lines. */
  readonly at: number;
}

/**
 * The unit whose list a table is, by a labelled line above the header, its title, or the issuer over the title, in this
 * order. Not every issuer's list is of its own people: a person looks at it, or `unitsOfLists` does. `known`: names of
 * units as the office writes them. null: nothing tells it.
 */
export function unitAbove(table: Table<NomineeField>, known: readonly string[]): UnitAbove | null {
  const lines = linesAbove(table);
  const texts = lines.map(({ text }) => text);
  const answer = (from: UnitAbove['from'], named: Named | null): UnitAbove | null => {
    const cell = lines[named?.at ?? -1]?.cell;
    return named === null || cell === undefined ? null : { unit: unitAsKnown(named.unit, known), from, cell };
  };
  const titleAt = texts.findIndex((line) => isTitle(line) && !isUnitName(line));
  return (
    answer('label', labelled(texts)) ??
    answer('title', inTitle(texts)) ??
    answer('issuer', issuerOver(texts, titleAt)) ??
    answer(titleAt < 0 ? 'issuer' : 'title', alone(texts, Math.max(0, titleAt)))
  );
}

/** The unit of a list's rows, by 0-based row of the sheet; null: nothing tells it. */
export type UnitOfRows = (row: number) => Field<string> | null;

/**
 * For each of the lists the unit that its rows are of where they say nothing else: told above it, or above its header
 * where that is repeated, certain enough to be taken unasked, and below the commune; a part without a title goes by the
 * one above it on its sheet. Nothing where the list's own column names units. In the order of the tables; linear in rows.
 */
export function unitsOfLists(
  tables: readonly Table<NomineeField>[],
  known: readonly string[],
): readonly UnitOfRows[] {
  const lastOf = new Map<string, Field<string> | null>();
  return tables.map((table) => {
    const parts = headersOf(table).map((headerFirstRow) => {
      const part = { ...table, headerFirstRow };
      const hasTitle = linesAbove(part).some(({ text }) => isTitle(text));
      const found = unitAbove(part, known);
      const own = found === null || !isCertain(found) ? null : fieldOf(found);
      const unit = own ?? (hasTitle || found !== null ? null : (lastOf.get(table.sheet) ?? null));
      lastOf.set(table.sheet, unit);
      return { from: headerFirstRow, unit };
    });
    return hasUnits(table) ? () => null : (row) => parts.findLast(({ from }) => from <= row)?.unit ?? null;
  });
}

/** First rows of a list's header, and of each of its repeats. */
function headersOf({ headerFirstRow, rows }: Table<NomineeField>): readonly number[] {
  const repeats = rows.filter(
    ({ kind }, at) => kind === 'repeatedHeader' && rows[at - 1]?.kind !== 'repeatedHeader',
  );
  return [headerFirstRow, ...repeats.map(({ row }) => row)];
}

/** True for schools, stations, villages: everybody on a list of theirs is of them, wherever he lives. */
export function isOfItsPeople(unit: string): boolean {
  const folded = foldWithoutDiacritics(unit);
  return ownPeople.test(folded) || bodyHeading.test(folded);
}

/** A body that only sends lists in is the unit where title or label say so. */
function isCertain({ unit, from }: UnitAbove): boolean {
  const folded = `${foldWithoutDiacritics(unit)} `;
  if (aboveUnits.test(folded) || partsOfUnits.test(folded)) return false;
  return from === 'issuer' ? isOfItsPeople(unit) : !collectsLists.test(folded) || from === 'label';
}

function fieldOf({ unit, cell }: UnitAbove): Field<string> {
  return { value: unit, text: unit, cell };
}

/** True where the rows' own column names units, other than parts of one ("Tổ Toán"). */
function hasUnits(table: Table<NomineeField>): boolean {
  const column = columnOf(table, 'unit');
  return (
    column !== null &&
    recordRows(table).some((row) => {
      const text = foldWithoutDiacritics(cellText(table.grid, row, column));
      return text !== '' && !partsOfUnits.test(text);
    })
  );
}

function isTitle(line: string): boolean {
  return listTitle.test(foldWithoutDiacritics(line));
}

/**
 * The filled cells above the header, row by row; a label alone in its cell with what stands beside it. Rows of another
 * table above it, and all that is over them, belong to that one.
 */
function linesAbove({ grid, sheet, headerFirstRow }: Table<NomineeField>): readonly Line[] {
  const { firstRow, firstColumn, lastColumn } = gridBounds(grid);
  let lines: Line[] = [];
  for (let row = Math.max(firstRow, headerFirstRow - rowsAbove); row < headerFirstRow; row += 1) {
    const ofRow: Line[] = [];
    let label = '';
    let filled = 0;
    for (let column = firstColumn; column <= lastColumn; column += 1) {
      if (grid.hiddenColumns.has(column)) continue;
      const text = cellLine(grid, row, column);
      if (text === '') continue;
      filled += 1;
      if (unitLabelAlone.test(foldWithoutDiacritics(text))) label = `${text} `;
      else {
        ofRow.push({ text: nfc(`${label}${text}`), cell: { sheet, row, column } });
        label = '';
      }
    }
    const isRecord = filled >= 5 || (filled >= 3 && /^\d{1,4}$/.test(ofRow[0]?.text ?? ''));
    lines = isRecord ? [] : [...lines, ...ofRow];
  }
  return lines;
}

function labelled(lines: readonly string[]): Named | null {
  for (const [at, line] of lines.entries()) {
    const words = line.replace(/^[\s(*-]+/, '');
    const label = unitLabel.exec(foldKeepingPositions(words));
    if (label === null) continue;
    const name = cleaned(words.slice(label[0].length));
    if (!/[\p{L}\d]/u.test(name) || notTheUnit.test(`${foldWithoutDiacritics(name)} `)) continue;
    const unit = named(label[1] === schoolLabel ? schoolWord : kindOf(words, label[1]), name);
    return unit === null ? null : { unit, at };
  }
  return null;
}

/** The label's own words for a kind of unit, as written; "" where it names none. */
function kindOf(words: string, label: string | undefined): string {
  const at = label === undefined ? -1 : foldKeepingPositions(words).indexOf(label);
  return label === undefined || at < 0 ? '' : words.slice(at, at + label.length);
}

/** "Thôn: 3" is "Thôn 3"; "Trường: Trường THCS Mẫu" says its kind itself. */
function named(kind: string, name: string): string | null {
  const says = foldWithoutDiacritics(name).startsWith(`${foldWithoutDiacritics(kind)} `);
  const whole = kind === '' || says ? name : `${kind} ${name}`;
  return whole.length > longestUnit ? null : unitInSmall(whole);
}

function inTitle(lines: readonly string[]): Named | null {
  for (const [at, line] of lines.entries()) {
    const folded = foldKeepingPositions(line);
    if (!listTitle.test(folded) && !/^\W*cua\s/.test(folded)) continue;
    for (const { index, 0: words } of [...folded.matchAll(unitInTitle)].reverse()) {
      const name = cleaned(line.slice(index + words.length));
      if (isUnitName(name)) return { unit: unitInSmall(name), at };
    }
    const from = namedInTitle.exec(folded);
    const name = from === null ? '' : cleaned(line.slice(from.index));
    if (name !== '' && isUnitName(name)) return { unit: unitInSmall(name), at };
  }
  return null;
}

/** The body over the title. */
function issuerOver(lines: readonly string[], titleAt: number): Named | null {
  const above = lines.slice(0, titleAt < 0 ? lines.length : titleAt);
  const headLines = readIssuerLines(above.filter((line) => !opensPaper(line)));
  const issuer = readIssuer({ headLines, running: [], onBehalfOf: null, paper: lines.join('\n') });
  if (issuer === null || !isUnitName(issuer)) return null;
  const folded = foldWithoutDiacritics(issuer);
  // a name may go over several lines: the last of them is shown
  const at = above.findLastIndex((line) => folded.endsWith(foldWithoutDiacritics(cleaned(line))));
  const line = cleaned(above[at] ?? '');
  const isWhole = foldWithoutDiacritics(line) === folded;
  return { unit: isWhole ? unitInSmall(line) : issuer, at: Math.max(0, at) };
}

/** A line of its own, from one on, that is nothing but a unit's name. */
function alone(lines: readonly string[], from: number): Named | null {
  const at = lines.findIndex((line, index) => index >= from && isUnitName(line) && !isTitle(line));
  return at < 0 ? null : { unit: unitInSmall(cleaned(lines[at] ?? '')), at };
}

/** A name without what follows it in a title, and without dots to be filled in. */
function cleaned(words: string): string {
  const folded = foldKeepingPositions(words);
  const end = behindUnit.exec(folded)?.index ?? words.length;
  return words
    .slice(0, end)
    .replace(/[.…_]{2,}/g, ' ')
    .replace(/^[\s:;,.)*-]+|[\s:;,.()*-]+$/g, '')
    .trim();
}
