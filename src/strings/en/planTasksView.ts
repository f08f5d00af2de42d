import type { PlanTask } from '../../core/plan/plan';
import type { planTasksView as vietnamese } from '../vi/planTasksView';
import { counted } from './counted';

const count = new Intl.NumberFormat('en-GB');

type Place = PlanTask['place'];
const inPlace: Readonly<Record<Place, string>> = {
  appendix: "in the plan's appendix",
  body: "in the plan's tables",
};

/** What the view "Plan" says of the tasks that the plan file lists itself. */
export const planTasksView: typeof vietnamese = {
  title: (tasks, place) => `${counted(tasks, 'task')} ${inPlace[place]}`,
  take: (tasks, place) => `Make a task sheet of the ${counted(tasks, 'task')} ${inPlace[place]}`,
  takeOutline: 'Make a task sheet from the plan',
  outline: "Tasks from the plan's items and points",
  said: (tasks, withLead, withTime) =>
    `The plan names one lead body in ${counted(withLead, 'row')}, a time in ${counted(withTime, 'row')}.${
      withLead < tasks || withTime < tasks
        ? ' What the plan does not say stays blank for you to fill in.'
        : ''
    }`,
  leftOut: (lines) =>
    `${counted(lines, 'line')} of targets and numbers to propose left out: that is not work to be done.`,
  compare: (sheet) => `Compare with sheet “${sheet}”`,
  comparing: 'Comparing task by task…',
  found: ({ total, found, sheet, place }) =>
    `${counted(total, 'task')} ${inPlace[place]}, ${count.format(found)} of them on sheet “${sheet}”.`,
  same: 'No differences in tasks, lead bodies or times.',
  otherList: 'This sheet seems to be another list.',
  onlyInPlan: (tasks, place) => `${count.format(tasks)} only ${inPlace[place]}`,
  onlyOnSheet: (tasks) => `${count.format(tasks)} only on the sheet`,
  otherLeads: (tasks) => `${count.format(tasks)} with another lead body`,
  otherTimes: (tasks) => `${count.format(tasks)} with another time`,
  inPlan: (text) => `Plan: ${text}`,
  onSheet: (text) => `On the sheet: ${text}`,
  readOnly: 'The workbook is open read-only, so nothing can be written yet.',
  what: 'Task sheet',
  button: 'Make the task sheet',
  running: 'Making the sheet…',
  holds: (tasks, groups) =>
    groups === 0
      ? `+ ${counted(tasks, 'task')}; the columns for status and note stay blank`
      : `+ ${counted(tasks, 'task')} in ${counted(groups, 'group')}; the columns for status and note stay blank`,
  becomesTaskSheet:
    'This sheet becomes your task sheet: change, add and delete as you like, the add-in does not write over it.',
  staysInUse: (sheet) =>
    `Sheet “${sheet}” stays the task sheet in use; to change that, choose again under Tasks.`,
  written: (tasks, sheet) => `Sheet “${sheet}” was made: ${counted(tasks, 'task')}.`,
};
