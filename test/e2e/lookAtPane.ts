import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, FrameLocator, Locator, Page } from 'playwright-core';

/** How Excel may look around the pane. */
export const looks = [
  { name: 'light', context: { colorScheme: 'light' } },
  { name: 'dark', context: { colorScheme: 'dark' } },
  { name: 'contrast', context: { forcedColors: 'active' } },
] as const;

/** How a whole way is walked: what the browser shows, and the width of the pane in its own pixels. */
interface WalkLook {
  readonly context: BrowserContextOptions;
  readonly pane: 350 | 320 | 160;
}

const walkLooks: Readonly<Record<string, WalkLook>> = {
  light: { context: { colorScheme: 'light' }, pane: 350 },
  dark: { context: { colorScheme: 'dark' }, pane: 350 },
  '320': { context: { colorScheme: 'light' }, pane: 320 },
  // a pane of 320 pixels at 200 %
  '200': { context: { colorScheme: 'light', deviceScaleFactor: 2 }, pane: 160 },
};

/** The look of a name: light, dark, 320, 200. Throws for another. */
export function walkLook(name: string): WalkLook {
  const look = walkLooks[name];
  if (look === undefined) throw new Error(`no look ${name}`);
  return look;
}

/** Makes the pane as wide as a look asks. */
export async function narrowTo(page: Page, { pane }: WalkLook): Promise<void> {
  if (pane === 350) return;
  await page.addStyleTag({
    content: `body { grid-template-columns: minmax(0, 1fr) ${pane}px !important }`,
  });
}

/** Makes the pane as narrow as Excel lets it be: 320 px. */
export const narrow = (page: Page) =>
  page.addStyleTag({ content: 'body { grid-template-columns: minmax(0, 1fr) 320px !important }' });

/** Pixels by which each part of the pane is wider than its place; not above 0: it does not scroll sideways. */
export const overflow = (pane: FrameLocator, parts = 'main:visible'): Promise<readonly number[]> =>
  pane.locator(parts).evaluateAll((elements) => elements.map((one) => one.scrollWidth - one.clientWidth));

/** Serious and critical violations of accessibility in the pane, each with the first place. */
export async function seriousIn(page: Page): Promise<readonly string[]> {
  // Fluent's focus library keeps invisible stops at the ends of a tab list; it moves the focus on from them itself.
  const { violations } = await new AxeBuilder({ page })
    .include('iframe')
    .exclude(['iframe', '[data-tabster-dummy]'])
    .analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

/** Names of the workbook's sheets, in their order. */
export const sheetTabs = (page: Page) => page.locator('.tabs button').allTextContents();

/** Presses Tab until a button has the focus, as a person without a mouse does; throws where so many do not do. */
export async function tabTo(page: Page, button: Locator, { most }: { readonly most: number }): Promise<void> {
  await button.waitFor();
  for (let presses = 0; presses < most; presses += 1) {
    if (await button.evaluate((element) => element === element.ownerDocument.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${button.toString()}`);
}
