import type { ViewName } from './nextStep';

/** What the ribbon button asked for: a view, and whether the appendix is to be shown at once. */
export interface OpenedWith {
  readonly view: ViewName;
  readonly wantsAppendix: boolean;
}

const views: readonly ViewName[] = ['plan', 'tasks', 'nominees', 'summaries'];

/**
 * Reads the pane's own address: "?view=plan" (or nothing), "?view=tasks", "?view=appendix", "?view=nominees",
 * "?view=summaries".
 */
export function openedWith(search: string): OpenedWith {
  const asked = new URLSearchParams(search).get('view');
  if (asked === 'appendix') return { view: 'tasks', wantsAppendix: true };
  return { view: views.find((view) => view === asked) ?? 'plan', wantsAppendix: false };
}
