import type { Nominee } from '../../nominees/nominee';
import type { NomineeField } from '../../vocabulary/nomineeFields';
import { cellOfPlace, type Field } from '../../sheets/field';
import { isBlankValue } from '../../sheets/gridCells';
import type { Table } from '../../sheets/table';
import { listKeys, nomineeKeys, resistanceKey, type NomineeTablesRequest } from '../nomineeTables';
import { isEnterprise } from '../statisticsClass';
import type { Sources } from './explain';
import { liveList, type LiveList } from './liveList';
import { liveSource, type Dimension, type LiveSource, type Slot } from './liveSource';
import { chainsOf } from './taskSource';

/** Formulas over nomination lists: by award, kind, unit, type, class and sex, from the columns that tell them. */
export function nomineeSource(
  tables: readonly Table<NomineeField>[],
  request: Pick<NomineeTablesRequest, 'nominees' | 'isTitle'>,
  options: { readonly reachesOut: boolean },
): LiveSource {
  const keys = { ...nomineeKeys, ...listKeys(request) };
  const nominees = nomineesByTable(tables, request.nominees);
  const slots = tables.flatMap((table, index): readonly Slot<Nominee>[] => {
    const list = liveList(table, { mainField: 'name', ...options });
    return list === null ? [] : slotsOf(list, nominees[index] ?? []);
  });
  const dimensions: Record<string, Dimension<Nominee>> = {
    award: { keysOf: keys.award, sourcesOf: (_list, slot) => ({ chains: awardChain(slot) }) },
    kind: {
      keysOf: keys.kind,
      sourcesOf: (list, slot) => ({
        chains: chainsOf(list, [['kind']]),
        lastChains: chainsOf(list, [
          ['objectClass'],
          ['salutation'],
          ...(isAddressed(slot) ? [['name']] : []),
        ]),
        firstWords: new Set(list.columnsOf('name')),
      }),
    },
    unit: { keysOf: keys.unit, sourcesOf: (list, slot) => ({ chains: unitChains(list, slot) }) },
    type: {
      keysOf: keys.type,
      sourcesOf: (list, slot) => {
        const types = list.columnsOf('awardType');
        const chains = [types, ...awardChain(slot), ...awardChain(slot).map((award) => [...types, ...award])];
        return { chains: chains.filter(({ length }) => length > 0) };
      },
    },
    class: {
      keysOf: ofIndividuals(keys.class),
      sourcesOf: byFields([['objectClass'], ['position'], ['objectClass', 'position']]),
    },
    sex: {
      keysOf: ofIndividuals(keys.sex),
      sourcesOf: (list) => ({
        chains: chainsOf(list, [['sex'], ['bornMale', 'bornFemale'], ['salutation']]),
        anyWords: new Set([...list.columnsOf('bornMale'), ...list.columnsOf('bornFemale')]),
      }),
    },
    enterprise: {
      keysOf: (nominee) => [isEnterprise(nominee) ? 'yes' : 'no'],
      sourcesOf: byFields([['objectClass'], ['unit']]),
    },
    resistance: {
      keysOf: resistanceKey,
      sourcesOf: byFields([['awardType']]),
    },
  };
  return liveSource(slots, dimensions);
}

/** Asked of individuals alone: what other rows say does not matter. */
function ofIndividuals(keysOf: (nominee: Nominee) => readonly string[]): Dimension<Nominee>['keysOf'] {
  return (nominee) => (nominee.kind.value === 'individual' ? keysOf(nominee) : null);
}

function byFields(fields: readonly (readonly NomineeField[])[]): (list: LiveList) => Sources {
  return (list) => ({ chains: chainsOf(list, fields) });
}

/** Nominees by the table whose rows they stand in; several tables may stand on one sheet. */
function nomineesByTable(
  tables: readonly Table<NomineeField>[],
  nominees: readonly Nominee[],
): readonly (readonly Nominee[])[] {
  const places = new Map<string, number>();
  for (const [index, { sheet, rows }] of tables.entries())
    for (const { row, kind } of rows) if (kind === 'record') places.set(`${row} ${sheet}`, index);
  const found: Nominee[][] = tables.map(() => []);
  for (const nominee of nominees) found[places.get(`${nominee.row} ${nominee.sheet}`) ?? -1]?.push(nominee);
  return found;
}

/** A row's first award of each of its cells, its second, and so on: no slot has a row twice. */
function slotsOf(list: LiveList, nominees: readonly Nominee[]): readonly Slot<Nominee>[] {
  const seen = new Map<string, number>();
  const slots = new Map<string, { readonly column: number | null; readonly nominees: Nominee[] }>();
  for (const nominee of nominees) {
    const { row, award } = nominee;
    const column = ownColumn(award, row);
    const place = `${row} ${column ?? ''}`;
    const index = seen.get(place) ?? 0;
    seen.set(place, index + 1);
    const key = `${column ?? ''} ${index}`;
    const slot = slots.get(key) ?? { column, nominees: [] };
    slot.nominees.push(nominee);
    slots.set(key, slot);
  }
  return [...slots.values()].map(({ column, nominees: ofSlot }): Slot<Nominee> => ({
    list,
    records: ofSlot.map((item) => ({ row: item.row, item })),
    membership: ofSlot.length === list.rows.length ? null : { chains: membershipChains(list, column) },
  }));
}

/**
 * Where it is told which rows belong to a slot: its own column says an award; or all columns of awards are blank, for
 * rows that propose none.
 */
function membershipChains(list: LiveList, column: number | null): Sources['chains'] {
  const fields: readonly NomineeField[] = ['award', 'title', 'form', 'awardMark'];
  const others = fields.flatMap((field) => list.columnsOf(field)).filter((other) => other !== column);
  return column === null ? [others] : [[column], [column, ...others]];
}

/** The column in which the awards of a slot stand; none where a group row or the title tells them. */
function awardChain({ records }: Slot<Nominee>): readonly (readonly number[])[] {
  const columns = records.flatMap(({ row, item }) => ownColumn(item.award, row) ?? []);
  const [column] = columns;
  return column === undefined ? [] : [[column]];
}

/** The column in which a field stands in the record's own row; null where it stands elsewhere. */
function ownColumn({ cell }: Field<unknown>, row: number): number | null {
  const own = cellOfPlace(cell, row);
  return own?.row === row ? own.column : null;
}

/** True where every person's name begins with a form of address: then its first word tells kinds, and is no surname. */
function isAddressed({ records }: Slot<Nominee>): boolean {
  return records.every(
    ({ item: { kind, salutation, name } }) =>
      kind.value !== 'individual' ||
      (salutation.text !== '' && salutation.cell?.column === name.cell?.column),
  );
}

/** A collective without a unit is its own unit: then its name counts. Names of persons are no words to be listed. */
function unitChains(list: LiveList, { records }: Slot<Nominee>): Sources['chains'] {
  const plain = chainsOf(list, [
    ['unit'],
    ['unit', 'subUnit'],
    ['subUnit'],
    ['address'],
    ['unit', 'address'],
  ]);
  const unit = list.columnsOf('unit');
  const names = list.columnsOf('name').slice(0, 1);
  const isOwnUnit = records.every(
    ({ row, item }) =>
      item.kind.value === 'collective' || unit.some((column) => !isBlankValue(list.valueOf(row, column))),
  );
  return isOwnUnit ? [...plain, [...unit, ...names]] : plain;
}
