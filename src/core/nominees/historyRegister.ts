import type { LawBook } from '../law/lawBook';
import { cellOfPlace } from '../sheets/field';
import type { Table } from '../sheets/table';
import { recordRows } from '../sheets/tableColumns';
import { foldWithoutDiacritics } from '../text/folding';
import { proposedState } from '../vocabulary/nomineeWords';
import { foldedName, identityKey, wholeCccd, type Identity } from './identity';
import type { NomineeField } from '../vocabulary/nomineeFields';
import type { Nominee } from './nominee';
import { readBorn } from './readCells';
import { canBeOne, noFacts } from './toldApart';
import { readCccd } from './readCccd';
import { readRating } from './readWords';
import { yearInCell } from './schoolYear';
import { listCells, nameOf } from './rowCells';
import { textOf, valueOf, withValue } from '../sheets/recordCells';
import { splitName } from './splitName';
import type { MentionInCell } from './yearRecords';

/** Earlier years by who they belong to. */
export interface HistoryRegister {
  readonly isEmpty: boolean;
  /** What the register tells of someone, by personal number, else name and unit, else a name that stands there once. */
  readonly of: (nominee: Registered) => readonly MentionInCell[];
  /** The same of someone whose name and unit another bears too: by personal number or day of birth alone. */
  readonly ofNamesake: (nominee: Registered) => readonly MentionInCell[];
}

/** By what somebody is looked up. */
export type Registered = Identity & Pick<Nominee, 'born'>;

/** Where a workbook holds none. */
export const noRegister: HistoryRegister = { isEmpty: true, of: () => [], ofNamesake: () => [] };

interface Told {
  readonly mention: MentionInCell;
  readonly born: Nominee['born']['value'];
}

/** Reads sheets on which each row is one earlier year of someone. Linear in rows. */
export function historyRegister(
  tables: readonly Table<NomineeField>[],
  book: Pick<LawBook, 'awardFromText'>,
): HistoryRegister {
  const byKey = new Map<string, Told[]>();
  const unitsOfName = new Map<string, Set<string>>();
  const add = (key: string, mention: Told) => {
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [mention]);
    else known.push(mention);
  };
  for (const table of tables) {
    for (const { who, born, mention, isProposal } of registerRows(table, book)) {
      if (isProposal && mention.rating === null) continue;
      const told = { mention, born };
      const number = wholeCccd(who);
      if (number !== null) add(`cccd:${number}`, told);
      add(identityKey(who), told);
      const name = foldedName(who.name.value);
      add(`name:${name}`, told);
      unitsOfName.set(name, (unitsOfName.get(name) ?? new Set()).add(identityKey(who)));
    }
  }
  const ofNumber = (nominee: Identity): readonly Told[] | undefined => {
    const number = wholeCccd(nominee);
    return number === null ? undefined : byKey.get(`cccd:${number}`);
  };
  return {
    isEmpty: byKey.size === 0,
    ofNamesake: (nominee) => {
      const known = ofNumber(nominee);
      if (known !== undefined) return mentions(known);
      const isHis = ({ born }: Told): boolean => born !== null && isBornAs(nominee, born);
      return nominee.born.value === null
        ? []
        : mentions((byKey.get(identityKey(nominee)) ?? []).filter(isHis));
    },
    of: (nominee) => {
      if (byKey.size === 0) return [];
      const known = ofNumber(nominee);
      if (known !== undefined) return mentions(known);
      const ofName = byKey.get(identityKey(nominee));
      if (ofName !== undefined) return mentions(ofName.filter(({ born }) => isBornAs(nominee, born)));
      const name = foldedName(nominee.name.value);
      const units = unitsOfName.get(name);
      // a unit that one side leaves out may be any; two units are two people
      const isOpen = units?.has(`${name}|`) === true || nominee.unit.value === '';
      const open = units?.size === 1 && isOpen ? (byKey.get(`name:${name}`) ?? []) : [];
      return mentions(open.filter(({ born }) => isBornAs(nominee, born)));
    },
  };
}

function mentions(told: readonly Told[]): readonly MentionInCell[] {
  return told.map(({ mention }) => mention);
}

function isBornAs({ born }: Registered, other: Told['born']): boolean {
  return canBeOne({ ...noFacts, born: born.value }, { ...noFacts, born: other });
}

/** One row of a register. */
export interface RegisterRow {
  readonly who: Identity;
  readonly born: Nominee['born']['value'];
  /** Of a proposal without its award: a nomination is none yet. */
  readonly mention: MentionInCell;
  /** True where the row says that its award was only asked for, and no decision stands beside it. */
  readonly isProposal: boolean;
}

/** The rows of a register that tell an award or a rating of a year. Linear in rows. */
export function registerRows(
  table: Table<NomineeField>,
  book: Pick<LawBook, 'awardFromText'>,
): readonly RegisterRow[] {
  const cells = listCells(table);
  let above: Pick<RegisterRow, 'who' | 'born'> | null = null;
  return recordRows(table).flatMap((row) => {
    const nameField = nameOf(cells, row);
    const parts = splitName(nameField.value);
    const unit = textOf(cells, row, 'unit');
    const cccd = readCccd(valueOf(cells, row, 'cccd'), { sex: null, birthYear: null });
    const own: Identity = {
      name: withValue(nameField, parts.name),
      unit: withValue(unit, unit.value === '' ? parts.unit : unit.value),
      cccd: withValue(nameField, cccd.digits),
    };
    // registers often print a name once and its years below it
    const known: Pick<RegisterRow, 'who' | 'born'> =
      parts.name === '' && above !== null ? above : { who: own, born: readBorn(cells, row).field.value };
    const { who, born } = known;
    above = known;
    const year = yearInCell(textOf(cells, row, 'year').value)?.year ?? null;
    const told = (['award', 'title', 'form', 'rating', 'awardMark'] as const)
      .map((field) => textOf(cells, row, field))
      .filter(({ value }) => value !== '');
    const decision = textOf(cells, row, 'decision').value;
    const state = foldWithoutDiacritics(textOf(cells, row, 'awardState').value);
    const isProposal = decision === '' && proposedState.test(state);
    const named = told.flatMap(({ value }) => book.awardFromText(value) ?? []);
    const awards = isProposal ? [] : named;
    const rating = told.map(({ value }) => readRating(value)).find((value) => value !== null) ?? null;
    // it is told of records of other sheets
    const cell = cellOfPlace(told[0]?.cell ?? null, row);
    if (who.name.value === '' || year === null || cell === null) return [];
    if (named.length === 0 && rating === null) return [];
    const mention = { year, awards, rating, decision: decision === '' ? null : decision, cell };
    return [{ who, born, mention, isProposal }];
  });
}
