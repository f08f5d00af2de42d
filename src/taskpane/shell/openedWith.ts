import type { ViewName } from './nextStep';

/** What the ribbon button asked for: a view, and whether the appendix is to be shown at once. */
export interface OpenedWith {
  readonly view: ViewName;
  readonly wantsAppendix: boolean;
}

/** Reads the pane's own address: "?view=plan" (or nothing), "?view=tasks", "?view=appendix". */
export function openedWith(search: string): OpenedWith {
  const view = new URLSearchParams(search).get('view');
  if (view === 'appendix') return { view: 'tasks', wantsAppendix: true };
  return { view: view === 'tasks' ? 'tasks' : 'plan', wantsAppendix: false };
}
