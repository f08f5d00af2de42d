/** The add-in's commands: one file per thing that a person does. The pane and the command line call these only. */
export type { Outcome, Problem, FileTrouble } from './outcome';
export type {
  AppendixPreview,
  GeneratedAppendix,
  OfficeView,
  TableSummary,
  TaskCheck,
  UndoStep,
} from './reports';
