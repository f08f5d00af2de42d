import type { CellChange } from '../../sheets/cellChange';
import type { CellRef } from '../../sheets/cellRef';
import type { CellValue } from '../../sheets/grid';
import type { NomineeField } from '../../vocabulary/nomineeFields';

/**
 * spaces: doubled, at the ends, inside a number; composition: letters not composed (NFC); alias: another spelling than
 * the one that the list itself uses most; slip: a letter off an award's name; capitals: a name of small letters; oldFont: letters of TCVN3 or VNI; date: a day in an unusual form; lostZero: zeros that a number cell dropped.
 */
export type FixKind =
  'spaces' | 'composition' | 'alias' | 'slip' | 'date' | 'lostZero' | 'capitals' | 'oldFont';

/** A change with one honest answer; applied only when a person says so. At most one per cell. */
export interface NomineeFix {
  readonly kind: FixKind;
  readonly field: NomineeField;
  readonly fix: CellChange;
}

/** A cell that could be mended in more than one way: the person is asked. */
export interface NomineeQuestion {
  readonly kind: FixKind;
  readonly field: NomineeField;
  readonly cell: CellRef;
  readonly from: CellValue;
  /** Two or more texts, or one that is not certain. */
  readonly choices: readonly string[];
}

export interface ProposedFixes {
  readonly fixes: readonly NomineeFix[];
  readonly questions: readonly NomineeQuestion[];
}

/** A filled cell of a record that is no formula and no ditto mark. */
export interface OwnCell {
  readonly field: NomineeField;
  readonly cell: CellRef;
  readonly value: CellValue;
}

/** What one look at a cell proposes; null: nothing. */
export type Proposal =
  | { readonly kind: 'fix'; readonly fix: NomineeFix }
  | { readonly kind: 'question'; readonly question: NomineeQuestion }
  | null;

/** A proposal with one answer. */
export function oneAnswer(own: OwnCell, kind: FixKind, to: CellValue): Proposal {
  return { kind: 'fix', fix: { kind, field: own.field, fix: { cell: own.cell, from: own.value, to } } };
}

/** A proposal that a person must decide. */
export function askPerson(own: OwnCell, kind: FixKind, choices: readonly string[]): Proposal {
  const { field, cell, value } = own;
  return { kind: 'question', question: { kind, field, cell, from: value, choices } };
}
