import type { PaperAction } from '../../core/sheets/ownPapers';

/** How the list of what was done calls the writes of papers. */
const writesOfPapers: Readonly<Record<PaperAction, string>> = {
  savePlan: 'Write the plan',
  generateAppendix: 'Make the appendix',
  writeCheckSlip: 'Make the check slip',
  writeLawSettings: 'Make the sheet of settings',
  fillSummaries: 'Write summary tables',
  makeNominationList: 'Make the nomination list',
  joinLists: 'Join the lists of units',
  writeUnitFindings: 'Make the slips for the units',
  writeFindingsList: 'Make the list of findings',
  startNextYear: "Make next year's sheets",
  takePlanTasks: "Take the plan's tasks onto a task sheet",
  writeTargets: 'Make the table of targets',
  addSample: 'Put sample data in',
  createTemplateBook: 'Make sheets to begin with',
  writeCommunesTable: 'Make the table of all communes',
};

/** How it calls what is written into the office's own sheets. */
const otherWrites = {
  fixCells: 'Fix cells',
  mendChoices: 'Repair drop-down lists',
  fillOwnTables: "Fill in the office's tables",
  removeSample: 'Take sample data out',
};

/** How it calls choices that the workbook remembers and that change no sheet. */
export const rememberedChoices: Readonly<Record<string, string>> = {
  pointAtTaskSheet: 'Choose the task sheet',
  confirmMapping: 'Confirm what columns mean',
  linkTasks: 'Link tasks to items',
  chooseDuties: 'Choose duties of a yearly plan',
  setAppendix: 'Choose how the appendix looks',
  answerStruckRows: 'Choose how rows struck through are used',
  addBody: 'Add a name of a body',
  tieBody: 'Remember another name of a body',
  dropBody: 'Remove a name of a body',
  ignoreFinding: 'Ignore a finding',
  restoreFinding: 'Look at an ignored finding again',
  answerFinding: 'Answer a finding',
  exemptFromQuota: 'Change which units count for the share',
  claimSheet: "Choose the add-in's own sheet",
};

const names: Readonly<Record<string, string>> = { ...writesOfPapers, ...otherWrites, ...rememberedChoices };

/** What an action of the journal is called; one that a later version wrote is "Write to the workbook". */
export function actionName(action: string): string {
  return names[action] ?? 'Write to the workbook';
}
