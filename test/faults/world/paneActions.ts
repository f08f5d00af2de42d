/** What a pane can do that this harness asks of it: the same actions that `realActions` loads, all at once. */
export { addBody } from '../../../src/actions/addBody';
export { answerFinding } from '../../../src/actions/answerFinding';
export { checkNominees } from '../../../src/actions/checkNominees';
export { claimSheet } from '../../../src/actions/claimSheet';
export { cleanBeforeSending } from '../../../src/actions/cleanBeforeSending';
export { confirmMapping } from '../../../src/actions/confirmMapping';
export { exemptFromQuota } from '../../../src/actions/exemptFromQuota';
export { fillOfficeTables, previewOfficeTables } from '../../../src/actions/fillOfficeTables';
export { fixFindings } from '../../../src/actions/fixFindings';
export { ignoreFinding, restoreFinding } from '../../../src/actions/ignoreFinding';
export { linkTasks } from '../../../src/actions/linkTasks';
export { generateAppendix, previewAppendix } from '../../../src/actions/papers/appendix';
export { previewCheckSlip, writeCheckSlip } from '../../../src/actions/papers/checkSlip';
export { joinLists, previewJoin } from '../../../src/actions/papers/joinedList';
export { writeLawSettings } from '../../../src/actions/papers/lawSettings';
export { previewNextYear, startNextYear } from '../../../src/actions/papers/nextYear';
export { makeNominationList, previewNominationList } from '../../../src/actions/papers/nominationList';
export { savePlan } from '../../../src/actions/papers/planSheet';
export { previewSummaries } from '../../../src/actions/papers/previewSummaries';
export { fillSummaries } from '../../../src/actions/papers/standardTables';
export { previewUnitFindings, writeUnitFindings } from '../../../src/actions/papers/unitFindings';
export { pointAtTaskSheet } from '../../../src/actions/pointAtTaskSheet';
export { readPlanText } from '../../../src/actions/readPlanFile';
export { setAppendix } from '../../../src/actions/setAppendix';
export {
  findStopped,
  finishStopped,
  leaveStopped,
  takeBackStopped,
} from '../../../src/actions/stoppedSteps';
export { listUndo, undo } from '../../../src/actions/undoSteps';
export { viewNominees } from '../../../src/actions/viewNominees';
export { viewOffice } from '../../../src/actions/viewOffice';
