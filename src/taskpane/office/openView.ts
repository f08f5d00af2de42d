import { createContext } from 'react';
import type { Problem } from '../../core/work/outcome';
import type { ViewName } from '../shell/nextStep';

/** The view that is shown (null: a screen of the menu), and the way to another. */
export interface ViewOpener {
  readonly shown: ViewName | null;
  readonly open: (view: ViewName) => void;
}

/** null outside of the pane's frame. */
export const OpenView = createContext<ViewOpener | null>(null);

/** The view in which something that is missing is brought, by the problem that tells of it. */
export const viewOfMissing: Readonly<Partial<Record<Problem['reason'], ViewName>>> = {
  emptyWorkbook: 'plan',
  noPlan: 'plan',
  noPlanTasks: 'plan',
  noTargets: 'plan',
  noTaskSheet: 'tasks',
  severalTaskSheets: 'tasks',
  noTasks: 'tasks',
  nothingListed: 'tasks',
  noNomineeList: 'nominees',
};
