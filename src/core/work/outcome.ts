import type { Block } from './block';

/** Why an action could not do what was asked. Nothing was changed. Words: src/strings/vi/problems.ts. */
export type Problem =
  | Block
  | { readonly reason: 'emptyWorkbook' }
  /** Nothing was found, and these sheets are too large to be read: it may stand there. */
  | { readonly reason: 'sheetsTooLarge'; readonly sheets: readonly string[] }
  /** A Word file of so many rows and letters takes more than a page may take; nothing of it was made. */
  | { readonly reason: 'wordTooLarge'; readonly rows: number; readonly letters: number }
  | { readonly reason: 'noTaskSheet' }
  /** Neither tasks nor nominations; these sheets are forms in which no row is filled in yet. */
  | { readonly reason: 'nothingListed'; readonly forms: readonly string[] }
  | { readonly reason: 'severalTaskSheets'; readonly sheets: readonly string[] }
  | { readonly reason: 'noPlan' }
  | { readonly reason: 'notAPlan' }
  /** A paper's letters are those of an old font; `font` null: the letters alone tell. It is converted only when asked. */
  | {
      readonly reason: 'oldFont';
      readonly encoding: 'tcvn3' | 'vni';
      readonly font: string | null;
      readonly samples: readonly { readonly printed: string; readonly meant: string }[];
    }
  /** The plan's own tables, or its points, list no tasks; the plan sets no targets. */
  | { readonly reason: 'noPlanTasks' }
  | { readonly reason: 'noTargets' }
  /** A plan stands on this sheet: invented data are not mixed with it. */
  | { readonly reason: 'planStands'; readonly sheet: string }
  | { readonly reason: 'noTasks'; readonly sheet: string }
  /** No table of tasks can be read on the sheet that a person pointed at. */
  | { readonly reason: 'notATaskSheet'; readonly sheet: string; readonly why: NoTaskSheet }
  | { readonly reason: 'noNomineeList' }
  | { readonly reason: 'reasonMissing' }
  /** What was typed as a share is no whole number of per cent from 1 to 100. */
  | { readonly reason: 'wrongShare' }
  | { readonly reason: 'unreadableFile'; readonly file: string; readonly why: FileTrouble };

/** What a sheet is on which no tasks can be read. */
export type NoTaskSheet = 'blank' | 'noTable' | 'nominees';

/** What is wrong with a file that somebody gave us. */
export type FileTrouble =
  'pdf' | 'doc' | 'xls' | 'encrypted' | 'broken' | 'tooLarge' | 'empty' | 'unknownKind';

/** The answer of every action. */
export type Outcome<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem };

/** The outcome of an action that did what was asked. */
export const done = <Value>(value: Value): Outcome<Value> => ({ ok: true, value });

/** The outcome of an action that could not. */
export const failed = (problem: Problem): { readonly ok: false; readonly problem: Problem } => ({
  ok: false,
  problem,
});
