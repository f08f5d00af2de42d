/** The list with the entry at `index` (from 0) one place further up; unchanged where it is the first or not there. */
export function movedUp<Entry>(entries: readonly Entry[], index: number): readonly Entry[] {
  const above = entries[index - 1];
  const moved = entries[index];
  if (above === undefined || moved === undefined) return entries;
  return [...entries.slice(0, index - 1), moved, above, ...entries.slice(index + 1)];
}
