import type { KeyedFinding } from '../../core/rules/findingKey';
import type { Settled } from './useSettling';

/** What became of the findings since the check before, each counted once. */
export interface SinceLast {
  readonly fresh: number;
  readonly fixed: number;
  readonly ignored: number;
  readonly left: number;
}

/** What is compared of a check. */
export interface ComparedCheck {
  readonly findings: readonly Pick<KeyedFinding, 'key'>[];
  readonly ignored: readonly { readonly finding: Pick<KeyedFinding, 'key'> }[];
}

/**
 * Compares two checks by the keys of their findings: a row that moved has the same finding, one that was set aside is not
 * mended, and one that is looked at again is not new. Linear.
 */
export function sinceLast(before: ComparedCheck, now: ComparedCheck): SinceLast {
  const open = new Set(before.findings.map(({ key }) => key));
  const aside = new Set(before.ignored.map(({ finding }) => finding.key));
  const nowAside = new Set(now.ignored.map(({ finding }) => finding.key));
  const ignored = before.findings.filter(({ key }) => nowAside.has(key)).length;
  const stayed = now.findings.filter(({ key }) => open.has(key)).length;
  const known = now.findings.filter(({ key }) => open.has(key) || aside.has(key)).length;
  return {
    fresh: now.findings.length - known,
    fixed: before.findings.length - stayed - ignored,
    ignored,
    left: known,
  };
}

/** What a person dealt with after a check. */
export interface DoneSince {
  readonly fixed: number;
  readonly ignored: number;
  readonly answered: number;
}

/** Counts findings (no cells) that were dealt with after the check that found them. */
export function doneSince(
  findings: ComparedCheck['findings'],
  settled: ReadonlyMap<string, Settled>,
): DoneSince {
  const done = { fixed: 0, ignored: 0, answered: 0 };
  for (const { key } of findings) {
    const how = settled.get(key)?.how;
    if (how !== undefined && how !== 'touched') done[how] += 1;
  }
  return done;
}
