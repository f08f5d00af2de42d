import type { Actions } from './actions';

/** The add-in's own commands, loaded when the first one is called: the frame is drawn before them. */
const load = () => import(/* webpackChunkName: "actions" */ '../../actions');

/** What the pane runs on in Excel. */
export const realActions: Actions = {
  viewOffice: async () => (await load()).viewOffice(),
  readPlanFile: async (file) => (await load()).readPlanFile(file),
  readPlanText: async (text) => (await load()).readPlanText(text),
  savePlan: async (request) => (await load()).savePlan(request),
  pointAtTaskSheet: async (sheet) => (await load()).pointAtTaskSheet(sheet),
  confirmMapping: async (mapping) => (await load()).confirmMapping(mapping),
  checkTasks: async (request) => (await load()).checkTasks(request),
  previewAppendix: async (request) => (await load()).previewAppendix(request),
  generateAppendix: async (request) => (await load()).generateAppendix(request),
  addBody: async (name) => (await load()).addBody(name),
  goToCell: async (cell) => (await load()).goToCell(cell),
  goToSheet: async (sheet) => (await load()).goToSheet(sheet),
  listUndo: async () => (await load()).listUndo(),
  undo: async (id) => (await load()).undo(id),
  describeMachine: async () => (await load()).describeMachine(),
};
