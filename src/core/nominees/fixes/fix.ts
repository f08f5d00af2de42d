import type { CellFix, CellProposal, CellQuestion, FilledCell, ProposedCells } from '../../sheets/cellFix';
import type { NomineeField } from '../../vocabulary/nomineeFields';

/**
 * spaces: doubled, at the ends, inside a number; composition: letters not composed (NFC); alias: another spelling than
 * the one that the list itself uses most; slip: a letter off an award's name; capitals: a name of small letters; oldFont: letters of TCVN3 or VNI; date: a day in an unusual form; lostZero: zeros that a number cell dropped.
 */
export type FixKind =
  'spaces' | 'composition' | 'alias' | 'slip' | 'date' | 'lostZero' | 'capitals' | 'oldFont';

export type NomineeFix = CellFix<FixKind, NomineeField>;
export type NomineeQuestion = CellQuestion<FixKind, NomineeField>;
export type ProposedFixes = ProposedCells<FixKind, NomineeField>;
export type OwnCell = FilledCell<NomineeField>;
export type Proposal = CellProposal<FixKind, NomineeField>;
