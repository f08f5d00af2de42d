import type { Finding } from '../core/rules/finding';

/** One finding as the command line prints it: rows as people count them, columns as letters. */
export interface FindingAnswer {
  readonly rule: string;
  readonly severity: string;
  readonly sheet: string | null;
  readonly row: number | null;
  readonly column: string | null;
  readonly address: string | null;
  readonly field: string | null;
  readonly message: string;
}

/** The JSON of `run` and `check`. */
export interface RunAnswer {
  readonly tables: readonly {
    readonly kind: 'tasks' | 'nominees';
    readonly sheet: string;
    /** The last row of the header, counted from 1. */
    readonly headerRow: number;
    readonly records: number;
  }[];
  readonly findings: readonly FindingAnswer[];
  readonly appendix: { readonly sheet: string; readonly rows: number } | null;
  readonly summaries: readonly { readonly sheet: string }[];
  readonly roundTrips: {
    readonly syncs: number;
    readonly requestBytes: number;
    readonly responseBytes: number;
  };
  readonly warnings: readonly string[];
}

/**
 * Puts a finding into the printed shape.
 * @param message the sentence, already worded
 * @param addressOf turns a 0-based cell into column letters and address
 */
export function findingAnswer(
  finding: Finding,
  message: string,
  addressOf: (cell: { row: number; column: number }) => { letters: string; address: string },
): FindingAnswer {
  const { rule, severity, field, where } = finding;
  const base = { rule, severity, field, message };
  switch (where.kind) {
    case 'cell': {
      const { letters, address } = addressOf(where.cell);
      return { ...base, sheet: where.cell.sheet, row: where.cell.row + 1, column: letters, address };
    }
    case 'row':
      return { ...base, sheet: where.sheet, row: where.row + 1, column: null, address: null };
    case 'sheet':
      return { ...base, sheet: where.sheet, row: null, column: null, address: null };
    case 'planItem':
    case 'plan':
      return { ...base, sheet: null, row: null, column: null, address: null };
  }
}
