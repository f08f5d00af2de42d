import { headerShown } from '../../nominees/headerShown';
import type { Nominee } from '../../nominees/nominee';
import { cellText } from '../../sheets/gridCells';
import type { MappedColumn, Table } from '../../sheets/table';
import { asksForDay, impossibleDaysIn } from '../../time/impossibleDays';
import type { NomineeField } from '../../vocabulary/nomineeFields';
import { tableTitle } from '../../sheets/tableTitle';
import { foldWithoutDiacritics } from '../../text/folding';
import { pupilWords } from '../../vocabulary/nomineeWords';
import type { Finding } from '../finding';
import type { NomineeRuleInput } from '../nomineeInputs';
import { shortened } from '../places';
import { ofNominee } from './evidence/nomineeFinding';
import { nomineeRule } from './evidence/nomineeRule';

/** Ages outside of which a year of birth is more likely a slip. */
const youngest = 15;
const youngestPupil = 6;
const oldest = 110;

/**
 * Days on a list that the calendar does not have, in columns of days and among words ("QĐ số … ngày 31/02/2025"), and
 * years of birth of people who would be too young (for a title: to work) or too old in the year under review.
 */
export const ds09 = nomineeRule(
  {
    id: 'DS-09',
    severity: 'error',
    source: 'logic',
    confidence: 'H',
    goesBy: 'none',
    restsOnLaw: false,
    scope: 'nominee',
    messages: ['impossibleDay', 'unlikelyBirth'],
  },
  (input) => {
    const tables = new Map(input.tables.map((table) => [table.sheet, table]));
    const rows = new Set<string>();
    return input.nominees.flatMap((nominee) => {
      const table = tables.get(nominee.sheet);
      const row = `${nominee.sheet}|${nominee.row}`;
      if (table === undefined || rows.has(row)) return [];
      rows.add(row);
      return table.columns.flatMap((mapped) => [
        ...impossibleDays(input, nominee, cellOf(table, nominee, mapped)),
        ...birth(input, nominee, cellOf(table, nominee, mapped)),
      ]);
    });
  },
);

interface CellOfRow {
  readonly mapped: MappedColumn<NomineeField>;
  readonly text: string;
  /** The header as the sheet shows it. */
  readonly header: string;
}

function cellOf(table: Table<NomineeField>, nominee: Nominee, mapped: MappedColumn<NomineeField>): CellOfRow {
  const text = cellText(table.grid, nominee.row, mapped.column);
  return { mapped, text, header: headerShown(table, mapped.column) };
}

function impossibleDays(
  input: NomineeRuleInput,
  nominee: Nominee,
  { mapped, text, header }: CellOfRow,
): readonly Finding[] {
  const isOfDays = isBirth(mapped.field) || asksForDay(mapped.header);
  const [part] = impossibleDaysIn(text, isOfDays ? 'dayColumn' : 'words');
  if (part === undefined) return [];
  const said = { messageId: 'impossibleDay', severity: 'error' } as const;
  const data = { part: shortened(part), header: shortened(header) };
  return [ofNominee('DS-09', { input, nominee }, { ...said, ...placeOf(nominee, mapped, text), data })];
}

function birth(input: NomineeRuleInput, nominee: Nominee, { mapped, text }: CellOfRow): readonly Finding[] {
  // a household's or a collective's year is no person's birth
  if (!isBirth(mapped.field) || nominee.kind.value === 'collective') return [];
  const born = yearOfBirth(text);
  const least = mayBeChild(input, nominee) ? youngestPupil : youngest;
  if (born === null || (born <= input.year - least && born >= input.year - oldest)) return [];
  const said = { messageId: 'unlikelyBirth', severity: 'warning' } as const;
  const data = { born, year: input.year };
  return [ofNominee('DS-09', { input, nominee }, { ...said, ...placeOf(nominee, mapped, text), data })];
}

/** A form of reward may go to a child of any school; a title of the year is for people who work. */
function mayBeChild(input: NomineeRuleInput, nominee: Nominee): boolean {
  const { value: id } = nominee.award;
  const isForm = id !== null && input.law.decision.award(id)?.value.isTitle === false;
  return isForm || isOfPupils(input, nominee);
}

/** Pupils are nominated too: the list, or the nominee's own row, says so. */
function isOfPupils(input: NomineeRuleInput, { sheet, position, unit }: Nominee): boolean {
  const tables = input.tables.filter((table) => table.sheet === sheet);
  const above = tables.flatMap((table) => tableTitle(table).lines);
  const headers = tables.flatMap((table) => table.columns.map(({ header }) => header));
  const words = [sheet, position.value, unit.value, ...above, ...headers];
  return words.some((text) => pupilWords.test(foldWithoutDiacritics(text)));
}

function placeOf(nominee: Nominee, { field, column }: MappedColumn<NomineeField>, text: string) {
  const at = { value: null, text, cell: { sheet: nominee.sheet, column, row: null } };
  return field === null ? { at } : { at, field };
}

function isBirth(field: NomineeField | null): boolean {
  return field === 'born' || field === 'bornMale' || field === 'bornFemale';
}

/** The year at a cell's end ("1980", "12/5/1980"), whatever it is; null where there is none of four figures. */
function yearOfBirth(text: string): number | null {
  const year = /(?:^|[/.\-\s])(\d{4})\s*$/.exec(text)?.[1];
  return year === undefined ? null : Number(year);
}
