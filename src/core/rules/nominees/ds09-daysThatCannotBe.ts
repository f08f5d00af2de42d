import { headerShown } from '../../nominees/headerShown';
import type { Nominee } from '../../nominees/nominee';
import { cellText } from '../../sheets/gridCells';
import type { MappedColumn, Table } from '../../sheets/table';
import { asksForDay, impossibleDaysIn, type DayPlace } from '../../time/impossibleDays';
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
    const lists = listsOf(input);
    const seen = new Set<string>();
    const found: Finding[] = [];
    for (const nominee of input.nominees) {
      const list = lists.get(nominee.sheet);
      const row = `${nominee.sheet}|${nominee.row}`;
      if (list === undefined || seen.has(row)) continue;
      seen.add(row);
      for (const asked of list.columns) {
        const text = cellText(list.table.grid, nominee.row, asked.mapped.column);
        if (text === '') continue;
        const cell = { input, nominee, list, asked, text };
        found.push(...impossibleDays(cell), ...birth(cell));
      }
    }
    return found;
  },
);

/** A list, with what is asked once of each of its columns and not of each cell. */
interface ListOfDays {
  readonly table: Table<NomineeField>;
  readonly columns: readonly ColumnOfDays[];
  /** The words of name, title and headers speak of pupils. */
  readonly isOfPupils: boolean;
}

interface ColumnOfDays {
  readonly mapped: MappedColumn<NomineeField>;
  readonly place: DayPlace;
}

interface CellOfRow {
  readonly input: NomineeRuleInput;
  readonly nominee: Nominee;
  readonly list: ListOfDays;
  readonly asked: ColumnOfDays;
  readonly text: string;
}

const known = new WeakMap<NomineeRuleInput['tables'], ReadonlyMap<string, ListOfDays>>();

/** The lists by sheet, looked at once for all slices. */
function listsOf(input: NomineeRuleInput): ReadonlyMap<string, ListOfDays> {
  const lists =
    known.get(input.tables) ?? new Map(input.tables.map((table) => [table.sheet, listOf(input, table)]));
  known.set(input.tables, lists);
  return lists;
}

function listOf(input: NomineeRuleInput, table: Table<NomineeField>): ListOfDays {
  const { sheet } = table;
  const tables = input.tables.filter((one) => one.sheet === sheet);
  const above = tables.flatMap((one) => tableTitle(one).lines);
  const headers = tables.flatMap((one) => one.columns.map(({ header }) => header));
  const columns = table.columns.map((mapped): ColumnOfDays => {
    const isOfDays = isBirth(mapped.field) || asksForDay(mapped.header);
    return { mapped, place: isOfDays ? 'dayColumn' : 'words' };
  });
  return { table, columns, isOfPupils: [sheet, ...above, ...headers].some(speaksOfPupils) };
}

function impossibleDays({ input, nominee, list, asked, text }: CellOfRow): readonly Finding[] {
  const [part] = impossibleDaysIn(text, asked.place);
  if (part === undefined) return [];
  const said = { messageId: 'impossibleDay', severity: 'error' } as const;
  // the header as the sheet shows it
  const header = headerShown(list.table, asked.mapped.column);
  const data = { part: shortened(part), header: shortened(header) };
  return [ofNominee('DS-09', { input, nominee }, { ...said, ...placeOf(nominee, asked.mapped, text), data })];
}

function birth({ input, nominee, list, asked: { mapped }, text }: CellOfRow): readonly Finding[] {
  // a household's or a collective's year is no person's birth
  if (!isBirth(mapped.field) || nominee.kind.value === 'collective') return [];
  const born = yearOfBirth(text);
  if (born === null || (born <= input.year - youngest && born >= input.year - oldest)) return [];
  const least = mayBeChild(input, nominee, list) ? youngestPupil : youngest;
  if (born <= input.year - least && born >= input.year - oldest) return [];
  const said = { messageId: 'unlikelyBirth', severity: 'warning' } as const;
  const data = { born, year: input.year };
  return [ofNominee('DS-09', { input, nominee }, { ...said, ...placeOf(nominee, mapped, text), data })];
}

/** A form of reward may go to a child of any school; a title of the year is for people who work. */
function mayBeChild(input: NomineeRuleInput, nominee: Nominee, list: ListOfDays): boolean {
  const { value: id } = nominee.award;
  const isForm = id !== null && input.law.decision.award(id)?.value.isTitle === false;
  return isForm || list.isOfPupils || isPupil(nominee);
}

/** Pupils are nominated too: the list, or the nominee's own row, says so. */
function isPupil({ position, unit }: Nominee): boolean {
  return speaksOfPupils(position.value) || speaksOfPupils(unit.value);
}

function speaksOfPupils(text: string): boolean {
  return pupilWords.test(foldWithoutDiacritics(text));
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
