import { readIssuer } from '../../plan/head/issuer';
import { opensPaper, readIssuerLines } from '../../plan/head/headLines';
import { nameInSmallLetters } from '../../plan/head/nameCase';
import { namesCollective } from '../../nominees/splitName';
import { cellLine, gridBounds } from '../../sheets/gridCells';
import type { Table } from '../../sheets/table';
import { collapseSpaces, foldKeepingPositions, foldWithoutDiacritics, nfc } from '../../text/folding';
import { bodyBeginnings } from '../../vocabulary/issuerNames';
import type { NomineeField } from '../../vocabulary/nomineeFields';
import {
  behindUnit,
  fileNameNoise,
  listTitle,
  namedInTitle,
  notTheUnit,
  schoolLabel,
  schoolWord,
  unitBeginnings,
  unitInTitle,
  unitLabel,
  unitLabelAlone,
} from '../../vocabulary/sourceUnitWords';
import type { ListSource, UnitProposal } from './listSource';

/** Rows above a header in which a unit may be named. */
const rowsAbove = 10;
const longestUnit = 90;

/**
 * The unit whose list a source is, by a labelled line above the header, its title, the issuer over the title, or the
 * name of the file or sheet, in this order. `known`: names of units as the office writes them. null: nothing tells it.
 */
export function unitOfSource(source: ListSource, known: readonly string[]): UnitProposal | null {
  for (const { table } of source.tables) {
    const lines = linesAbove(table);
    const found =
      proposal('label', labelled(lines)) ??
      proposal('title', inTitle(lines)) ??
      proposal('issuer', issuerOf(lines));
    if (found !== null) return { ...found, unit: asKnown(found.unit, known) };
  }
  const byName = proposal('fileName', fromFileName(source.name));
  return byName === null ? null : { ...byName, unit: asKnown(byName.unit, known) };
}

function proposal(from: UnitProposal['from'], words: string | null): UnitProposal | null {
  return words === null ? null : { unit: words, from };
}

/** The filled cells above the header, row by row; a label alone in its cell with what stands beside it. */
function linesAbove({ grid, headerFirstRow }: Table<NomineeField>): readonly string[] {
  const { firstRow, firstColumn, lastColumn } = gridBounds(grid);
  const lines: string[] = [];
  for (let row = Math.max(firstRow, headerFirstRow - rowsAbove); row < headerFirstRow; row += 1) {
    let label = '';
    for (let column = firstColumn; column <= lastColumn; column += 1) {
      if (grid.hiddenColumns.has(column)) continue;
      const text = cellLine(grid, row, column);
      if (text === '') continue;
      if (unitLabelAlone.test(foldWithoutDiacritics(text))) label = `${text} `;
      else {
        lines.push(`${label}${text}`);
        label = '';
      }
    }
  }
  return lines.map((line) => nfc(line));
}

function labelled(lines: readonly string[]): string | null {
  for (const line of lines) {
    const words = line.replace(/^[\s(*-]+/, '');
    const label = unitLabel.exec(foldKeepingPositions(words));
    if (label === null) continue;
    const name = cleaned(words.slice(label[0].length));
    if (!/[\p{L}\d]/u.test(name) || notTheUnit.test(`${foldWithoutDiacritics(name)} `)) continue;
    return named(label[1] === schoolLabel ? schoolWord : kindOf(words, label[1]), name);
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
  return whole.length > longestUnit ? null : inSmall(whole);
}

function inTitle(lines: readonly string[]): string | null {
  for (const line of lines) {
    const folded = foldKeepingPositions(line);
    if (!listTitle.test(folded) && !/^\W*cua\s/.test(folded)) continue;
    for (const { index, 0: words } of [...folded.matchAll(unitInTitle)].reverse()) {
      const name = cleaned(line.slice(index + words.length));
      if (isUnit(name)) return inSmall(name);
    }
    const at = namedInTitle.exec(folded);
    const name = at === null ? '' : cleaned(line.slice(at.index));
    if (name !== '' && isUnit(name)) return inSmall(name);
  }
  return null;
}

/** The body over the title, and a line of its own that is nothing but a unit's name. */
function issuerOf(lines: readonly string[]): string | null {
  const titleAt = lines.findIndex((line) => listTitle.test(foldWithoutDiacritics(line)) && !isUnit(line));
  const above = lines.slice(0, titleAt < 0 ? lines.length : titleAt);
  const headLines = readIssuerLines(above.filter((line) => !opensPaper(line)));
  const issuer = readIssuer({ headLines, running: [], onBehalfOf: null, paper: lines.join('\n') });
  if (issuer !== null && isUnit(issuer)) return issuer;
  const alone = lines
    .slice(Math.max(0, titleAt))
    .find((line) => isUnit(line) && !listTitle.test(foldWithoutDiacritics(line)));
  return alone === undefined ? null : inSmall(cleaned(alone));
}

/** "DS khen thuong_THCS Nguyen Du 2026.xlsx" → "THCS Nguyen Du"; null where no unit's name is left. */
function fromFileName(fileName: string): string | null {
  const words = collapseSpaces(
    nfc(fileName)
      .replace(/\.(?:xlsx|xlsm|xltx|docx?|xls|csv)$/i, '')
      .replace(/\(\d+\)/g, ' ')
      .replace(/[_\-\u2013+.,&]+/g, ' '),
  );
  const folded = foldKeepingPositions(words);
  let left = '';
  let end = 0;
  for (const { index, 0: noise } of folded.matchAll(fileNameNoise)) {
    left += `${words.slice(end, index)} `;
    end = index + noise.length;
  }
  const name = collapseSpaces(left + words.slice(end));
  return isUnit(name) ? inSmall(name).replace(/^\p{Ll}/u, (first) => first.toUpperCase()) : null;
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

const beginnings = bodyBeginnings.map((words) => foldWithoutDiacritics(words));

/** Two words or more that begin as units do, and nobody above them. */
function isUnit(name: string): boolean {
  const folded = foldWithoutDiacritics(name);
  if (
    name.length > longestUnit ||
    !folded.includes(' ') ||
    name.includes(':') ||
    notTheUnit.test(`${folded} `)
  )
    return false;
  if (folded.startsWith('ban ') && !beginsBody(folded)) return unitBeginnings.test(folded);
  return unitBeginnings.test(folded) || beginsBody(folded) || namesCollective(name);
}

function beginsBody(folded: string): boolean {
  return beginnings.some((words) => folded.startsWith(`${words} `));
}

function inSmall(name: string): string {
  return /\p{Ll}/u.test(name) ? name : nameInSmallLetters(name);
}

/** The office's own way of writing it, where one unit alone is meant ("THCS Nguyen Du": "Trường THCS Nguyễn Du"). */
function asKnown(name: string, known: readonly string[]): string {
  const folded = foldWithoutDiacritics(name);
  const alike = known.filter((unit) => {
    const words = foldWithoutDiacritics(unit);
    return words === folded || words.endsWith(` ${folded}`);
  });
  const [only, second] = [...new Set(alike)];
  return only === undefined || second !== undefined ? name : only;
}
