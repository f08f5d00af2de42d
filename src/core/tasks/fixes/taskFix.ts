import type { CellFix, CellProposal, CellQuestion, FilledCell, ProposedCells } from '../../sheets/cellFix';
import type { TaskField } from '../../vocabulary/taskFields';

/**
 * spaces: doubled, or at the ends; composition: letters not composed (NFC); alias: a body's name in other capitals or
 * spaces than the office's own; slip: a letter off a body's name; date: a day in an unusual form, or with a year of two
 * digits; monthFirst: month before day; leadTwice: a lead that stands among the supporters as well.
 */
export type TaskFixKind = 'spaces' | 'composition' | 'alias' | 'slip' | 'date' | 'monthFirst' | 'leadTwice';

export type TaskFix = CellFix<TaskFixKind, TaskField>;
export type TaskQuestion = CellQuestion<TaskFixKind, TaskField>;
export type ProposedTaskFixes = ProposedCells<TaskFixKind, TaskField>;
export type TaskCell = FilledCell<TaskField>;
export type TaskProposal = CellProposal<TaskFixKind, TaskField>;
