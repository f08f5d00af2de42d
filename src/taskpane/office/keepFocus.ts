import { takeFocus } from './useComesIntoView';

/** What answers a command: it is read aloud, and whoever pressed the button goes on there. */
const answers = '[role=status], [role=alert], [data-done], [data-problem]';
const places = 'section, nav, li, [role=group], [role=status], [role=alert], [data-write-card]';
const controls = 'button, a[href], [role=button], input, select, textarea, summary';

/** How the page stood when something had the focus: the element, and what it stood in, the innermost first. */
interface Held {
  readonly element: HTMLElement;
  readonly within: readonly Element[];
}

/**
 * Watches a part of the page, so that the focus is never lost with what had it. Where the control that had it goes away, the
 * focus goes on, by the first of these that there is: the answer that came up; the bar or card that it stood in; the control
 * that had opened what went away; what stands in its place. A control that cannot be pressed while its command runs gets the
 * focus back. Whoever leaves by themselves is left alone, and so is everybody who works on the sheet (`takeFocus`).
 * @returns what ends the watch
 */
export function keepFocus(root: HTMLElement): () => void {
  const page = root.ownerDocument;
  /** The last control that had the focus, or was pressed where buttons take none; null: left by the person. */
  let held: Held | null = null;
  /** The one before it: what comes up takes the focus before anybody is told of it. */
  let before: Held | null = null;
  /** What came up while a control had the focus was opened by it. */
  const openers = new WeakMap<Node, Held>();
  let answer: HTMLElement | null = null;

  const hold = (element: HTMLElement) => {
    if (held?.element === element) return;
    const within: Element[] = [];
    for (let one = element.parentElement; one !== null && one !== root; one = one.parentElement)
      within.push(one);
    before = held;
    held = { element, within };
    answer = null;
  };
  const focused = ({ target }: Event) => {
    if (!(target instanceof HTMLElement)) return;
    if (root.contains(target)) hold(target);
    else held = null;
  };
  const pressed = ({ target }: Event) => {
    answer = null;
    const control = target instanceof Element ? target.closest<HTMLElement>(controls) : null;
    if (control !== null && hasNone(page)) hold(control);
  };
  const left = ({ target, relatedTarget }: FocusEvent) => {
    if (relatedTarget !== null) return;
    // only afterwards it is known whether the control was left, or went away under the focus
    queueMicrotask(() => {
      if (held?.element === target && isUsable(held.element) && page.hasFocus() && hasNone(page)) held = null;
    });
  };
  const changed = (records: readonly MutationRecord[]) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) {
        if (!(node instanceof HTMLElement)) continue;
        const opener = held !== null && node.contains(held.element) ? before : held;
        if (opener !== null) openers.set(node, opener);
        if (node.matches(answers)) answer = node;
      }
    restore(records);
  };
  const restore = (records: readonly MutationRecord[]) => {
    if (held === null || !isLost(page)) return;
    const { element } = held;
    // a command is running, or has ended and left everything where it was
    const to = element.isConnected && !isHidden(element) ? element : nextPlace(held, records);
    if (to === null || !isUsable(to)) return;
    takeFocus(to);
    if (typeof to.scrollIntoView === 'function') to.scrollIntoView({ block: 'nearest' });
  };
  const nextPlace = (lost: Held, records: readonly MutationRecord[]): HTMLElement | null => {
    // another view is shown now; its tab would keep the focus from what comes up in it
    if (lost.element.isConnected)
      return (
        [...root.querySelectorAll<HTMLElement>('main > section')].find((view) => !isHidden(view)) ?? null
      );
    if (answer !== null && isUsable(answer)) return answer;
    const standing = lost.within.find((one) => one.isConnected && !isHidden(one)) ?? root;
    if (standing instanceof HTMLElement && standing.matches(answers)) return standing;
    const opener = openerOf(lost);
    if (opener !== null) return opener;
    const came = records
      .flatMap(({ addedNodes }) => [...addedNodes])
      .find(
        (node): node is HTMLElement =>
          node instanceof HTMLElement && standing.contains(node) && isUsable(node),
      );
    return (
      came ?? standing.closest<HTMLElement>(places) ?? (standing instanceof HTMLElement ? standing : root)
    );
  };
  const openerOf = (lost: Held): HTMLElement | null => {
    const gone = [lost.element, ...lost.within].filter((one) => !one.isConnected);
    for (const node of gone) {
      const opener = openers.get(node);
      if (opener === undefined || gone.includes(opener.element)) continue;
      return isUsable(opener.element) ? opener.element : (twin(opener) ?? openerOf(opener));
    }
    return null;
  };
  /** The same control, drawn anew. */
  const twin = ({ element, within }: Held): HTMLElement | null => {
    const standing = within.find((one) => one.isConnected && !isHidden(one)) ?? root;
    const alike = [...standing.querySelectorAll<HTMLElement>(element.tagName)];
    return alike.find((one) => nameOf(one) === nameOf(element) && isUsable(one)) ?? null;
  };

  const cameBack = () => restore([]);
  const watch = new MutationObserver(changed);
  watch.observe(root, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['disabled', 'hidden'],
  });
  page.addEventListener('focusin', focused);
  page.addEventListener('focusout', left);
  root.addEventListener('click', pressed, true);
  page.defaultView?.addEventListener('focus', cameBack);
  return () => {
    watch.disconnect();
    page.removeEventListener('focusin', focused);
    page.removeEventListener('focusout', left);
    root.removeEventListener('click', pressed, true);
    page.defaultView?.removeEventListener('focus', cameBack);
  };
}

function hasNone({ activeElement, body }: Document): boolean {
  return activeElement === null || activeElement === body;
}

/** Nothing has the focus, or something that nobody can use any more. */
function isLost(page: Document): boolean {
  const { activeElement } = page;
  return hasNone(page) || (activeElement instanceof HTMLElement && !isUsable(activeElement));
}

function isUsable(element: HTMLElement): boolean {
  return element.isConnected && !element.matches(':disabled') && !isHidden(element);
}

function isHidden(element: Element): boolean {
  return element.closest('[hidden]') !== null;
}

function nameOf(element: HTMLElement): string {
  return element.getAttribute('aria-label') ?? element.textContent;
}
