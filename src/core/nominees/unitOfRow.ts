import type { Field } from '../sheets/field';
import { textAt, textOf } from '../sheets/recordCells';
import { foldWithoutDiacritics } from '../text/folding';
import { collectiveBefore, unitInHeader } from '../vocabulary/nomineeWords';
import { partsOfUnits } from '../vocabulary/sourceUnitWords';
import type { GroupContext } from './groupContext';
import { partOf } from './partOfCell';
import { readKind } from './readWords';
import type { ListCells } from './rowCells';
import type { NameParts } from './splitName';
import { isOfItsPeople } from './unitAbove';

/** What is known of a row before its unit. */
interface UnitSource {
  readonly parts: NameParts;
  readonly nameField: Field<string>;
  readonly groups: GroupContext;
  readonly unitAbove: Field<string> | null;
}

/**
 * From its column, else the smaller unit's, the tail of the name, the group row, a column of post and unit in one, the
 * words above the list, and last the address. Above an address, and parts of a unit ("Tổ Toán"), goes a school or a
 * village whose list it is. A collective is its own unit, unless it is such a part.
 */
export function unitOfRow(cells: ListCells, row: number, from: UnitSource): Field<string> {
  const { unitAbove } = from;
  const own = ownUnit(cells, row, from);
  const unit = textOf(cells, row, 'unit');
  const address = textOf(cells, row, 'address');
  const otherwise = address.value === '' && unit.cell !== null ? unit : address;
  if (unitAbove === null) return own ?? otherwise;
  if (own !== null && !partsOfUnits.test(foldWithoutDiacritics(own.value))) return own;
  const isOfBody = isOfItsPeople(unitAbove.value);
  if (own !== null) return isOfBody ? unitAbove : own;
  if (isCollective(cells, row, from)) return isPart(from.nameField.value) ? unitAbove : otherwise;
  return otherwise.value === '' || isOfBody ? unitAbove : otherwise;
}

/** What the row or its group says itself; null: nothing. */
function ownUnit(cells: ListCells, row: number, from: UnitSource): Field<string> | null {
  const unit = textOf(cells, row, 'unit');
  if (unit.value !== '') return unit;
  const subUnit = textOf(cells, row, 'subUnit');
  if (subUnit.value !== '') return subUnit;
  if (from.parts.unit !== '') return partOf(from.nameField, from.parts.unit);
  const group = from.groups.unit;
  if (group !== null) return { value: group.unit, text: group.text, cell: unit.cell ?? group.cell };
  const both = cells.table.columns.find(({ field }) => field === 'position');
  if (unit.cell === null && both !== undefined && unitInHeader.test(foldWithoutDiacritics(both.header))) {
    return textAt(cells, row, both.column);
  }
  return null;
}

function isCollective(cells: ListCells, row: number, { parts, groups }: UnitSource): boolean {
  const said = readKind(textOf(cells, row, 'kind').value);
  return said === null ? parts.isCollective || groups.kind?.value === 'collective' : said === 'collective';
}

function isPart(name: string): boolean {
  return partsOfUnits.test(foldWithoutDiacritics(collectiveBefore.exec(name)?.[2] ?? name));
}
