import type { Outcome } from '../../src/core/work/outcome';
import type { UndoStep } from '../../src/actions/undoSteps';
import type { Pane } from './world/pane';
import { sheets } from './workbook';

/** A write as a person asks for it, in whatever pane, after what they saw. */
export type Go = (pane: Pane) => Promise<Outcome<unknown>>;

/** What a person does in the pane, from the look at it to the write. */
export interface Scenario {
  /** "generateAppendix, rewritten" */
  readonly name: string;
  /** The row of the table. */
  readonly action: string;
  /** Steps done before, without any fault, in a workbook of `officeFile`. */
  readonly before: readonly Step[];
  /**
   * The preview, and with it the write; what is written is what was seen.
   * @param steps what could be taken back before the scenario began, the newest first
   */
  readonly look: (pane: Pane, steps: readonly UndoStep[]) => Promise<Outcome<Go>>;
  /** Other things that may be done with what stands there, each as good an end as this one. */
  readonly orElse: readonly Scenario['look'][];
  /** A sheet of people that it reads, and the rows of its records. */
  readonly source: { readonly name: string; readonly from: number; readonly count: number };
}

/** Something done by a pane or by the person in the sheets. */
export type Step =
  | { readonly kind: 'pane'; readonly look: Scenario['look'] }
  | { readonly kind: 'person'; readonly edit: () => Promise<unknown> }
  /** The write stops half-way through its first batch that changes something, and Excel never answers that pane again. */
  | { readonly kind: 'broken'; readonly look: Scenario['look'] };

export const taskSource = { name: sheets.tasks, from: 1, count: 4 };
export const listSource = { name: sheets.list, from: 2, count: 3 };
export const unitSource = { name: sheets.unit, from: 2, count: 1 };
