import type { Condition } from './summaryLabel';

/**
 * A row or column of the office's table with what is counted in it: records that answer all conditions of one of its
 * cases. One case without conditions: everything.
 */
export interface AxisLine {
  /** 0-based sheet row or column. */
  readonly at: number;
  readonly label: string;
  readonly anyOf: readonly (readonly Condition[])[];
}

/** Why a row or column is left alone. */
export type LineDoubt = 'noData' | 'unsure' | 'twice' | 'otherYear';

/** A row or column that is left alone. */
export interface LeftLine {
  readonly at: number;
  readonly label: string;
  readonly why: LineDoubt;
}

/** Everything. */
export const everything: AxisLine['anyOf'] = [[]];

/** True for a line that counts everything. */
export function isEverything({ anyOf }: AxisLine): boolean {
  return anyOf.length === 1 && anyOf[0]?.length === 0;
}

/** Equal for lines that ask for the same. */
export function keyOfLine({ anyOf }: Pick<AxisLine, 'anyOf'>): string {
  return anyOf
    .map((all) =>
      all
        .map(({ dimension, value }) => `${dimension} ${value}`)
        .sort()
        .join('&'),
    )
    .sort()
    .join('|');
}
