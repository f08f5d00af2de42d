import { useCallback } from 'react';

/** A ref for something that has just come up and must be seen: the pane scrolls to it, no further than it has to. */
export function useComesIntoView(): (element: HTMLElement | null) => void {
  return useCallback((element: HTMLElement | null) => {
    // jsdom has no layout, hence no scrolling
    if (typeof element?.scrollIntoView === 'function') element.scrollIntoView({ block: 'nearest' });
  }, []);
}
