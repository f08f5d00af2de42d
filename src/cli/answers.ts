import { cellAddress, type Finding } from '../actions';

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

/** Puts a finding, with its sentence already worded, into the printed shape. */
export function findingAnswer(finding: Finding, message: string): FindingAnswer {
  const { rule, severity, field, where } = finding;
  const nowhere = { rule, severity, sheet: null, row: null, column: null, address: null, field, message };
  switch (where.kind) {
    case 'cell': {
      const { sheet, row } = where.cell;
      const address = cellAddress(where.cell);
      return { ...nowhere, sheet, row: row + 1, column: address.replace(/\d+$/, ''), address };
    }
    case 'row':
      return { ...nowhere, sheet: where.sheet, row: where.row + 1 };
    case 'sheet':
      return { ...nowhere, sheet: where.sheet };
    case 'planItem':
    case 'plan':
      return nowhere;
  }
}
