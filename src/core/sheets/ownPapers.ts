/**
 * The add-in's own papers: the kind with which their sheets are marked, and the action under which the journal keeps
 * their write. Both stand in workbooks of offices: neither is ever renamed.
 */
export const ownPapers = {
  plan: 'savePlan',
  appendix: 'generateAppendix',
  checkSlip: 'writeCheckSlip',
  summary: 'fillSummaries',
  nominationList: 'makeNominationList',
  unitFindings: 'writeUnitFindings',
  /** Everything that was found, one line each. */
  findingsList: 'writeFindingsList',
  settings: 'writeLawSettings',
  /** Lists of units put under one another; read as a nomination list. */
  joinedList: 'joinLists',
  /** Next year's tasks; read as a task sheet. */
  nextYear: 'startNextYear',
  /** Tasks that the plan file lists itself; read as a task sheet. */
  planTasks: 'takePlanTasks',
  /** Blank sheets to begin with; read as the office's own tasks, list and bodies. */
  taskTemplate: 'createTemplateBook',
  listTemplate: 'createTemplateBook',
  bodyTemplate: 'createTemplateBook',
  /** What the plan sets itself to reach, with results that people type. */
  targets: 'writeTargets',
  /** Awards of all years, one a row; read as a register of earlier years. */
  awardHistory: 'startNextYear',
  /** Invented tasks and nominees to try the add-in with; read as a task sheet and a nomination list. */
  sampleTasks: 'addSample',
  sampleList: 'addSample',
  /** Many communes' workbooks in one table, and the same by rule; in a workbook of its own. */
  communes: 'writeCommunesTable',
  communeRules: 'writeCommunesTable',
} as const;

/** Sheets that the add-in makes and marks as its own. */
export type OwnSheetKind = keyof typeof ownPapers;

/** Writes of papers, as the journal names them. */
export type PaperAction = (typeof ownPapers)[OwnSheetKind];

/** The kind that a text names; null where it is none of ours. */
export function ownSheetKind(text: unknown): OwnSheetKind | null {
  return typeof text === 'string' && Object.hasOwn(ownPapers, text) ? (text as OwnSheetKind) : null;
}
