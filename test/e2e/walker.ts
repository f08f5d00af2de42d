import type { FrameLocator, Locator, Page } from 'playwright-core';
import { lookFor, settled } from './settled';

/** A person at the pane: what they do with whatever they have in hand. */
export interface Walker {
  readonly press: (control: Locator) => Promise<void>;
  /** Goes to a view by its tab. */
  readonly view: (tab: Locator) => Promise<void>;
  readonly type: (field: Locator, words: string) => Promise<void>;
}

/** A hand on the mouse. */
export function byMouse(page: Page, pane: FrameLocator): Walker {
  const press = async (control: Locator) => {
    await (await lookFor(control, pane)).first().click();
    await settled(pane);
  };
  return {
    press,
    view: press,
    type: async (field, words) => {
      await field.click();
      await page.keyboard.insertText(words);
    },
  };
}

/** How many presses of Tab a person is asked for at most, from one thing to the next. */
const most = 90;

/**
 * No mouse at all: Tab, arrows, Enter, Escape. After each thing done the focus is on something that is in sight and looks
 * focused.
 * @throws where Tab does not come to a control, or the focus is lost
 */
export function byKeyboard(page: Page, pane: FrameLocator): Walker {
  const key = (name: string) => page.keyboard.press(name);
  const hasFocus = async (control: Locator) =>
    (await control.count()) > 0 &&
    (await control.first().evaluate((element) => element === element.ownerDocument.activeElement));
  const reach = async (control: Locator) => {
    // a long list draws what is further down only on the way there
    await control
      .first()
      .waitFor({ timeout: 1500 })
      .catch(() => undefined);
    for (let presses = 0; presses < most; presses += 1) {
      if (await hasFocus(control)) return;
      await key('Tab');
    }
    throw new Error(`Tab never came to ${control.toString()}`);
  };
  const after = async (what: string) => {
    await settled(pane);
    const focus = await focusOf(pane);
    if (focus.trouble !== null) throw new Error(`after ${what}: ${focus.trouble}`);
  };
  const press = async (control: Locator) => {
    await reach(control);
    await key('Enter');
    await after(control.toString());
  };
  return {
    press,
    view: async (tab) => {
      // the tabs stand above all else; Tab comes to whichever of them it was at last
      const atTabs = pane.locator('[role=tab]:focus');
      for (let presses = 0; presses < most && (await atTabs.count()) === 0; presses += 1)
        await key('Shift+Tab');
      for (let presses = 0; presses < 4 && !(await hasFocus(tab)); presses += 1) await key('ArrowRight');
      await press(tab);
    },
    type: async (field, words) => {
      await reach(field);
      await page.keyboard.insertText(words);
    },
  };
}

/** What is wrong with where the focus is in the pane; null where a person sees it. */
function focusOf(pane: FrameLocator): Promise<{ readonly trouble: string | null }> {
  return pane.locator('body').evaluate((body) => {
    const at = body.ownerDocument.activeElement;
    if (at === null || at === body) return { trouble: 'the focus is on the page itself' };
    const { top, bottom, width, height } = at.getBoundingClientRect();
    const said = `${at.tagName} “${(at.textContent ?? '').slice(0, 60)}”`;
    if (width === 0 || height === 0) return { trouble: `the focus is on what nobody sees: ${said}` };
    if (bottom <= 0 || top >= body.clientHeight) return { trouble: `the focus is out of sight: ${said}` };
    return { trouble: at.matches(':focus-visible') ? null : `the focus does not show: ${said}` };
  });
}
