import chromium from '@sparticuz/chromium';
import type { Browser, LaunchOptions } from 'playwright-core';
import { chromium as browsers } from 'playwright-core';

const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
  '--disable-sync',
];

/** A browser for the tests, or one line why there is none. */
export type FoundBrowser =
  { readonly ok: true; readonly browser: Browser } | { readonly ok: false; readonly why: string };

/**
 * Opens the Chromium of the npm package on Linux x64, the system's Edge or Chrome elsewhere.
 * @param switches of the browser's command line, beside those that every test needs
 * Everything that goes beyond the test's own server is refused by the tests themselves.
 */
export async function openBrowser(switches: readonly string[] = []): Promise<FoundBrowser> {
  const reasons: string[] = [];
  for (const options of await candidates()) {
    try {
      return {
        ok: true,
        browser: await browsers.launch({ ...options, args: [...(options.args ?? []), ...switches] }),
      };
    } catch (error) {
      reasons.push(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
    }
  }
  return { ok: false, why: `skipped: no browser could be started (${reasons.join('; ')})` };
}

async function candidates(): Promise<readonly LaunchOptions[]> {
  const system: readonly LaunchOptions[] = (['msedge', 'chrome'] as const).map((channel) => ({
    channel,
    args: quiet,
  }));
  if (process.platform !== 'linux' || process.arch !== 'x64') return system;
  const executablePath = await chromium.executablePath();
  const args = ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none', ...quiet];
  return [{ executablePath, args }, ...system];
}
