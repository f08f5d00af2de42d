import type { Row, Situation } from './taskSheet';

/** Rows of a task sheet, and what a rule finds on them. */
export interface TaskCase {
  readonly says: string;
  readonly rows: readonly Row[];
  readonly situation?: Situation;
  readonly expected: readonly string[];
}

/** Words long enough to be told apart from others. */
export const longContent = 'Rà soát, bổ sung quy chế thi đua, khen thưởng của phường theo quy định mới';
