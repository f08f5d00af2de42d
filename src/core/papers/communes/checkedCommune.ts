import type { Severity } from '../../rules/finding';
import type { IsoDate } from '../../time/isoDate';

/** How many findings of one rule a workbook has; a rule may answer several severities, each counted by itself. */
export interface RuleCount {
  readonly rule: string;
  readonly severity: Severity;
  readonly findings: number;
}

/** How a commune stands to its days. */
export interface CommuneDeadlines {
  /** Tasks past their last day, and open ones whose last day is within a week. */
  readonly overdue: number;
  readonly soon: number;
  /** The next day on which dossiers are due, else the last one that is past; null: the lists name none. */
  readonly dossiersDue: IsoDate | null;
}

/** What the check of one workbook came to, in figures. */
export interface CommuneFigures {
  /** The commune that the workbook names; null: none, its file's name stands in. */
  readonly commune: string | null;
  /** null: the workbook has no tasks, or no nomination lists. */
  readonly tasks: number | null;
  readonly nominees: number | null;
  readonly errors: number;
  readonly warnings: number;
  /** Fighters at the base; null: there is nothing to count them from. `allowed` null: no share is set. */
  readonly quota: {
    readonly used: number;
    readonly allowed: number | null;
    readonly left: number | null;
  } | null;
  readonly deadlines: CommuneDeadlines;
  readonly rules: readonly RuleCount[];
}

/** One workbook of many: what its check came to, or why it could not be checked. */
export type CheckedCommune = {
  /** As the command named it, with forward slashes. */
  readonly file: string;
} & (
  | { readonly kind: 'checked'; readonly figures: CommuneFigures }
  | { readonly kind: 'failed'; readonly why: string }
);
