import type { paneActions } from './paneActions';

/** An open pane: the actions with a memory of their own, as each pane of Excel has. */
export type Pane = typeof paneActions;

/** Opens a pane: every module is loaded anew, so that nothing is shared with other panes but the workbook. */
export function openPane(): Pane {
  let opened: Pane | null = null;
  jest.isolateModules(() => {
    opened = jest.requireActual<{ readonly paneActions: Pane }>('./paneActions').paneActions;
  });
  if (opened === null) throw new Error('the pane did not load');
  return opened;
}
