import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, FrameLocator, Page } from 'playwright-core';
import { openBrowser } from './browser';
import { secure, watchWhatLeaves, type Watched } from './whatLeaves';

export const root = join(__dirname, '..', '..');

/** Where `npm run build` puts the pane. */
export const builtPane = join(root, 'dist');

/** The preview as `npm start` serves it, and a browser to look at it; or one line why there is none. */
export type Preview =
  | {
      readonly ok: true;
      readonly address: string;
      readonly browser: Browser;
      readonly close: () => Promise<void>;
    }
  | { readonly ok: false; readonly why: string };

/**
 * Starts `npm start -- --no-open` on a free port, with the production CDN tag kept, and opens a browser.
 * @param paneFolder where the built pane lies
 */
export async function startPreview(paneFolder: string): Promise<Preview> {
  if (!existsSync(join(root, 'dist', 'taskpane.html'))) {
    return { ok: false, why: 'skipped: dist/ is not there (npm run build)' };
  }
  const found = await openBrowser();
  if (!found.ok) return found;
  const server = spawn(
    process.execPath,
    ['tools/start.mjs', '--no-open', '--port', '0', '--keep-office-tag', '--as-built', '--pane', paneFolder],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const address = await addressOf(server);
  const close = async () => {
    await found.browser.close();
    // a child that is still ending keeps the test's own process alive
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill();
    await ended;
  };
  return { ok: true, address, browser: found.browser, close };
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /^http:\S+$/m.exec(said)?.[0];
      if (address !== undefined) resolve(address);
    });
    server.on('exit', (code) => reject(new Error(`npm start ended with ${code}: ${said}`)));
  });
}

/** A page of the preview, its pane, and what was said and tried there. */
export interface OpenPreview extends Watched {
  readonly page: Page;
  readonly pane: FrameLocator;
}

/** Opens the preview with a sample, and watches what leaves it. */
export async function openPreview(
  preview: Extract<Preview, { readonly ok: true }>,
  options: {
    readonly query: string;
    readonly context?: BrowserContextOptions;
    /** `web`: the page is on https and the pane talks by messages, as in Excel on the web. */
    readonly transport?: 'desktop' | 'web';
  },
): Promise<OpenPreview> {
  const context = await preview.browser.newContext({
    viewport: { width: 1366, height: 768 },
    ...options.context,
  });
  const watched = await watchWhatLeaves(context, preview.address);
  const page = await context.newPage();
  const isWeb = options.transport === 'web';
  await page.goto(`${isWeb ? secure : preview.address}?${options.query}${isWeb ? '&transport=web' : ''}`);
  return { ...watched, page, pane: page.frameLocator('iframe') };
}
