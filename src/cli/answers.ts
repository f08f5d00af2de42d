import {
  cellAddress,
  type Finding,
  type NomineeCheck,
  type OfficeTablesPreview,
  type OtherKind,
} from '../actions';

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

/** The year, the day of decision, quota and dossiers of the nomination lists. */
export interface NominationAnswer {
  readonly year: number;
  readonly decisionDay: { readonly date: string; readonly which: string };
  readonly lawBook: string;
  readonly nominees: number;
  /** Findings that were set aside with a reason. */
  readonly ignored: number;
  /** Fighters at the base; null: no advanced workers to count from. */
  readonly quota: {
    readonly base: number;
    readonly used: number;
    readonly allowed: number | null;
    readonly left: number | null;
  } | null;
  /** Nominees by what came of comparing them with the standard of their award; together all of them. */
  readonly verdicts: {
    readonly right: number;
    readonly contradicted: number;
    readonly notCompared: number;
    /** What keeps the third from being compared, in words, with the number of nominees. */
    readonly toLookAt: readonly { readonly nominees: number; readonly why: string }[];
  };
  /** The office's own promise: so many of so many; the names of the figures are those of rule TL-05. */
  readonly shares: NomineeCheck['promise'];
  readonly dossiers: { readonly complete: number; readonly open: number; readonly notTold: number };
}

/** Puts what was counted on the lists into the printed shape. */
export function nominationAnswer(
  check: NomineeCheck,
  sayDoubt: (doubt: NomineeCheck['verdicts']['doubts'][number]) => string,
): NominationAnswer {
  const { verdicts, year, decisionDay, law, nominees, ignored, quota, dossiers } = check;
  const { whole } = quota;
  return {
    year: year.year,
    decisionDay,
    lawBook: law.edition.id,
    nominees: nominees.length,
    ignored: ignored.length,
    quota:
      whole === null
        ? null
        : { base: whole.base, used: whole.used, allowed: whole.allowed, left: whole.left },
    verdicts: {
      right: verdicts.right,
      contradicted: verdicts.contradicted,
      notCompared: verdicts.notCompared,
      toLookAt: verdicts.doubts.map((one) => ({ nominees: one.count, why: sayDoubt(one) })),
    },
    shares: check.promise,
    dossiers: { complete: dossiers.complete, open: dossiers.open.length, notTold: dossiers.notTold },
  };
}

/** What was written into one summary table of the office's own. */
export interface OfficeTableAnswer {
  readonly sheet: string;
  readonly changed: readonly {
    readonly address: string;
    readonly from: string | number | boolean;
    readonly to: string | number | boolean;
  }[];
  /** Why the whole table was left for people; null: it was filled as far as it is understood. */
  readonly left: string | null;
  /** Labels without figures and cells that were left, each with why; columns that do not add up. */
  readonly notUnderstood: readonly {
    readonly address: string;
    readonly label: string;
    readonly why: string;
  }[];
  readonly leftAlone: readonly { readonly address: string; readonly why: string }[];
  readonly doNotAddUp: readonly string[];
}

/** Puts what was filled into the printed shape. */
export function officeTableAnswer(table: OfficeTablesPreview['tables'][number]): OfficeTableAnswer {
  const { sheet, changes, left, unknown, leftCells, doNotAddUp } = table;
  return {
    sheet,
    changed: changes.map(({ cell, from, to }) => ({ address: cellAddress(cell), from, to })),
    left: left?.reason ?? null,
    notUnderstood: unknown.map(({ address, label, why }) => ({ address, label, why })),
    leftAlone: leftCells.map(({ address, why }) => ({ address, why })),
    doNotAddUp,
  };
}

/** The JSON of `run` and `check`. */
export interface RunAnswer {
  readonly tables: readonly {
    readonly kind: 'tasks' | 'nominees';
    readonly sheet: string;
    /** The last row of the header, counted from 1. */
    readonly headerRow: number;
    readonly records: number;
    /** 0 … 1: how sure it is that the table is what it is taken for. */
    readonly certainty: number;
  }[];
  /** Sheets that nothing was read from: what each is (a closed list, printed in the README), and what told so. */
  readonly leftOut: readonly { readonly sheet: string; readonly kind: OtherKind; readonly why: string }[];
  readonly findings: readonly FindingAnswer[];
  /** What is told so that it is known: nobody need act on it. Shares stand in `nomination`. */
  readonly facts: readonly FindingAnswer[];
  readonly appendix: { readonly sheet: string; readonly rows: number } | null;
  /** The check slip of the nomination lists; null where there is none or nothing was written. */
  readonly checkSlip: { readonly sheet: string } | null;
  /** What was counted on the nomination lists; null where there are none. */
  readonly nomination: NominationAnswer | null;
  /** The nomination list for the submission; null where none was asked for. */
  readonly nominationList: { readonly sheet: string } | null;
  /** All that is open as a list; null where that was not asked for. */
  readonly findingsList: { readonly sheet: string } | null;
  readonly summaries: readonly { readonly sheet: string }[];
  /** The office's own summary tables that were filled; null where that was not asked for. */
  readonly ownTables: readonly OfficeTableAnswer[] | null;
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
