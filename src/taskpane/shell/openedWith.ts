import type { ViewName } from './nextStep';

/** What the ribbon button asked for: a view, and whether the appendix is to be shown at once. */
export interface OpenedWith {
  readonly view: ViewName;
  readonly wantsAppendix: boolean;
  /** True where the pane was loaded anew by itself: it goes to the view of the next step, whatever opened it once. */
  readonly picksUp: boolean;
}

/** How the page came to be loaded: by a ribbon button, or anew by itself. */
export type Loaded = 'opened' | 'anew';

const views: readonly ViewName[] = ['plan', 'tasks', 'nominees', 'summaries'];

/**
 * Reads the pane's own address: "?view=plan" (or nothing), "?view=tasks", "?view=appendix", "?view=nominees",
 * "?view=summaries".
 */
export function openedWith(search: string, loaded: Loaded): OpenedWith {
  const picksUp = loaded === 'anew';
  const asked = new URLSearchParams(search).get('view');
  if (asked === 'appendix') return { view: 'tasks', wantsAppendix: true, picksUp };
  return { view: views.find((view) => view === asked) ?? 'plan', wantsAppendix: false, picksUp };
}

/** How this page came to be loaded, by what the browser tells (Navigation Timing); where it tells nothing, it was opened. */
export function howLoaded(): Loaded {
  if (typeof performance.getEntriesByType !== 'function') return 'opened';
  const [entry] = performance.getEntriesByType('navigation');
  return entry !== undefined && 'type' in entry && entry.type === 'reload' ? 'anew' : 'opened';
}
