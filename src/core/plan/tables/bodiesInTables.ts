import { collapseSpaces, foldWithoutDiacritics } from '../../text/folding';
import { bodyColumnHeadings, dutyColumnHeadings } from '../../vocabulary/planTables';
import type { PlanBody, PlanPart, PlanTable } from '../plan';
import { placeOfPart } from '../planBodies/kindOfPart';
import { isOrdinal } from './dataTable';
import { rowKey } from './rowKey';

/**
 * The bodies that a table in a part on who does what lists, one for each row: a column of bodies beside one of duties.
 * In: the outline with the rows of tables in it. Other tables give none.
 */
export function bodiesInTables(
  parts: readonly PlanPart[],
  tables: readonly PlanTable[],
): readonly PlanBody[] {
  const keys = parts.filter(({ title }) => placeOfPart(title) === 'alone').flatMap(keysOfPart);
  const standing = new Set(keys);
  return tables
    .filter(({ place, rows }) => place === 'body' && rows.some((row) => standing.has(keyOfRow(row))))
    .flatMap(bodiesOf);
}

function keysOfPart({ items }: PlanPart): readonly string[] {
  return items.flatMap(({ title, points }) => [rowKey([title, ...points].join('')), ...points.map(rowKey)]);
}

function keyOfRow(cells: readonly string[]): string {
  const [first = '', ...rest] = cells;
  return rowKey((isOrdinal(first) ? rest : cells).join(''));
}

function bodiesOf({ header, rows }: PlanTable): readonly PlanBody[] {
  const headings = (header[0] ?? []).map((text) => foldWithoutDiacritics(collapseSpaces(text)));
  const bodyAt = headings.findIndex((text) => bodyColumnHeadings.test(text));
  const dutyAt = headings.findIndex((text) => dutyColumnHeadings.test(text));
  if (bodyAt < 0 || dutyAt < 0) return [];
  return rows.flatMap((cells) => {
    const name = collapseSpaces(cells[bodyAt] ?? '');
    const duty = collapseSpaces(cells[dutyAt] ?? '');
    return name === '' || duty === '' ? [] : [{ id: null, name, duties: [duty] }];
  });
}
