import type { Scenario } from './scenario';

/** Sheets that are written in several batches: more than Excel takes in one message. */
export const longScenarios: readonly Scenario[] = [];
