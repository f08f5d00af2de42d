import type { AppendixColumn } from '../../core/plan/appendixSettings';

/** The list with the entry at `index` (from 0) one place further up; unchanged where it is the first or not there. */
export function movedUp<Entry>(entries: readonly Entry[], index: number): readonly Entry[] {
  const above = entries[index - 1];
  const moved = entries[index];
  if (above === undefined || moved === undefined) return entries;
  return [...entries.slice(0, index - 1), moved, above, ...entries.slice(index + 1)];
}

/** The columns with these ones too: new ones stand before the notes, else last. */
export function withColumns(
  columns: readonly AppendixColumn[],
  added: readonly AppendixColumn[],
): readonly AppendixColumn[] {
  const fresh = added.filter((column) => !columns.includes(column));
  const note = columns.indexOf('note');
  return note < 0 ? [...columns, ...fresh] : columns.toSpliced(note, 0, ...fresh);
}

/** The columns without these ones. */
export function withoutColumns(
  columns: readonly AppendixColumn[],
  left: readonly AppendixColumn[],
): readonly AppendixColumn[] {
  return columns.filter((column) => !left.includes(column));
}
