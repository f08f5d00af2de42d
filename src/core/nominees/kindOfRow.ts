import { textOf, withValue } from '../sheets/recordCells';
import type { Field } from '../sheets/field';
import type { NomineeKind } from '../vocabulary/awardTerms';
import type { NomineeField } from '../vocabulary/nomineeFields';
import type { GroupContext } from './groupContext';
import type { ListTitle } from './listTitle';
import { readKind } from './readWords';
import { nameOf, type ListCells } from './rowCells';
import { kindOfSalutation, type NameParts } from './splitName';

/** Columns that are filled for persons only. */
const tellsPerson: readonly NomineeField[] = ['sex', 'born', 'bornMale', 'bornFemale', 'cccd', 'position'];

/** A row whose kind is asked for. */
interface KindSource {
  readonly cells: ListCells;
  readonly row: number;
  readonly parts: NameParts;
  readonly salutation: Field<string>;
  readonly award: string | null;
}

/** What is known of its list. */
interface KindContext {
  readonly title: ListTitle;
  readonly groups: GroupContext;
  readonly kindsOfAward: ReadonlyMap<string, readonly NomineeKind[]>;
}

/**
 * Column, "Hộ ông …", group row, salutation, the name itself, the header over the names, the title, and last the award.
 * A household is a kind of its own in the law (Điều 20, 73 to 75 Luật 06/2022/QH15), also where lists put it among
 * collectives or persons.
 */
export function kindOfRow(from: KindSource, context: KindContext): Field<NomineeKind | null> {
  const column = textOf(from.cells, from.row, 'kind');
  const said = readKind(column.value);
  if (said !== null) return withValue(column, said);
  const name = nameOf(from.cells, from.row);
  const bySalutation = kindOfSalutation(from.salutation.value);
  if (bySalutation === 'household') return withValue(name, bySalutation);
  const { kind: group } = context.groups;
  if (group !== null) return { value: group.value, text: group.group.text, cell: group.group.cell };
  if (bySalutation !== null) return withValue(name, bySalutation);
  if (from.parts.isCollective) return withValue(name, 'collective');
  const header = from.cells.table.columns.find(({ field }) => field === 'name')?.header ?? '';
  const byHeader =
    readKind(header) ?? (from.cells.columns.has('position') ? null : readKind(context.title.text));
  if (byHeader !== null) return withValue(name, byHeader);
  const kinds = context.kindsOfAward.get(from.award ?? '') ?? [];
  const [only] = kinds;
  if (kinds.length === 1 && only !== undefined) return withValue(name, only);
  const isPerson = tellsPerson.some((field) => textOf(from.cells, from.row, field).value !== '');
  return withValue(name, isPerson ? 'individual' : null);
}
