import type { Actions } from './actions';

/*
 * The add-in's own commands, loaded when they are first called and in the groups in which a person needs them:
 * looking at the workbook comes first, what writes comes when something is to be written.
 */
const looking = () => import(/* webpackChunkName: "looking" */ '../../actions/viewOffice');
const moving = () => import(/* webpackChunkName: "moving" */ '../../actions/navigate');
const settings = () => import(/* webpackChunkName: "settings" */ '../../actions/changeSettings');
const planReading = () => import(/* webpackChunkName: "planReading" */ '../../actions/readPlanFile');
const planWriting = () => import(/* webpackChunkName: "planWriting" */ '../../actions/savePlan');
const checking = () => import(/* webpackChunkName: "checking" */ '../../actions/checkTasks');
const previewing = () => import(/* webpackChunkName: "appendix" */ '../../actions/previewAppendix');
const generating = () => import(/* webpackChunkName: "appendix" */ '../../actions/generateAppendix');
const undoing = () => import(/* webpackChunkName: "undoing" */ '../../actions/undoSteps');
const machine = () => import(/* webpackChunkName: "undoing" */ '../../actions/describeMachine');

/** What the pane runs on in Excel. */
export const realActions: Actions = {
  viewOffice: async () => (await looking()).viewOffice(),
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
  goToCell: async (cell) => (await moving()).goToCell(cell),
  goToSheet: async (sheet) => (await moving()).goToSheet(sheet),
  listUndo: async () => (await undoing()).listUndo(),
  undo: async (id) => (await undoing()).undo(id),
  describeMachine: async () => (await machine()).describeMachine(),
};
