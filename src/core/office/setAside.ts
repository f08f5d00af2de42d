import type { KeyedFinding } from '../rules/findingKey';
import type { StoredSettings } from './storedSettings';

/** A finding of a check that is still open, with whether what was checked can go up as it stands. */
export interface OpenFinding extends KeyedFinding {
  readonly mustBeMended: boolean;
}

/** A finding that a person set aside, with the reason and the day on which it was given. */
export interface IgnoredItem {
  readonly finding: KeyedFinding;
  readonly reason: string;
  /** YYYY-MM-DD. */
  readonly on: string;
}

/** A key, and which of several equal findings it is. */
const counted = /^(.*:[^:]+?)-\d+$/;

/**
 * Parts findings into open ones and those that a person set aside, one by its key or all of a rule by the rule's id. Of
 * equal findings (on rows of the same words) as many stay aside as were set aside, whichever of them are left. A finding
 * that stays aside for another bears the key under which it is stored.
 */
export function setAside(
  findings: readonly KeyedFinding[],
  { ignored }: Pick<StoredSettings, 'ignored'>,
): { readonly open: readonly KeyedFinding[]; readonly ignored: readonly IgnoredItem[] } {
  const reasons = new Map(ignored.map((one) => [one.key, one]));
  const keys = new Set(findings.map(({ key }) => key));
  const left = new Map<string, IgnoredKey[]>();
  for (const one of ignored) {
    if (keys.has(one.key) || !one.key.includes(':')) continue;
    const base = baseOf(one.key);
    left.set(base, [...(left.get(base) ?? []), one]);
  }
  const open: KeyedFinding[] = [];
  const aside: IgnoredItem[] = [];
  for (const finding of findings) {
    const given = reasons.get(finding.key) ?? reasons.get(finding.rule);
    const instead = given === undefined ? left.get(baseOf(finding.key))?.shift() : undefined;
    if (given !== undefined) aside.push({ finding, reason: given.reason, on: given.on });
    else if (instead === undefined) open.push(finding);
    else {
      const { key, reason, on } = instead;
      aside.push({ finding: { ...finding, key }, reason, on });
    }
  }
  return { open, ignored: aside };
}

type IgnoredKey = StoredSettings['ignored'][number];

function baseOf(key: string): string {
  return counted.exec(key)?.[1] ?? key;
}
