/** The add-in's commands: one file per thing that a person does. The pane and the command line call these only. */
export type { Finding } from '../core/rules/finding';
export type { Plan } from '../core/plan/plan';
export { cellAddress } from '../core/sheets/cellRef';
export type { Outcome, Problem } from './outcome';
export type { TableSummary } from './reports';
export { addBody, confirmMapping, linkTask, pointAtTaskSheet, setAppendix } from './changeSettings';
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
