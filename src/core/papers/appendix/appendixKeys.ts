import { everyAppendixColumn, type AppendixColumn } from '../../plan/appendixSettings';
import { collapseSpaces } from '../../text/folding';
import { fingerprint } from '../../text/fingerprint';

/** What a row of the appendix is, as its hidden cell says; rows that people added have none. */
type AppendixRowKey =
  | { readonly kind: 'head'; readonly columns: readonly string[] }
  /** `noteMark`: fingerprint of the note that the add-in wrote, to know a note that people typed. */
  | { readonly kind: 'task'; readonly taskKey: string; readonly noteMark: string }
  | { readonly kind: 'more'; readonly taskKey: string }
  | { readonly kind: 'group'; readonly itemId: string | null };

/** The hidden cell of a row, as text; of a task joined, not added, since a sum would keep all its pieces. */
export function writeRowKey(key: AppendixRowKey): string {
  if (key.kind === 'head') return `head:${key.columns.join(',')}`;
  if (key.kind === 'task') return ['task', key.noteMark, key.taskKey].join(':');
  if (key.kind === 'more') return `more:${key.taskKey}`;
  return `group:${key.itemId ?? ''}`;
}

/** The other way round; null for any other text. */
export function readRowKey(text: string): AppendixRowKey | null {
  const [, kind, rest = ''] = /^(head|task|more|group):([\s\S]*)$/.exec(text) ?? [];
  if (kind === 'head') return { kind, columns: rest.split(',') };
  if (kind === 'more') return { kind, taskKey: rest };
  if (kind === 'group') return { kind, itemId: rest === '' ? null : rest };
  const [, noteMark, taskKey] = kind === 'task' ? (/^([^:]*):([\s\S]*)$/.exec(rest) ?? []) : [];
  return noteMark === undefined || taskKey === undefined ? null : { kind: 'task', noteMark, taskKey };
}

/** Fingerprint of a note; how its lines are broken does not count. */
export function noteMark(note: string): string {
  return fingerprint(collapseSpaces(note));
}

/** The key row's columns that the add-in knows. */
export function isAppendixColumn(name: string): name is AppendixColumn {
  return everyAppendixColumn.some((column) => column === name);
}
