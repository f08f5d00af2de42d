import { compareDue, dueSteps } from '../../tasks/dueStep';
import type { Finding } from '../finding';

/** The same findings, in which those on deadlines stand the worst first, in the places that they had; others stay. */
export function worstFirst<One extends Finding>(findings: readonly One[]): readonly One[] {
  const sorted = findings.filter(isOnDeadline).toSorted((one, other) => compareDue(dueOf(one), dueOf(other)));
  let at = 0;
  return findings.map((finding) => (isOnDeadline(finding) ? (sorted[at++] ?? finding) : finding));
}

function isOnDeadline({ rule }: Finding): boolean {
  return rule === 'NV-12';
}

function dueOf({ data }: Finding): Parameters<typeof compareDue>[0] {
  const step = dueSteps.find((one) => one === data['step']) ?? 'within7';
  return { step, days: Number(data['days']) };
}
