/** The add-in's commands: one file per thing that a person does. The pane and the command line call these only. */
export type { Finding } from '../core/rules/finding';
export type { Plan } from '../core/plan/plan';
export { cellAddress } from '../core/sheets/cellRef';
export type { Outcome, Problem } from './outcome';
export type { TableSummary } from './reports';
export { addBody, confirmMapping, linkTasks, pointAtTaskSheet, setAppendix } from './changeSettings';
export { checkTasks } from './checkTasks';
export { generateAppendix } from './generateAppendix';
export { planOutline } from './planOutline';
export { previewAppendix } from './previewAppendix';
export { readPlanFile, readPlanText, type ChosenFile } from './readPlanFile';
export { savePlan } from './savePlan';
export { sayFinding } from './sayFinding';
export { sayProblem } from './sayProblem';
export { tableSummary, viewOffice } from './viewOffice';
export { parseIsoDate } from '../core/time/isoDate';
export type { IsoDate } from '../core/time/isoDate';
export { describeMachine } from './describeMachine';
export { goToCell, goToSheet } from './navigate';
export { listUndo, undo } from './undoSteps';
export { writeWordFile, type WordFile, type WordPaper } from './writeWordFile';
export { cleanBeforeSending } from './cleanBeforeSending';
export { checkNominees, type NomineeRequest } from './checkNominees';
export { slipState, writeCheckSlip } from './checkSlips';
export { fixFindings } from './fixFindings';
export { writeLawSettings } from './lawSettings';
export { answerFinding, exemptFromQuota, ignoreFinding, restoreFinding } from './nomineeSettings';
export type { NomineeCheck, SlipState } from './nomineeReports';
export { fillSummaries, type FilledSummaries, type SummaryRequest } from './fillSummaries';
export {
  fillOwnTables,
  previewOwnTables,
  type FilledOwnTables,
  type OwnTablesPreview,
} from './ownSummaries';
export { checkOffice, runOffice, type OfficeRun } from './wholeOffice';
export { makeNominationList, type MadeNominationList, type NominationRequest } from './makeNominationList';
export { watchQuota, type QuotaWatch } from './watchQuota';
export { joinLists, type JoinedLists, type JoinRequest } from './joinLists';
export { writeUnitFindings, type WrittenUnitFindings } from './writeUnitFindings';
export { startNextYear, type NextYearRequest, type StartedYear } from './startNextYear';
