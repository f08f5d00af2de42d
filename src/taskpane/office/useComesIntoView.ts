import { useCallback } from 'react';

/** What keeps the focus: a field, because somebody types or chooses, and a tab, because its view comes up by itself. */
const keepers = 'input, textarea, select, [contenteditable=true], [role=combobox], [role=tab]';

/**
 * A ref for something that has just come up and must be seen: the pane scrolls to it, no further than it has to, and the
 * focus goes to it where the pane has the focus and nobody is in a field or on a tab. While somebody works on the sheet it stays there.
 */
export function useComesIntoView(): (element: HTMLElement | null) => void {
  return useCallback((element: HTMLElement | null) => {
    if (element === null) return;
    takeFocus(element);
    // jsdom has no layout, hence no scrolling
    if (typeof element.scrollIntoView === 'function') element.scrollIntoView({ block: 'nearest' });
  }, []);
}

/**
 * A ref for what a command answers that leaves the page where it is: the focus goes to it where nothing else has it, since
 * the button that was pressed cannot keep it while the command runs.
 */
export function catchFocus(element: HTMLElement | null): void {
  if (element === null) return;
  const { activeElement, body } = element.ownerDocument;
  if (activeElement === null || activeElement === body || activeElement.matches(':disabled'))
    takeFocus(element);
}

/** Gives an element the focus, also one that is no control, unless it is elsewhere than in the pane, in a field or on a tab. */
export function takeFocus(element: HTMLElement): void {
  const page = element.ownerDocument;
  // what comes up as the pane opens leaves the focus where the person is
  const { userActivation } = page.defaultView?.navigator ?? {};
  if (userActivation?.hasBeenActive === false) return;
  if (!page.hasFocus() || page.activeElement?.matches(keepers) === true) return;
  if (!element.hasAttribute('tabindex')) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}
