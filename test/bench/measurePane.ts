import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { startPreviewServer } from '../../tools/previewServer.mjs';
import { openBrowser } from '../e2e/browser';
import { benchNominees } from './benchNominees';
import { benchPlan, benchWorkbook } from './benchTasks';
import { nomineeSteps, taskSteps, type Step } from './paneSteps';
import { prepare, traced, type KeptThread } from './threadTime';

/** How long the page's thread was kept while the person waited for one thing. */
export interface Blocked extends KeptThread {
  readonly step: string;
  readonly rows: number;
  readonly milliseconds: number;
  /** Script that the pane had loaded by the end of the step, in bytes gzipped; Office.js is not ours. */
  readonly scriptBytes: number;
}

async function measureSteps(page: Page, rows: number, steps: readonly Step[]): Promise<readonly Blocked[]> {
  const measured: Blocked[] = [];
  const scripts = new Set<string>();
  page.on('requestfinished', (request) => {
    if (/\/pane\/[^/]+\.js$/.test(request.url())) scripts.add(basename(request.url()));
  });
  for (const { step, work } of steps) {
    let milliseconds = 0;
    const kept = await traced(page, async () => {
      const start = Date.now();
      await work();
      milliseconds = Date.now() - start;
      // what follows upon it belongs to it: checks follow what was written
      await page.frames().at(-1)?.evaluate(untilQuiet);
    });
    const scriptBytes = [...scripts].reduce((sum, name) => sum + gzippedBytes(name), 0);
    measured.push({ step, rows, milliseconds, ...kept, scriptBytes });
  }
  return measured;
}

/** Runs in the pane: comes back once its thread was free for a second. */
function untilQuiet(): Promise<void> {
  return new Promise((resolve) => {
    let freeTurns = 0;
    const look = (): void => {
      const asked = performance.now();
      requestIdleCallback(() => {
        freeTurns = performance.now() - asked < 50 ? freeTurns + 1 : 0;
        if (freeTurns === 20) resolve();
        else setTimeout(look, 50);
      });
    };
    look();
  });
}

function gzippedBytes(script: string): number {
  return gzipSync(readFileSync(join('dist', script)), { level: 9 }).length;
}

async function measurePane(what: string, rows: number): Promise<readonly Blocked[] | string> {
  if (!existsSync(join('dist', 'taskpane.html'))) return 'skipped: dist/ is not there (npm run build)';
  const found = await openBrowser();
  if (!found.ok) return found.why;
  const server = await startPreviewServer({ port: 0 });
  try {
    const page = await found.browser.newPage();
    page.setDefaultTimeout(90_000);
    await prepare(page);
    const { file } = what === 'nominees' ? benchNominees(rows) : benchWorkbook(rows);
    await page.route('**/samples/bench/workbook.xlsx', (route) => route.fulfill({ body: Buffer.from(file) }));
    const plan = join(mkdtempSync(join(tmpdir(), 'bench-')), 'plan.txt');
    writeFileSync(plan, benchPlan);
    const open = async (): Promise<void> => {
      await page.goto(`${server.address}?sample=bench`);
    };
    const input = { page, plan, open };
    return await measureSteps(page, rows, what === 'nominees' ? nomineeSteps(input) : taskSteps(input));
  } finally {
    await found.browser.close();
    await server.close();
  }
}

void measurePane(process.argv[2] ?? 'tasks', Number(process.argv[3] ?? '1000')).then((measured) => {
  process.stdout.write(`${JSON.stringify(measured)}\n`);
});
