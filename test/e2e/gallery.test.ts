import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser } from './browser';
import { galleryWays } from './galleryWays';
import { looks } from './lookAtPane';
import { vietnamese } from '../words';
import { root } from './preview';
import { picturesFolder } from './previewOfTests';

/*
 * Every designed state of the pane, without Excel, also with letters twice as large, and each kind of state in each look: a
 * picture of each for people to look at, no violation of accessibility, nothing that scrolls sideways, no tab beyond the edge.
 */
const pictures = join(picturesFolder('gallery'), 'states');
const page = join(root, '.cache', 'gallery', 'gallery.html');
const narrowPane = { width: 320, height: 900 };

let browser: Browser | null = null;

beforeAll(async () => {
  const opened = await openBrowser(['--allow-file-access-from-files']);
  if (!opened.ok) {
    process.stderr.write(`${opened.why}\n`);
    return;
  }
  browser = opened.browser;
  execFileSync(process.execPath, [join(root, 'tools', 'gallery.mjs')], { cwd: root, stdio: 'pipe' });
  mkdirSync(pictures, { recursive: true });
  process.stderr.write(`pictures of the states: ${pictures}\n`);
}, 300_000);

afterAll(async () => {
  await browser?.close();
});

const states = Object.keys(galleryWays) as readonly (keyof typeof galleryWays)[];

/** States whose colours differ from each other: the looks other than light are tried on these. */
const coloured: readonly (keyof typeof galleryWays)[] = [
  'ready',
  'deadlines',
  'thousands',
  'lists',
  'blanks',
  'ignored',
  'confirmDoubt',
  'provinceShare',
  'carried',
  'typedSince',
  'planFindings',
  'joinAsking',
  'summaries',
  'undoEdited',
  'stoppedHalf',
];

/** A page for one state after the other; none of them knows what was kept by the one before. */
async function newPage(context: BrowserContext): Promise<Page> {
  const shown = await context.newPage();
  await shown.addInitScript(() => window.sessionStorage.clear());
  shown.setDefaultTimeout(20_000);
  return shown;
}

/** Shows the pane in a state, with what that state is about in view. */
async function show(shown: Page, state: keyof typeof galleryWays): Promise<void> {
  const { view, goOn } = galleryWays[state];
  await shown.goto(`${pathToFileURL(page).href}?state=${state}&view=${view}`, { waitUntil: 'commit' });
  await shown.locator('main').waitFor();
  await goOn(shown);
  await shown.locator('main section:visible').first().waitFor();
  await settled(shown);
}

/** Until no script is on its way any more (webpack takes its element out of the head when it has come), and no movement. */
async function settled(shown: Page): Promise<void> {
  do await shown.waitForTimeout(150);
  while ((await shown.locator('head > script').count()) > 0);
}

async function violations(shown: Page): Promise<readonly string[]> {
  // Fluent's focus library keeps invisible stops at the ends of a tab list; it moves the focus on from them itself.
  const found = await new AxeBuilder({ page: shown }).exclude('[data-tabster-dummy]').analyze();
  return found.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

/** Pixels by which the pane is wider than its place, and its tabs stand beyond its edge: not above 0 where all is seen. */
const beyond = (shown: Page) =>
  shown.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const rights = [...document.querySelectorAll('[role=tab]')].map(
      (tab) => tab.getBoundingClientRect().right,
    );
    const main = document.querySelector('main');
    return {
      tabs: Math.max(0, ...rights.map((right) => Math.round(right - width))),
      sideways: main === null ? 0 : Math.max(0, main.scrollWidth - main.clientWidth),
    };
  });

test.each(looks)(
  'every state can be read by everybody, $name',
  async ({ name, context: look }) => {
    if (browser === null) return;
    expect(existsSync(page)).toBe(true);
    const context = await browser.newContext({ ...look, viewport: narrowPane });
    const shown = await newPage(context);
    const wrong: Record<string, unknown> = {};
    for (const state of name === 'light' ? states : coloured) {
      await show(shown, state);
      await shown.screenshot({ path: join(pictures, `${state}-${name}.png`) });
      const [found, { tabs, sideways }] = [await violations(shown), await beyond(shown)];
      if (found.length > 0 || tabs > 0 || sideways > 0) wrong[state] = { found, tabs, sideways };
    }
    await context.close();
    expect(wrong).toEqual({});
  },
  900_000,
);

test('with letters twice as large in the narrowest pane no tab is off the edge and nothing scrolls sideways', async () => {
  if (browser === null) return;
  // 320 px at 200 %: half as many pixels of the page, each twice as large
  const context = await browser.newContext({ viewport: { width: 160, height: 450 }, deviceScaleFactor: 2 });
  const shown = await newPage(context);
  const wrong: Record<string, unknown> = {};
  for (const state of states) {
    await show(shown, state);
    await shown.screenshot({ path: join(pictures, `${state}-200.png`) });
    const { tabs, sideways } = await beyond(shown);
    if (tabs > 0 || sideways > 0) wrong[state] = { tabs, sideways };
  }
  await context.close();
  expect(wrong).toEqual({});
}, 900_000);

/** States with much to read: English words are longer than Vietnamese ones. */
const spoken: readonly (keyof typeof galleryWays)[] = [
  'ready',
  'deadlines',
  'lists',
  'blanks',
  'confirmDoubt',
  'provinceShare',
  'carried',
  'planFindings',
  'joinAsking',
  'summaries',
];

/** Switches the pane to English behind its menu, and goes back to the view, which shows what it showed. */
async function speakEnglish(shown: Page, view: string): Promise<void> {
  await shown.getByRole('button', { name: vietnamese.pane.menu.open }).click();
  await shown.getByRole('button', { name: vietnamese.pane.language.otherName }).click();
  await shown.locator('html[lang=en]').waitFor({ state: 'attached' });
  // the appendix is made in the view of the tasks
  await shown.locator(`[role=tab][value=${view === 'appendix' ? 'tasks' : view}]`).click();
  await shown.locator('main section:visible').first().waitFor();
  await settled(shown);
}

test.each([
  ['320 px', { viewport: narrowPane }, 'english'],
  ['200 %', { viewport: { width: 160, height: 450 }, deviceScaleFactor: 2 }, 'english-200'],
] as const)(
  'English words fit as well, at %s',
  async (_name, look, called) => {
    if (browser === null) return;
    const context = await browser.newContext(look);
    const shown = await newPage(context);
    const wrong: Record<string, unknown> = {};
    for (const state of spoken) {
      await show(shown, state);
      await speakEnglish(shown, galleryWays[state].view);
      await shown.screenshot({ path: join(pictures, `${state}-${called}.png`) });
      const [found, { tabs, sideways }] = [await violations(shown), await beyond(shown)];
      if (found.length > 0 || tabs > 0 || sideways > 0) wrong[state] = { found, tabs, sideways };
    }
    await context.close();
    expect(wrong).toEqual({});
  },
  600_000,
);
