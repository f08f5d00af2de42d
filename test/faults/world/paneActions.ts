import { addBody } from '../../../src/actions/addBody';
import { answerFinding } from '../../../src/actions/answerFinding';
import { checkNominees } from '../../../src/actions/checkNominees';
import { claimSheet } from '../../../src/actions/claimSheet';
import { cleanBeforeSending } from '../../../src/actions/cleanBeforeSending';
import { confirmMapping, confirmMappings } from '../../../src/actions/confirmMapping';
import { exemptFromQuota } from '../../../src/actions/exemptFromQuota';
import { fillOfficeTables, previewOfficeTables } from '../../../src/actions/fillOfficeTables';
import { fixFindings } from '../../../src/actions/fixFindings';
import { ignoreFinding, restoreFinding } from '../../../src/actions/ignoreFinding';
import { linkTasks } from '../../../src/actions/linkTasks';
import { generateAppendix, previewAppendix } from '../../../src/actions/papers/appendix';
import { previewCheckSlip, writeCheckSlip } from '../../../src/actions/papers/checkSlip';
import { joinLists, previewJoin } from '../../../src/actions/papers/joinedList';
import { setProvinceShare, writeLawSettings } from '../../../src/actions/papers/lawSettings';
import { previewNextYear, startNextYear } from '../../../src/actions/papers/nextYear';
import { makeNominationList, previewNominationList } from '../../../src/actions/papers/nominationList';
import { savePlan } from '../../../src/actions/papers/planSheet';
import { previewSummaries } from '../../../src/actions/papers/previewSummaries';
import { fillSummaries } from '../../../src/actions/papers/standardTables';
import { previewUnitFindings, writeUnitFindings } from '../../../src/actions/papers/unitFindings';
import { addSample } from '../../../src/actions/papers/sample';
import { removeSample } from '../../../src/actions/removeSample';
import { lookAtChoices, mendChoices } from '../../../src/actions/mendChoices';
import { previewPlanTasks, takePlanTasks } from '../../../src/actions/papers/planTasks';
import { createTemplateBook, previewTemplateBook } from '../../../src/actions/papers/templateBook';
import { pointAtTaskSheet } from '../../../src/actions/pointAtTaskSheet';
import { readPlanText } from '../../../src/actions/readPlanFile';
import { chooseDuties } from '../../../src/actions/chooseDuties';
import { answerStruckRows } from '../../../src/actions/answerStruckRows';
import { setAppendix } from '../../../src/actions/setAppendix';
import { findStopped, finishStopped, leaveStopped, takeBackStopped } from '../../../src/actions/stoppedSteps';
import { listUndo, undo } from '../../../src/actions/undoSteps';
import { viewNominees } from '../../../src/actions/viewNominees';
import { viewOffice } from '../../../src/actions/viewOffice';

/** What a pane can do that this harness asks of it: the same actions that `realActions` loads, all at once. */
export const paneActions = {
  addBody,
  addSample,
  answerFinding,
  checkNominees,
  claimSheet,
  cleanBeforeSending,
  confirmMapping,
  confirmMappings,
  exemptFromQuota,
  fillOfficeTables,
  fillSummaries,
  findStopped,
  finishStopped,
  fixFindings,
  generateAppendix,
  ignoreFinding,
  joinLists,
  leaveStopped,
  linkTasks,
  lookAtChoices,
  mendChoices,
  createTemplateBook,
  previewTemplateBook,
  previewPlanTasks,
  takePlanTasks,
  listUndo,
  makeNominationList,
  pointAtTaskSheet,
  previewAppendix,
  previewCheckSlip,
  previewJoin,
  previewNextYear,
  previewNominationList,
  previewOfficeTables,
  previewSummaries,
  previewUnitFindings,
  readPlanText,
  removeSample,
  restoreFinding,
  savePlan,
  chooseDuties,
  setAppendix,
  answerStruckRows,
  setProvinceShare,
  startNextYear,
  takeBackStopped,
  undo,
  viewNominees,
  viewOffice,
  writeCheckSlip,
  writeLawSettings,
  writeUnitFindings,
};
