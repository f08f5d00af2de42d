import type { Actions } from './actions';

/*
 * The add-in's own commands, loaded when they are first called and in the groups in which a person needs them:
 * looking at the workbook comes first, what writes comes when something is to be written.
 */
const looking = () => import(/* webpackChunkName: "looking" */ '../../actions/viewOffice');
const moving = () => import(/* webpackChunkName: "moving" */ '../../actions/navigate');
const settings = () => import(/* webpackChunkName: "settings" */ '../../actions/changeSettings');
const planReading = () => import(/* webpackChunkName: "planReading" */ '../../actions/readPlanFile');
const planWriting = () => import(/* webpackChunkName: "planWriting" */ '../../actions/papers/planSheet');
const checking = () => import(/* webpackChunkName: "checking" */ '../../actions/checkTasks');
const previewing = () => import(/* webpackChunkName: "appendix" */ '../../actions/papers/appendix');
const generating = () => import(/* webpackChunkName: "appendix" */ '../../actions/papers/appendix');
const nominees = () => import(/* webpackChunkName: "checkingNominees" */ '../../actions/checkNominees');
const lists = () => import(/* webpackChunkName: "checkingNominees" */ '../../actions/viewNominees');
const slips = () => import(/* webpackChunkName: "checkingNominees" */ '../../actions/papers/checkSlip');
const quota = () => import(/* webpackChunkName: "checkingNominees" */ '../../actions/watchQuota');
const lawSheet = () => import(/* webpackChunkName: "lawSettings" */ '../../actions/papers/lawSettings');
const fixing = () => import(/* webpackChunkName: "fixing" */ '../../actions/fixFindings');
const answering = () => import(/* webpackChunkName: "settings" */ '../../actions/nomineeSettings');
const summarising = () => import(/* webpackChunkName: "summaries" */ '../../actions/papers/previewSummaries');
const filling = () => import(/* webpackChunkName: "summaries" */ '../../actions/papers/standardTables');
const officeTables = () => import(/* webpackChunkName: "summaries" */ '../../actions/fillOfficeTables');
const undoing = () => import(/* webpackChunkName: "undoing" */ '../../actions/undoSteps');
const listPreview = () => import(/* webpackChunkName: "papers" */ '../../actions/papers/nominationList');
const listMaking = () => import(/* webpackChunkName: "papers" */ '../../actions/papers/nominationList');
const joinPreview = () => import(/* webpackChunkName: "papers" */ '../../actions/papers/joinedList');
const joining = () => import(/* webpackChunkName: "papers" */ '../../actions/papers/joinedList');
const unitPreview = () => import(/* webpackChunkName: "papers" */ '../../actions/papers/unitFindings');
const unitWriting = () => import(/* webpackChunkName: "papers" */ '../../actions/papers/unitFindings');
const yearPreview = () => import(/* webpackChunkName: "papers" */ '../../actions/papers/nextYear');
const yearStarting = () => import(/* webpackChunkName: "papers" */ '../../actions/papers/nextYear');
const wordFiles = () => import(/* webpackChunkName: "papers" */ '../../actions/writeWordFile');
const cleaning = () => import(/* webpackChunkName: "settings" */ '../../actions/cleanBeforeSending');
const machine = () => import(/* webpackChunkName: "undoing" */ '../../actions/describeMachine');

/** What the pane runs on in Excel. */
export const realActions: Actions = {
  viewOffice: async (request) => (await looking()).viewOffice(request),
  readPlanFile: async (file) => (await planReading()).readPlanFile(file),
  readPlanText: async (text) => (await planReading()).readPlanText(text),
  savePlan: async (request) => (await planWriting()).savePlan(request),
  pointAtTaskSheet: async (sheet) => (await settings()).pointAtTaskSheet(sheet),
  confirmMapping: async (mapping) => (await settings()).confirmMapping(mapping),
  linkTasks: async (links) => (await settings()).linkTasks(links),
  setAppendix: async (appendix) => (await settings()).setAppendix(appendix),
  checkTasks: async (request) => (await checking()).checkTasks(request),
  previewAppendix: async (request) => (await previewing()).previewAppendix(request),
  generateAppendix: async (request) => (await generating()).generateAppendix(request),
  addBody: async (name) => (await settings()).addBody(name),
  viewNominees: async (request) => (await lists()).viewNominees(request),
  checkNominees: async (request) => (await nominees()).checkNominees(request),
  watchQuota: async (request) => (await quota()).watchQuota(request),
  previewCheckSlip: async (request) => (await slips()).previewCheckSlip(request),
  writeCheckSlip: async (request) => (await slips()).writeCheckSlip(request),
  fixFindings: async (fixes) => (await fixing()).fixFindings(fixes),
  ignoreFinding: async (item) => (await answering()).ignoreFinding(item),
  restoreFinding: async (key) => (await answering()).restoreFinding(key),
  answerFinding: async (answer) => (await answering()).answerFinding(answer),
  exemptFromQuota: async (choice) => (await answering()).exemptFromQuota(choice),
  writeLawSettings: async (request) => (await lawSheet()).writeLawSettings(request),
  previewSummaries: async (request) => (await summarising()).previewSummaries(request),
  fillSummaries: async (request) => (await filling()).fillSummaries(request),
  previewOfficeTables: async (request) => (await officeTables()).previewOfficeTables(request),
  fillOfficeTables: async (request) => (await officeTables()).fillOfficeTables(request),
  goToCell: async (cell) => (await moving()).goToCell(cell),
  goToSheet: async (sheet) => (await moving()).goToSheet(sheet),
  listUndo: async () => (await undoing()).listUndo(),
  undo: async (step) => (await undoing()).undo(step),
  previewNominationList: async (request) => (await listPreview()).previewNominationList(request),
  makeNominationList: async (request) => (await listMaking()).makeNominationList(request),
  previewJoin: async (request) => (await joinPreview()).previewJoin(request),
  joinLists: async (request) => (await joining()).joinLists(request),
  previewUnitFindings: async (request) => (await unitPreview()).previewUnitFindings(request),
  writeUnitFindings: async (request) => (await unitWriting()).writeUnitFindings(request),
  previewNextYear: async (request) => (await yearPreview()).previewNextYear(request),
  startNextYear: async (request) => (await yearStarting()).startNextYear(request),
  writeWordFile: async (request) => (await wordFiles()).writeWordFile(request),
  cleanBeforeSending: async () => (await cleaning()).cleanBeforeSending(),
  describeMachine: async () => (await machine()).describeMachine(),
};
