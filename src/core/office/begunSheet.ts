import type { Office } from './office';

/** A blank sheet of ours to begin with on which nobody has written yet; null: there is none, or it is written on. */
export function begunSheet(
  { snapshot, leftOut }: Office,
  kind: 'taskTemplate' | 'listTemplate' | 'bodyTemplate',
): string | null {
  const blank = new Set(leftOut.map(({ sheet }) => sheet));
  return snapshot.sheets.find(({ name, own }) => own?.kind === kind && blank.has(name))?.name ?? null;
}
