/** The add-in's commands: one file per thing that a person does. The pane and the command line call these only. */
export type { Finding } from '../core/rules/finding';
export type { Plan } from '../core/plan/plan';
export { cellAddress } from '../core/sheets/cellRef';
export type { Outcome, Problem } from '../core/work/outcome';
export type { TableSummary } from '../core/office/taskReports';
export { addBody, confirmMapping, linkTasks, pointAtTaskSheet, setAppendix } from './changeSettings';
export { checkTasks } from './checkTasks';
export { generateAppendix } from './papers/generateAppendix';
export { planOutline } from './saying/planOutline';
export { previewAppendix } from './papers/previewAppendix';
export { readPlanFile, readPlanText, type ChosenFile } from './readPlanFile';
export { savePlan } from './papers/savePlan';
export { sayFinding } from './saying/sayFinding';
export { sayProblem } from './saying/sayProblem';
export { tableSummary, viewOffice } from './viewOffice';
export { parseIsoDate } from '../core/time/isoDate';
export type { IsoDate } from '../core/time/isoDate';
export { describeMachine } from './describeMachine';
export { goToCell, goToSheet } from './navigate';
export { listUndo, undo } from './undoSteps';
export { wordFileOf, writeWordFile, type WordFile } from './writeWordFile';
export { cleanBeforeSending } from './cleanBeforeSending';
export { checkNominees, type NomineeRequest } from './checkNominees';
export { slipState, writeCheckSlip } from './papers/checkSlips';
export { fixFindings } from './fixFindings';
export { writeLawSettings } from './papers/lawSettings';
export { answerFinding, exemptFromQuota, ignoreFinding, restoreFinding } from './nomineeSettings';
export type { NomineeCheck, SlipState } from '../core/office/nomineeReports';
export { fillSummaries, type FilledSummaries, type SummaryRequest } from './papers/fillSummaries';
export type { Figures } from './papers/makeSummaries';
export { previewSummaries, type FigureBar, type SummariesPreview } from './papers/previewSummaries';
export { cellsByReason } from './saying/leftCells';
export {
  fillOfficeTables,
  previewOfficeTables,
  type FilledOfficeTables,
  type OfficeTablesPreview,
} from './fillOfficeTables';
export { checkOffice, runOffice, type OfficeRun } from './wholeOffice';
export {
  makeNominationList,
  type MadeNominationList,
  type NominationRequest,
} from './papers/makeNominationList';
export { previewJoin, type JoinPreview } from './papers/previewJoin';
export { previewNominationList, type NominationListPreview } from './papers/previewNominationList';
export { previewNextYear, type NextYearPreview } from './papers/previewNextYear';
export { previewUnitFindings, type UnitFindingsPreview } from './papers/previewUnitFindings';
export { watchQuota, type QuotaWatch } from './watchQuota';
export { joinLists, type JoinedLists, type JoinRequest } from './papers/joinLists';
export { writeUnitFindings, type WrittenUnitFindings } from './papers/writeUnitFindings';
export { startNextYear, type NextYearRequest, type StartedYear } from './papers/startNextYear';
