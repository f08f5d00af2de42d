import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, FrameLocator, Page } from 'playwright-core';
import { openBrowser } from './browser';

export const root = join(__dirname, '..', '..');
const officeJs = join(root, 'node_modules', '@microsoft', 'office-js', 'dist');
/** A name on https for the preview, as Office.js on the web demands; answered by the test's own server. */
const secure = 'https://addin.test/';
const cdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** The preview as `npm start` serves it, and a browser to look at it; or one line why there is none. */
export type Preview =
  | {
      readonly ok: true;
      readonly address: string;
      readonly browser: Browser;
      readonly close: () => Promise<void>;
    }
  | { readonly ok: false; readonly why: string };

/** Starts `npm start -- --no-open` on a free port, with the production CDN tag kept, and opens a browser. */
export async function startPreview(): Promise<Preview> {
  if (!existsSync(join(root, 'dist', 'taskpane.html'))) {
    return { ok: false, why: 'skipped: dist/ is not there (npm run build)' };
  }
  const found = await openBrowser();
  if (!found.ok) return found;
  const server = spawn(
    process.execPath,
    ['tools/start.mjs', '--no-open', '--port', '0', '--keep-office-tag', '--as-built'],
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

/** A page of the preview, its pane, and what went wrong or left this machine. */
export interface OpenPreview {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Errors on the console, uncaught errors, and requests to anywhere but the server and the CDN answered here. */
  readonly troubles: readonly string[];
  /** Files of Office.js that the pane asked of Microsoft's CDN. */
  readonly officeFiles: readonly string[];
}

/** Opens the preview with a sample; Microsoft's CDN is answered from the installed package, everything else refused. */
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
  const page = await context.newPage();
  const troubles: string[] = [];
  const officeFiles: string[] = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  await context.route('**/*', async (route) => {
    const url = route.request().url();
    if (url.startsWith(preview.address)) return route.continue();
    if (url.startsWith(secure)) {
      const response = await route.fetch({ url: url.replace(secure, preview.address) });
      return route.fulfill({ response });
    }
    if (url.startsWith(cdn)) {
      const path = decodeURIComponent(new URL(url).pathname).replace('/lib/1/hosted/', '');
      officeFiles.push(path);
      return route.fulfill({ path: join(officeJs, path) });
    }
    troubles.push(`request to ${url}`);
    return route.abort();
  });
  const isWeb = options.transport === 'web';
  await page.goto(`${isWeb ? secure : preview.address}?${options.query}${isWeb ? '&transport=web' : ''}`);
  return { page, pane: page.frameLocator('iframe'), troubles, officeFiles };
}
