import { identityKey } from '../../nominees/identity';
import { titleAbove } from '../../nominees/listTitle';
import { nearAwards } from '../../nominees/nearAward';
import type { Nominee } from '../../nominees/nominee';
import { cellOfPlace, type FieldPlace } from '../../sheets/field';
import type { Grid } from '../../sheets/grid';
import { cellText, cellValue, isErrorText, isFormulaCell } from '../../sheets/gridCells';
import { foldText, foldWithoutDiacritics } from '../../text/folding';
import { lawNumbers } from '../../vocabulary/lawNumbers';
import { bodyHeading } from '../../vocabulary/nomineeWords';
import { villageBeginnings } from '../../vocabulary/nomineeRuleWords';
import type { Finding, Severity } from '../finding';
import { isMostOfColumn } from '../mostOfColumn';
import type { NomineeRuleInput } from '../nomineeInputs';
import { ofNominee, ofSheet } from './evidence/nomineeFinding';
import { indexOf } from './evidence/nomineeIndex';
import { nomineeRule } from './evidence/nomineeRule';
import { personClassOf } from './evidence/personClass';
import { beginsWithAny } from './evidence/wordsIn';
import { oncePer } from '../../work/oncePer';

/**
 * What every row needs: name and award (error), a person's unit and position (warning, a remark where the list has no such
 * column; "holds no position" settles it). What holds for most of a column is one finding, and so is one unknown award in several rows. A cell of any column that is read and that shows an error of
 * a formula counts as blank, and is said as what it is.
 */
export const hs09 = nomineeRule(
  {
    id: 'HS-09',
    severity: 'error',
    source: `annex II, part II, ${lawNumbers.papers2020}`,
    confidence: 'H',
    goesBy: 'none',
    restsOnLaw: false,
    messages: [
      'blankCell',
      'formulaError',
      'noColumn',
      'nearlyEmptyColumn',
      'unknownAward',
      'unknownAwards',
      'nearAward',
      'nearAwards',
    ],
  },
  (input) => [
    ...[...indexOf(input.nominees).bySheet].flatMap(([sheet, ofList]) =>
      required.flatMap((field) => checkField(input, field, { sheet, ofList })),
    ),
    ...formulaErrors(input),
    ...unknownAwards(input),
  ],
);

interface RequiredField {
  readonly name: 'name' | 'award' | 'unit' | 'position';
  readonly severity: Severity;
  readonly isNeeded: (nominee: Nominee, input: NomineeRuleInput) => boolean;
}

const required: readonly RequiredField[] = [
  { name: 'name', severity: 'error', isNeeded: () => true },
  { name: 'award', severity: 'error', isNeeded: () => true },
  { name: 'unit', severity: 'warning', isNeeded: ({ kind }) => kind.value === 'individual' },
  { name: 'position', severity: 'warning', isNeeded: needsPosition },
];

function needsPosition(nominee: Nominee, { settings }: NomineeRuleInput): boolean {
  if (nominee.kind.value !== 'individual' || settings.withoutPosition.has(identityKey(nominee))) return false;
  const isVillager = beginsWithAny(nominee.unit.text, villageBeginnings);
  return (
    !isVillager && personClassOf(nominee) !== 'workersAndFarmers' && nominee.awardType.value !== 'resistance'
  );
}

function checkField(
  input: NomineeRuleInput,
  { name, severity, isNeeded }: RequiredField,
  { sheet, ofList }: { readonly sheet: string; readonly ofList: readonly Nominee[] },
): readonly Finding[] {
  const hasColumn = ofList.some((nominee) => nominee[name].cell !== null);
  // in a list of marks a row without any is in the list, and asked for nothing
  const isAskedFor = (nominee: Nominee): boolean =>
    name !== 'award' || !hasColumn || nominee.award.cell !== null;
  const blank = ofList.filter(
    (nominee) => nominee[name].text === '' && isNeeded(nominee, input) && isAskedFor(nominee),
  );
  if (blank.length === 0) return [];
  const needed = ofList.filter((nominee) => isNeeded(nominee, input));
  const isWholeList = blank.length === needed.length && (!hasColumn || blank.length > 2);
  if (isWholeList) {
    const data = { field: name, count: blank.length };
    if (name === 'unit' && !hasColumn && isOfOneBody(input, sheet)) return [];
    // lists without positions or units are common among villagers, households and small bodies: said, but no fault
    const gravity = (name === 'position' || name === 'unit') && !hasColumn ? 'info' : severity;
    return [ofSheet('HS-09', { messageId: 'noColumn', severity: gravity, sheet, field: name, data })];
  }
  if (hasColumn && isMostOfColumn({ found: blank.length, all: needed.length })) {
    const data = { field: name, count: needed.length, blank: blank.length };
    return [ofSheet('HS-09', { messageId: 'nearlyEmptyColumn', severity, sheet, field: name, data })];
  }
  const isError = errorsOf(input);
  return blank
    .filter((nominee) => !isError(nominee, nominee[name].cell))
    .map((nominee) => {
      const answer =
        name === 'position' ? ({ kind: 'noPosition', name: identityKey(nominee) } as const) : undefined;
      const said = {
        messageId: 'blankCell',
        severity,
        field: name,
        at: nominee[name],
        data: { field: name, ...(name === 'name' ? { unit: nominee.unit.text } : {}) },
      };
      return ofNominee('HS-09', { input, nominee }, { ...said, ...(answer === undefined ? {} : { answer }) });
    });
}

/** True where the words above a list name the school or station that everybody on it is of. */
function isOfOneBody({ tables }: NomineeRuleInput, sheet: string): boolean {
  const lines = tables.filter((table) => table.sheet === sheet).map((table) => titleAbove(table).text);
  return lines.some((text) => text.split('\n').some((line) => bodyHeading.test(foldWithoutDiacritics(line))));
}

/** The error that a nominee's cell shows; null: none. */
function errorsOf(input: NomineeRuleInput): (nominee: Nominee, place: FieldPlace | null) => string | null {
  const grids = new Map(input.tables.map(({ sheet, grid }) => [sheet, grid]));
  return (nominee, place) => {
    const cell = cellOfPlace(place, nominee.row);
    const grid = cell === null ? undefined : grids.get(cell.sheet);
    const text = cell === null || grid === undefined ? '' : cellText(grid, cell.row, cell.column);
    return isErrorText(text) ? text : null;
  };
}

/** True where any cell of the row (0-based) shows an error of a formula; most rows show none. */
function showsError(grid: Grid | undefined, row: number): boolean {
  const cells = grid?.values[row - grid.originRow];
  return cells !== undefined && holdsError(cells);
}

/** Rows stay what they were where others change: each is looked at once. */
const holdsError = oncePer((cells: Grid['values'][number]) =>
  cells.some((value) => typeof value === 'string' && isErrorText(value.trim())),
);

function formulaErrors(input: NomineeRuleInput): readonly Finding[] {
  const errorOf = errorsOf(input);
  const columns = new Map(input.tables.map((table) => [table.sheet, table.columns]));
  const grids = new Map(input.tables.map(({ sheet, grid }) => [sheet, grid]));
  const seen = new Set<string>();
  return input.nominees.flatMap((nominee) => {
    if (!showsError(grids.get(nominee.sheet), nominee.row)) return [];
    const row = `${nominee.row} ${nominee.sheet}`;
    if (seen.has(row)) return [];
    seen.add(row);
    return (columns.get(nominee.sheet) ?? []).flatMap(({ column, header, field }): readonly Finding[] => {
      const place = { sheet: nominee.sheet, column, row: null };
      const error = field === null || field === 'ordinal' ? null : errorOf(nominee, place);
      if (field === null || error === null) return [];
      const needed = required.find(({ name }) => nominee[name].cell?.column === column);
      const severity = needed?.severity ?? 'warning';
      const at = { value: null, text: error, cell: place };
      const data = { header, error };
      return [
        ofNominee('HS-09', { input, nominee }, { messageId: 'formulaError', severity, field, at, data }),
      ];
    });
  });
}

/** From so many rows on, one award that nobody knows is one finding. */
const manyRows = 3;

/**
 * Words that the catalogue does not have: other bodies have awards of their own (art. 32, 81), so a warning. Where they
 * are near to an award it is named, to be chosen: with it the row is another, and may lack what it asks for.
 */
function unknownAwards(input: NomineeRuleInput): readonly Finding[] {
  const byWords = new Map<string, Nominee[]>();
  for (const nominee of input.nominees) {
    const { award, sheet } = nominee;
    if (award.value !== null || award.text === '' || isErrorText(award.text)) continue;
    const key = `${sheet}|${foldText(award.text)}`;
    byWords.set(key, [...(byWords.get(key) ?? []), nominee]);
  }
  const nearTo = nearAwards(input.book);
  const choicesOf = nearChoices(input, nearTo);
  return [...byWords.values()].flatMap((alike) => {
    const near = nearTo(alike[0]?.award.text ?? '');
    // each slip has its own cell to be mended
    const isMany = alike.length >= manyRows && (near === null || near.by === 'end');
    return alike.slice(0, isMany ? 1 : alike.length).map((nominee) => {
      const [one, other] = near?.names ?? [];
      const names = { near: one ?? '', orNear: other ?? '' };
      const data = { found: nominee.award.text, count: alike.length, ...(near === null ? {} : names) };
      const id = isMany ? 'unknownAwards' : 'unknownAward';
      const nearId = isMany ? 'nearAwards' : 'nearAward';
      const messageId = near === null ? id : nearId;
      const said = { messageId, severity: 'warning', field: 'award', at: nominee.award, data } as const;
      const finding = ofNominee('HS-09', { input, nominee }, said);
      return isMany ? finding : { ...finding, ...choicesOf(nominee) };
    });
  });
}

/** The awards that a nominee's own cell is near to, as a property to spread; nothing where its words are not the cell's. */
function nearChoices(
  input: NomineeRuleInput,
  nearTo: ReturnType<typeof nearAwards>,
): (nominee: Nominee) => Pick<Finding, 'choices'> {
  const grids = new Map(input.tables.map(({ sheet, grid }) => [sheet, grid]));
  return ({ award, row }) => {
    const cell = cellOfPlace(award.cell, row);
    const grid = cell?.row === row ? grids.get(cell.sheet) : undefined;
    if (cell === null || grid === undefined || isFormulaCell(grid, cell.row, cell.column)) return {};
    const from = cellValue(grid, cell.row, cell.column);
    const near = typeof from === 'string' ? nearTo(from) : null;
    return near === null ? {} : { choices: { kind: 'slip', cell, from, texts: near.names } };
  };
}
