import type { TaskCheck } from '../../core/office/taskCheck';
import type { ComparedCheck, SinceLast } from '../findings/sinceLast';
import { sinceLast } from '../findings/sinceLast';

/** The last check, and the one before it to compare with. */
export interface CheckState<Check = TaskCheck> {
  readonly last: Check;
  /** The check that a person asked for and that `last` has followed since; the same value where it has not. */
  readonly pressed: Check;
  readonly before: Check | null;
  /** Findings that were there at any time since the person asked: what was done is counted among them. */
  readonly seen: readonly { readonly key: string }[];
  /** What the last edit that was followed came to; null: none was. */
  readonly followed: SinceLast | null;
  /** True where the workbook was written to after the check. */
  readonly isStale: boolean;
}

/** The state after a person asked for a check. */
export function pressed<Check extends ComparedCheck>(last: Check, before: Check | null): CheckState<Check> {
  return { last, pressed: last, before, seen: last.findings, followed: null, isStale: false };
}

/** The state after the check has followed what was written. */
export function followed<Check extends ComparedCheck>(
  now: CheckState<Check> | null,
  last: Check,
): CheckState<Check> | null {
  if (now === null) return null;
  const known = new Set(now.seen.map(({ key }) => key));
  const fresh = last.findings.filter(({ key }) => !known.has(key));
  const seen = fresh.length === 0 ? now.seen : [...now.seen, ...fresh];
  return { ...now, last, seen, followed: sinceLast(now.last, last), isStale: false };
}

/** The state after the workbook was written to and nobody checked. */
export function stale<Check>(now: CheckState<Check> | null): CheckState<Check> | null {
  return now === null ? null : { ...now, isStale: true };
}
