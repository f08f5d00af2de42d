import type { Finding } from './finding';

/**
 * Those of the findings that are not among others: the check of tasks and the check of lists both look at the plan, and
 * where both are told together nothing is told twice. Two findings are the same that say the same of the same place.
 */
export function notAmong<Found extends Finding>(
  findings: readonly Found[],
  others: readonly Finding[],
): readonly Found[] {
  const told = new Set(others.map(sameness));
  return findings.filter((finding) => !told.has(sameness(finding)));
}

function sameness({ rule, messageId, where, field, data }: Finding): string {
  return JSON.stringify([rule, messageId, where, field, data]);
}
