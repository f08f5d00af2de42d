import type { FoundList } from '../../actions/nomineeReports';

/** Names a table of a sheet as long as its header stays the same. */
export function listKey({ table }: FoundList): string {
  return `${table.sheet} ${table.headerKey}`;
}
