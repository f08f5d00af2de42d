import type { Severity } from './finding';

/** All severities, the gravest first: the one order of them. */
export const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** 0 for the gravest; what is graver stands before. */
export function rankOf(severity: Severity): number {
  return severities.indexOf(severity);
}
