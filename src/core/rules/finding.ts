import type { FixKind as ListFixKind } from '../nominees/fixes/fix';
import type { PlanPlace } from '../plan/planPlace';
import type { TaskFixKind } from '../tasks/fixes/taskFix';
import type { CellChange } from '../sheets/cellChange';
import type { CellRef } from '../sheets/cellRef';
import type { IsoDate } from '../time/isoDate';
import type { Confidence } from '../law/confidence';

export type Severity = 'error' | 'warning' | 'info';

/** Where a finding points to. `row` counts from 0. */
export type FindingPlace =
  | { readonly kind: 'cell'; readonly cell: CellRef }
  | { readonly kind: 'row'; readonly sheet: string; readonly row: number }
  | { readonly kind: 'sheet'; readonly sheet: string }
  | { readonly kind: 'planItem'; readonly itemId: string }
  /** `line`: the line of the plan that it speaks of; absent: the plan as a whole. */
  | { readonly kind: 'plan'; readonly line?: PlanPlace };

/**
 * A one-click answer that changes no cell of theirs: kept in the workbook's settings. `name` is the body's name
 * (addBody), or the key under which the answer is kept (differentPersons, noPosition).
 */
export interface Answer {
  readonly kind: 'addBody' | 'differentPersons' | 'noPosition';
  readonly name: string;
}

/** The entry of the law book that a finding rests on: the line under it, and what "why" unfolds. */
export interface LawBasis {
  readonly key: string;
  /** As Vietnamese papers cite it. */
  readonly citation: string;
  readonly read: 'fullText' | 'quoted' | 'excerpt' | 'summary' | 'memory';
  readonly confidence: Confidence;
  /** True where a change that is in force has not been read: the days are then those of the text before it. */
  readonly isBeforeChange: boolean;
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
  /** The office's reason where it changed the entry, else null. */
  readonly officeReason: string | null;
}

/** Of what kind the change of a cell is; those of one kind are told and accepted together. */
export type FixKind = ListFixKind | TaskFixKind;

/** A cell that could be mended in more than one way. */
export interface CellChoices extends Pick<CellChange, 'cell' | 'from'> {
  readonly kind: FixKind;
  /** Two or more texts, or one that is not certain. */
  readonly texts: readonly string[];
}

/** What a rule found. Words are put to it last, from src/strings, by rule + messageId + data. */
export interface Finding {
  readonly rule: string;
  readonly messageId: string;
  readonly severity: Severity;
  readonly where: FindingPlace;
  /** The field ("lead", "time" …) that it speaks of, or null. */
  readonly field: string | null;
  /**
   * Shown to people: names, values and counts that the sentence needs. What is named "shown…" is the writing of a cell,
   * which the finding does not rest on: its key leaves it out.
   */
  readonly data: Readonly<Record<string, string | number>>;
  /** Where the same is to be said of several cells: all of them, the first that of `where`. */
  readonly cells?: readonly CellRef[];
  /** The one honest answer that settles it. */
  readonly fix?: CellChange;
  /** The kind of `fix`: all fixes of one kind may be accepted at once. Absent: there is none, or each is to be looked at. */
  readonly fixKind?: FixKind;
  /** Where it can be settled in several ways, or it is not certain that it should be: a person decides. */
  readonly choices?: CellChoices;
  readonly answer?: Answer;
  readonly basis?: LawBasis;
}

/** All places that a finding speaks of, the first first. */
export function placesOf({ where, cells }: Pick<Finding, 'where' | 'cells'>): readonly FindingPlace[] {
  return cells === undefined ? [where] : cells.map((cell) => ({ kind: 'cell', cell }));
}
