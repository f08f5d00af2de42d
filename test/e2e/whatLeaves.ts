import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';

const officeJs = join(__dirname, '..', '..', 'node_modules', '@microsoft', 'office-js', 'dist');
/** A name on https for the preview, as Office.js on the web demands; answered by the test's own server. */
export const secure = 'https://addin.test/';
const cdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** What a browser said and tried while its pages were watched. */
export interface Watched {
  /** Requests to anywhere but the server and the CDN answered here, and what the page's policy refused. */
  readonly left: readonly string[];
  /** All of that, errors on the console and uncaught errors. */
  readonly troubles: readonly string[];
  /** Files of Office.js that the pane asked of Microsoft's CDN. */
  readonly officeFiles: readonly string[];
  /** Forgets what left, for a test that makes it leave on purpose; answers it. */
  readonly takeLeft: () => readonly string[];
}

/**
 * Watches every page of a browser context, its frames and what it opens: the server's own address is let through,
 * Microsoft's CDN answered from the installed package, everything else refused and told.
 */
export async function watchWhatLeaves(context: BrowserContext, own: string): Promise<Watched> {
  const left: string[] = [];
  const troubles: string[] = [];
  const officeFiles: string[] = [];
  const tell = (what: string) => {
    left.push(what);
    troubles.push(what);
  };
  context.on('weberror', (error) => troubles.push(error.error().message));
  context.on('console', (message) => {
    // also "violates the following Content Security Policy directive" of a policy that only reports
    if (message.text().includes('Content Security Policy')) tell(message.text());
    else if (message.type() === 'error') troubles.push(message.text());
  });
  await context.route('**/*', async (route) => {
    const url = route.request().url();
    if (url.startsWith(own)) return route.continue();
    if (url.startsWith(secure)) {
      const response = await route.fetch({ url: url.replace(secure, own) });
      return route.fulfill({ response });
    }
    if (url.startsWith(cdn)) {
      const path = decodeURIComponent(new URL(url).pathname).replace('/lib/1/hosted/', '');
      officeFiles.push(path);
      return route.fulfill({ path: join(officeJs, path) });
    }
    tell(`request to ${url}`);
    return route.abort();
  });
  await context.routeWebSocket(/.*/, async (socket) => {
    tell(`socket to ${socket.url()}`);
    await socket.close();
  });
  return { left, troubles, officeFiles, takeLeft: () => left.splice(0) };
}
