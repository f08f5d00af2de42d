import { createContext, useContext } from 'react';
import type { NomineeRequest } from '../../actions/checkNominees';
import type { realActions } from './realActions';

/** Which year and days the lists are judged by, as far as the person says it. */
export type NomineeCase = Pick<NomineeRequest, 'today' | 'year' | 'decisionDate' | 'dueDate'>;

/**
 * The part of src/actions that the pane calls: the modules themselves in production, fixed values in component tests.
 * A new command needs its line in `realActions` only.
 */
export type Actions = typeof realActions;

const ActionsContext = createContext<Actions | null>(null);

export const ActionsProvider = ActionsContext.Provider;

/** The commands that this pane was opened with. Throws outside of an `ActionsProvider`: a bug. */
export function useActions(): Actions {
  const actions = useContext(ActionsContext);
  if (actions === null) throw new Error('useActions needs an ActionsProvider');
  return actions;
}
