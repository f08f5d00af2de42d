import type { LawOpening } from '../../actions/openLaw';
import { lawBeside } from './lawBeside';

/*
 * The add-in's own commands, loaded when they are first called and in the groups in which a person needs them:
 * looking at the workbook comes first, what writes comes when something is to be written.
 */
const looking = () => import(/* webpackChunkName: "looking" */ '../../actions/viewOffice');
const law = () => import(/* webpackChunkName: "looking" */ '../../actions/openLaw');
const moving = () => import(/* webpackChunkName: "moving" */ '../../actions/navigate');
const pointing = () => import(/* webpackChunkName: "settings" */ '../../actions/pointAtTaskSheet');
const confirming = () => import(/* webpackChunkName: "settings" */ '../../actions/confirmMapping');
const linking = () => import(/* webpackChunkName: "settings" */ '../../actions/linkTasks');
const choosing = () => import(/* webpackChunkName: "settings" */ '../../actions/setAppendix');
const answeringStruck = () => import(/* webpackChunkName: "settings" */ '../../actions/answerStruckRows');
const addingBody = () => import(/* webpackChunkName: "settings" */ '../../actions/addBody');
const tyingBody = () => import(/* webpackChunkName: "settings" */ '../../actions/tieBody');
const droppingBody = () => import(/* webpackChunkName: "settings" */ '../../actions/dropBody');
const planReading = () => import(/* webpackChunkName: "planReading" */ '../../actions/readPlanFile');
const planSheet = () => import(/* webpackChunkName: "planWriting" */ '../../actions/papers/planSheet');
const planChecking = () => import(/* webpackChunkName: "checkingPlan" */ '../../actions/checkPlan');
const choosingDuties = () => import(/* webpackChunkName: "settings" */ '../../actions/chooseDuties');
const checking = () => import(/* webpackChunkName: "checking" */ '../../actions/checkTasks');
const appendix = () => import(/* webpackChunkName: "appendix" */ '../../actions/papers/appendix');
const nominees = () => import(/* webpackChunkName: "checkingNominees" */ '../../actions/checkNominees');
const lists = () => import(/* webpackChunkName: "checkingNominees" */ '../../actions/viewNominees');
const checkSlip = () => import(/* webpackChunkName: "checkingNominees" */ '../../actions/papers/checkSlip');
const quota = () => import(/* webpackChunkName: "checkingNominees" */ '../../actions/watchQuota');
const following = () => import(/* webpackChunkName: "following" */ '../../actions/followOffice');
const edits = () => import(/* webpackChunkName: "watchingEdits" */ '../../actions/watchEdits');
const lawSettings = () => import(/* webpackChunkName: "lawSettings" */ '../../actions/papers/lawSettings');
const fixing = () => import(/* webpackChunkName: "fixing" */ '../../actions/fixFindings');
const mendingChoices = () => import(/* webpackChunkName: "fixing" */ '../../actions/mendChoices');
const marking = () => import(/* webpackChunkName: "marking" */ '../../actions/markFindings');
const ignoring = () => import(/* webpackChunkName: "settings" */ '../../actions/ignoreFinding');
const answering = () => import(/* webpackChunkName: "settings" */ '../../actions/answerFinding');
const exempting = () => import(/* webpackChunkName: "settings" */ '../../actions/exemptFromQuota');
const summarising = () => import(/* webpackChunkName: "summaries" */ '../../actions/papers/previewSummaries');
const standardTables = () =>
  import(/* webpackChunkName: "summaries" */ '../../actions/papers/standardTables');
const officeTables = () => import(/* webpackChunkName: "summaries" */ '../../actions/fillOfficeTables');
const undoing = () => import(/* webpackChunkName: "undoing" */ '../../actions/undoSteps');
const stopped = () => import(/* webpackChunkName: "undoing" */ '../../actions/stoppedSteps');
const claiming = () => import(/* webpackChunkName: "undoing" */ '../../actions/claimSheet');
const nominationList = () => import(/* webpackChunkName: "papers" */ '../../actions/papers/nominationList');
const joinedList = () => import(/* webpackChunkName: "papers" */ '../../actions/papers/joinedList');
const unitFindings = () => import(/* webpackChunkName: "papers" */ '../../actions/papers/unitFindings');
const findingsList = () => import(/* webpackChunkName: "papers" */ '../../actions/papers/findingsList');
const nextYear = () => import(/* webpackChunkName: "papers" */ '../../actions/papers/nextYear');
const planTasks = () => import(/* webpackChunkName: "planTaking" */ '../../actions/papers/planTasks');
const templateBook = () => import(/* webpackChunkName: "templates" */ '../../actions/papers/templateBook');
const comparing = () => import(/* webpackChunkName: "planTaking" */ '../../actions/comparePlanTasks');
const sample = () => import(/* webpackChunkName: "sample" */ '../../actions/papers/sample');
const removingSample = () => import(/* webpackChunkName: "sample" */ '../../actions/removeSample');
const targets = () => import(/* webpackChunkName: "papers" */ '../../actions/papers/targets');
const wordFiles = () => import(/* webpackChunkName: "papers" */ '../../actions/writeWordFile');
const cleaning = () => import(/* webpackChunkName: "settings" */ '../../actions/cleanBeforeSending');
const machine = () => import(/* webpackChunkName: "undoing" */ '../../actions/describeMachine');
const probing = () => import(/* webpackChunkName: "probe" */ '../../actions/probeExcel');

/** The law is opened once, when the first command is called; where its script cannot be had, the next call tries anew. */
let opening: Promise<LawOpening> | null = null;

async function openedLaw(): Promise<LawOpening> {
  opening ??= Promise.all([law(), lawBeside()]).then(([{ openLaw }, found]) => openLaw(found));
  try {
    return await opening;
  } catch (error) {
    opening = null;
    throw error;
  }
}

type Command = (...asked: never[]) => Promise<unknown>;

/** A command of a module, called when the module has been loaded and the law is open; rejects where its script cannot be had. */
function from<Name extends string, Module extends Readonly<Record<Name, Command>>>(
  load: () => Promise<Module>,
  name: Name,
): Module[Name] {
  const command = async (...asked: Parameters<Module[Name]>) => {
    const [module] = await Promise.all([load(), openedLaw()]);
    return module[name](...asked);
  };
  // the same call with the same answer, one load later: the compiler cannot tell
  return command as Module[Name];
}

/** What the pane runs on in Excel; its type is what every pane runs on (`Actions`). */
export const realActions = {
  openedLaw,
  viewOffice: from(looking, 'viewOffice'),
  readPlanFile: from(planReading, 'readPlanFile'),
  readPlanText: from(planReading, 'readPlanText'),
  readPlanFileWith: from(planReading, 'readPlanFileWith'),
  readPlanTextWith: from(planReading, 'readPlanTextWith'),
  previewPlan: from(planSheet, 'previewPlan'),
  savePlan: from(planSheet, 'savePlan'),
  pointAtTaskSheet: from(pointing, 'pointAtTaskSheet'),
  confirmMapping: from(confirming, 'confirmMapping'),
  confirmMappings: from(confirming, 'confirmMappings'),
  linkTasks: from(linking, 'linkTasks'),
  setAppendix: from(choosing, 'setAppendix'),
  checkPlan: from(planChecking, 'checkPlan'),
  chooseDuties: from(choosingDuties, 'chooseDuties'),
  answerStruckRows: from(answeringStruck, 'answerStruckRows'),
  checkTasks: from(checking, 'checkTasks'),
  previewAppendix: from(appendix, 'previewAppendix'),
  generateAppendix: from(appendix, 'generateAppendix'),
  addBody: from(addingBody, 'addBody'),
  tieBody: from(tyingBody, 'tieBody'),
  dropBody: from(droppingBody, 'dropBody'),
  viewNominees: from(lists, 'viewNominees'),
  checkNominees: from(nominees, 'checkNominees'),
  watchQuota: from(quota, 'watchQuota'),
  followOffice: from(following, 'followOffice'),
  watchEdits: from(edits, 'watchEdits'),
  previewCheckSlip: from(checkSlip, 'previewCheckSlip'),
  writeCheckSlip: from(checkSlip, 'writeCheckSlip'),
  fixFindings: from(fixing, 'fixFindings'),
  lookAtChoices: from(mendingChoices, 'lookAtChoices'),
  mendChoices: from(mendingChoices, 'mendChoices'),
  ignoreFinding: from(ignoring, 'ignoreFinding'),
  restoreFinding: from(ignoring, 'restoreFinding'),
  markFindings: from(marking, 'markFindings'),
  unmark: from(marking, 'unmark'),
  findMarks: from(marking, 'findMarks'),
  answerFinding: from(answering, 'answerFinding'),
  exemptFromQuota: from(exempting, 'exemptFromQuota'),
  writeLawSettings: from(lawSettings, 'writeLawSettings'),
  setProvinceShare: from(lawSettings, 'setProvinceShare'),
  previewSummaries: from(summarising, 'previewSummaries'),
  fillSummaries: from(standardTables, 'fillSummaries'),
  previewOfficeTables: from(officeTables, 'previewOfficeTables'),
  fillOfficeTables: from(officeTables, 'fillOfficeTables'),
  goToCell: from(moving, 'goToCell'),
  goToSheet: from(moving, 'goToSheet'),
  showSheet: from(moving, 'showSheet'),
  listUndo: from(undoing, 'listUndo'),
  undo: from(undoing, 'undo'),
  findStopped: from(stopped, 'findStopped'),
  finishStopped: from(stopped, 'finishStopped'),
  takeBackStopped: from(stopped, 'takeBackStopped'),
  leaveStopped: from(stopped, 'leaveStopped'),
  claimSheet: from(claiming, 'claimSheet'),
  previewNominationList: from(nominationList, 'previewNominationList'),
  makeNominationList: from(nominationList, 'makeNominationList'),
  previewJoin: from(joinedList, 'previewJoin'),
  joinLists: from(joinedList, 'joinLists'),
  previewUnitFindings: from(unitFindings, 'previewUnitFindings'),
  writeUnitFindings: from(unitFindings, 'writeUnitFindings'),
  previewFindingsList: from(findingsList, 'previewFindingsList'),
  writeFindingsList: from(findingsList, 'writeFindingsList'),
  previewNextYear: from(nextYear, 'previewNextYear'),
  startNextYear: from(nextYear, 'startNextYear'),
  previewPlanTasks: from(planTasks, 'previewPlanTasks'),
  takePlanTasks: from(planTasks, 'takePlanTasks'),
  previewTemplateBook: from(templateBook, 'previewTemplateBook'),
  createTemplateBook: from(templateBook, 'createTemplateBook'),
  comparePlanTasks: from(comparing, 'comparePlanTasks'),
  addSample: from(sample, 'addSample'),
  removeSample: from(removingSample, 'removeSample'),
  previewTargets: from(targets, 'previewTargets'),
  writeTargets: from(targets, 'writeTargets'),
  writeWordFile: from(wordFiles, 'writeWordFile'),
  cleanBeforeSending: from(cleaning, 'cleanBeforeSending'),
  describeMachine: from(machine, 'describeMachine'),
  openProbe: from(probing, 'openProbe'),
  probeAlone: from(probing, 'probeAlone'),
  probeReopened: from(probing, 'probeReopened'),
  probeByHand: from(probing, 'probeByHand'),
  endProbe: from(probing, 'endProbe'),
};
