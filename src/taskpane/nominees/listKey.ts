import type { FoundList } from '../../core/office/nomineeCheck';

/** Names a table of a sheet as long as its header stays the same. */
export function listKey({ table }: FoundList): string {
  return `${table.sheet} ${table.headerKey}`;
}
