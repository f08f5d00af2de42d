/** The add-in's commands: one file per thing that a person does. The pane and the command line call these only. */
export type { Finding } from '../core/rules/finding';
export type { Plan } from '../core/plan/plan';
export { otherSubject } from '../core/plan/planSubject';
export { cellAddress } from '../core/sheets/cellRef';
export type { Outcome, Problem } from '../core/work/outcome';
export type { TableSummary } from '../core/office/tableSummary';
export type { LeftOutSheet } from '../core/office/otherSheets';
export type { OtherKind } from '../core/vocabulary/otherKinds';
export { addBody } from './addBody';
export { dropBody } from './dropBody';
export { tieBody } from './tieBody';
export { confirmMapping } from './confirmMapping';
export { linkTasks } from './linkTasks';
export { builtInLawText, openLaw, type LawOpening } from './openLaw';
export { pointAtTaskSheet } from './pointAtTaskSheet';
export { setAppendix } from './setAppendix';
export { answerStruckRows } from './answerStruckRows';
export { checkTasks } from './checkTasks';
export { generateAppendix } from './papers/appendix';
export { planOutline } from './saying/planOutline';
export { previewAppendix } from './papers/appendix';
export { readPlanFile, readPlanFileWith, readPlanText } from './readPlanFile';
export type { ChosenFile } from './running/chosenFile';
export { previewPlan, savePlan } from './papers/planSheet';
export { notAmong } from '../core/rules/notAmong';
export { toldByLists } from '../core/office/nomineeCheck';
export { sayFinding } from './saying/sayFinding';
export { sayProblem } from './saying/sayProblem';
export { viewOffice } from './viewOffice';
export { parseIsoDate } from '../core/time/isoDate';
export type { IsoDate } from '../core/time/isoDate';
export { describeMachine } from './describeMachine';
export { goToCell, goToSheet } from './navigate';
export { listUndo, undo } from './undoSteps';
export { wordFileOf, writeWordFile, type WordFile } from './writeWordFile';
export { cleanBeforeSending } from './cleanBeforeSending';
export { checkNominees, type NomineeRequest } from './checkNominees';
export { previewCheckSlip, writeCheckSlip } from './papers/checkSlip';
export { fixFindings } from './fixFindings';
export { setProvinceShare, writeLawSettings } from './papers/lawSettings';
export { answerFinding } from './answerFinding';
export { exemptFromQuota } from './exemptFromQuota';
export { ignoreFinding, restoreFinding } from './ignoreFinding';
export type { NomineeCheck, SlipState } from '../core/office/nomineeCheck';
export { fillSummaries, type FilledSummaries, type SummaryRequest } from './papers/standardTables';
export type { Figures } from './papers/countedTables';
export { previewSummaries, type FigureBar, type SummariesPreview } from './papers/previewSummaries';
export { cellsByReason } from './saying/leftCells';
export {
  fillOfficeTables,
  previewOfficeTables,
  type FilledOfficeTables,
  type OfficeTablesPreview,
} from './fillOfficeTables';
export { checkOffice } from './checkOffice';
export { runOffice, type OfficeRun } from './runOffice';
export { makeNominationList, type MadeNominationList, type NominationRequest } from './papers/nominationList';
export { previewJoin, type JoinPreview } from './papers/joinedList';
export { previewNominationList, type NominationListPreview } from './papers/nominationList';
export { previewNextYear, type NextYearPreview } from './papers/nextYear';
export { previewUnitFindings, type UnitFindingsPreview } from './papers/unitFindings';
export { watchQuota, type QuotaWatch } from './watchQuota';
export { joinLists, type JoinedLists, type JoinRequest } from './papers/joinedList';
export { writeUnitFindings, type WrittenUnitFindings } from './papers/unitFindings';
export { startNextYear, type NextYearRequest, type StartedYear } from './papers/nextYear';
