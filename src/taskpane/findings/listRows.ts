import type { Finding, Severity } from '../../core/rules/finding';
import type { FindingGroup } from './groupFindings';

/** A row of the list: a severity's heading, a group's heading, or a card. */
export type ListRow<One extends Finding> =
  | { readonly kind: 'severity'; readonly key: string; readonly severity: Severity }
  | {
      readonly kind: 'group';
      readonly key: string;
      readonly group: FindingGroup<One>;
      readonly isOpen: boolean;
    }
  | {
      readonly kind: 'card';
      readonly key: string;
      readonly group: FindingGroup<One>;
      readonly finding: One;
      /** From 1, in its group. */
      readonly at: number;
    };

/** Groups as the rows of one flat list, so that thousands can be scrolled; closed groups are their heading alone. Linear. */
export function listRows<One extends Finding & { readonly key: string }>(
  groups: readonly FindingGroup<One>[],
  isOpen: (group: FindingGroup<One>, place: number) => boolean,
): readonly ListRow<One>[] {
  const rows: ListRow<One>[] = [];
  let severity: Severity | null = null;
  groups.forEach((group, place) => {
    if (group.of.by === 'rule' && group.of.severity !== severity) {
      severity = group.of.severity;
      rows.push({ kind: 'severity', key: `severity ${severity}`, severity });
    }
    const open = isOpen(group, place);
    rows.push({ kind: 'group', key: `group ${group.key}`, group, isOpen: open });
    if (!open) return;
    group.findings.forEach((finding, index) => {
      rows.push({ kind: 'card', key: finding.key, group, finding, at: index + 1 });
    });
  });
  return rows;
}

/** The finding after or before one in the order of the list; from none: the first or the last. null: there is no other. */
export function neighbour(
  keys: readonly string[],
  from: string | null,
  way: 'next' | 'previous',
): string | null {
  const at = from === null ? -1 : keys.indexOf(from);
  if (at < 0) return (way === 'next' ? keys[0] : keys[keys.length - 1]) ?? null;
  return keys[way === 'next' ? at + 1 : at - 1] ?? null;
}

/** The finding to go on with once some are gone: the next that stays, else the one before; null: none is left. */
export function goesOnWith(keys: readonly string[], from: string, gone: ReadonlySet<string>): string | null {
  const at = keys.indexOf(from);
  const after = keys.slice(at + 1).find((key) => !gone.has(key));
  if (after !== undefined) return after;
  return keys.slice(0, Math.max(0, at)).findLast((key) => !gone.has(key)) ?? null;
}
