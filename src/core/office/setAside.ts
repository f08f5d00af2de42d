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

/** Parts findings into open ones and those that a person set aside, one by its key or all of a rule by the rule's id. */
export function setAside(
  findings: readonly KeyedFinding[],
  { ignored }: Pick<StoredSettings, 'ignored'>,
): { readonly open: readonly KeyedFinding[]; readonly ignored: readonly IgnoredItem[] } {
  const reasons = new Map(ignored.map((one) => [one.key, one]));
  const open: KeyedFinding[] = [];
  const aside: IgnoredItem[] = [];
  for (const finding of findings) {
    const given = reasons.get(finding.key) ?? reasons.get(finding.rule);
    if (given === undefined) open.push(finding);
    else aside.push({ finding, reason: given.reason, on: given.on });
  }
  return { open, ignored: aside };
}
