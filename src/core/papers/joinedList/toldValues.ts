import type { Nominee } from '../../nominees/nominee';
import { readNominees, type NomineeSource } from '../../nominees/readNominees';
import type { Table } from '../../sheets/table';
import { columnOf } from '../../sheets/tableColumns';
import { foldWithoutDiacritics } from '../../text/folding';
import { partsOfUnits } from '../../vocabulary/sourceUnitWords';
import type { NomineeField } from '../../vocabulary/nomineeFields';
import type { Work } from '../../work/work';

/** Fields that group rows and titles may tell where a row does not: they must not be lost when it leaves its list. */
export type ToldField = 'kind' | 'award' | 'year' | 'unit' | 'subUnit';

/** How what is told is read and said. */
export interface ReadingTold {
  readonly reading: Omit<NomineeSource, 'historyTables' | 'knownUnits' | 'differentPersons'>;
  readonly kinds: Readonly<Record<'individual' | 'collective' | 'household', string>>;
  readonly awardNames: ReadonlyMap<string, string>;
}

/** What groups, titles and other cells say of a row; "" where nothing does. */
export interface ToldOfRow {
  readonly kind: string;
  readonly award: string;
  readonly year: number | null;
  /** The unit by a group row, by the tail of the name, or by a column of post and unit in one. */
  readonly unit: string;
  /** Where the person lives, as far as nothing else names a unit. */
  readonly address: string;
  /** A part of a unit that a group row names ("Tổ Toán"). */
  readonly part: string;
}

const nothing: ToldOfRow = { kind: '', award: '', year: null, unit: '', address: '', part: '' };

/** Reads what is told of each record of a list, by 0-based row. Linear in rows. */
export function* toldOfRows(table: Table<NomineeField>, how: ReadingTold): Work<(row: number) => ToldOfRow> {
  const { nominees } = yield* readNominees([table], {
    ...how.reading,
    historyTables: [],
    knownUnits: null,
    differentPersons: new Set(),
  });
  const byRow = new Map<number, Nominee[]>();
  for (const nominee of nominees) {
    const same = byRow.get(nominee.row);
    if (same === undefined) byRow.set(nominee.row, [nominee]);
    else same.push(nominee);
  }
  const addressAt = columnOf(table, 'address');
  const hasKind = columnOf(table, 'kind') !== null;
  const toldOf = (nominee: Nominee, all: readonly Nominee[]): ToldOfRow => {
    const { unit } = nominee;
    const at = unit.cell?.column ?? null;
    const isAddress = at !== null && at === addressAt;
    const words = isAddress ? '' : unit.value;
    const isPart = partsOfUnits.test(foldWithoutDiacritics(words));
    return {
      kind:
        nominee.kind.value === null || (hasKind && nominee.groups.length === 0)
          ? ''
          : how.kinds[nominee.kind.value],
      award: [...new Set(all.map((one) => awardText(one, how.awardNames)))]
        .filter((text) => text !== '')
        .join('; '),
      year: nominee.year.value,
      unit: isPart ? '' : words,
      address: isAddress ? unit.value : '',
      part: isPart ? words : '',
    };
  };
  const told = new Map(
    [...byRow].map(([row, all]) => [row, all[0] === undefined ? nothing : toldOf(all[0], all)]),
  );
  return (row) => told.get(row) ?? nothing;
}

/** A group row or title says more than the award: its own name is taken where the law book knows it. */
function awardText({ award }: Nominee, names: ReadonlyMap<string, string>): string {
  return (award.value === null ? undefined : names.get(award.value)) ?? award.text;
}
