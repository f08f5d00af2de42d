import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { FrameLocator, Page } from 'playwright-core';
import { vietnamese, summariesView } from '../words';
import { startPreviewServer } from '../../tools/previewServer.mjs';
import { openBrowser } from '../e2e/browser';
import { benchPlan, benchWorkbook } from './benchTasks';

/** How long the page's thread was kept from the pane's other work, in milliseconds, while the person waited for one thing. */
export interface Blocked {
  readonly step: 'start' | 'plan' | 'check' | 'preview' | 'generate' | 'look' | 'fill';
  readonly rows: number;
  readonly milliseconds: number;
  /** The longest stretch, and without the time in which the embedded Excel answered on the same thread. */
  readonly longestWithHost: number;
  readonly longest: number;
  /** Script that the pane had loaded by the end of the step, in bytes gzipped; Office.js is not ours. */
  readonly scriptBytes: number;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

declare global {
  interface Window {
    /** Set by `observe`: tasks of over 50 ms, and when the host was at work; since the page began. */
    blockedSpans?: { readonly long: Span[]; readonly host: Span[] };
  }
}

/**
 * Runs in every frame before its scripts. The host runs in the preview's own page, on the same thread: its calls are
 * timed where they enter it, and that page does not draw.
 */
function observe(): void {
  const spans: { readonly long: Span[]; readonly host: Span[] } = { long: [], host: [] };
  window.blockedSpans = spans;
  const isPane = window !== window.top;
  if (isPane) {
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) {
        const start = performance.timeOrigin + startTime;
        spans.long.push({ start, end: start + duration });
      }
    }).observe({ type: 'longtask', buffered: true });
    return;
  }
  window.requestAnimationFrame = () => 0;
  let joined: Window['embeddedExcel'];
  Object.defineProperty(window, 'embeddedExcel', {
    get: () => joined,
    set: (value: NonNullable<Window['embeddedExcel']>) => {
      joined = value;
      const { external } = value;
      const execute: unknown = external === null ? null : Reflect.get(external, 'Execute');
      if (external === null || typeof execute !== 'function') return;
      Reflect.set(external, 'Execute', (...args: unknown[]): unknown => {
        const start = performance.timeOrigin + performance.now();
        const answer: unknown = Reflect.apply(execute, external, args);
        spans.host.push({ start, end: performance.timeOrigin + performance.now() });
        return answer;
      });
    },
  });
}

/** What is left of a span without the host's. */
function withoutHost(span: Span, host: readonly Span[]): number {
  const inside = host.map(({ start, end }) =>
    Math.max(0, Math.min(end, span.end) - Math.max(start, span.start)),
  );
  return span.end - span.start - inside.reduce((sum, each) => sum + each, 0);
}

async function spansOf(
  page: Page,
): Promise<{ readonly long: readonly Span[]; readonly host: readonly Span[] }> {
  const frames = await Promise.all(
    page.frames().map((frame) => frame.evaluate(() => window.blockedSpans ?? { long: [], host: [] })),
  );
  return { long: frames.flatMap(({ long }) => long), host: frames.flatMap(({ host }) => host) };
}

async function measureSteps(page: Page, rows: number, steps: readonly Step[]): Promise<readonly Blocked[]> {
  const measured: Blocked[] = [];
  const scripts = new Set<string>();
  page.on('requestfinished', (request) => {
    if (/\/pane\/[^/]+\.js$/.test(request.url())) scripts.add(basename(request.url()));
  });
  for (const { step, work } of steps) {
    const start = Date.now();
    await work();
    const scriptBytes = [...scripts].reduce((sum, name) => sum + gzippedBytes(name), 0);
    // long tasks are told a little later
    await page.waitForTimeout(300);
    const { long, host } = await spansOf(page);
    const during = long.filter((span) => span.start >= start - 1);
    const end = Math.max(start, ...during.map((span) => span.end), ...host.map((span) => span.end));
    measured.push({
      step,
      rows,
      milliseconds: Math.round(end - start),
      longestWithHost: Math.round(Math.max(0, ...during.map((span) => span.end - span.start))),
      longest: Math.round(Math.max(0, ...during.map((span) => withoutHost(span, host)))),
      scriptBytes,
    });
  }
  return measured;
}

function gzippedBytes(script: string): number {
  return gzipSync(readFileSync(join('dist', script)), { level: 9 }).length;
}

interface Step {
  readonly step: Blocked['step'];
  readonly work: () => Promise<unknown>;
}

const { pane: common, planView, tasksView } = vietnamese;

function stepsOf(
  pane: FrameLocator,
  input: { readonly plan: string; readonly open: () => Promise<void> },
): readonly Step[] {
  const button = (name: string) => pane.getByRole('button', { name });
  return [
    {
      step: 'start',
      work: async () => {
        await input.open();
        await button(planView.chooseFile).waitFor();
      },
    },
    {
      step: 'plan',
      work: async () => {
        await pane.locator('input[type=file]').setInputFiles(input.plan);
        await button(planView.write.button).click();
        await pane.locator('[data-done=written]').waitFor();
        await pane.getByRole('tab', { name: new RegExp(common.tabs.tasks) }).click();
        await button(tasksView.confirm.ok).waitFor();
      },
    },
    {
      step: 'check',
      work: async () => {
        await button(tasksView.confirm.ok).click();
        await button(tasksView.appendix.button).waitFor({ timeout: 120_000 });
      },
    },
    {
      step: 'preview',
      work: async () => {
        await button(tasksView.appendix.button).click();
        await pane.locator('[data-write-card]').waitFor({ timeout: 120_000 });
      },
    },
    {
      step: 'generate',
      work: async () => {
        const card = pane.locator('[data-write-card]');
        await card.getByRole('button', { name: tasksView.appendix.button }).click();
        await pane.locator('[data-done=written]:visible').waitFor({ timeout: 300_000 });
      },
    },
    {
      step: 'look',
      work: async () => {
        await pane.getByRole('tab', { name: common.tabs.summaries }).click();
        await button(summariesView.look.button).click();
        await pane.locator('[data-standard-tables]').waitFor({ timeout: 120_000 });
      },
    },
    {
      step: 'fill',
      work: async () => {
        await pane.getByRole('radio', { name: summariesView.figures.names.formulas }).click();
        const card = pane.locator('[data-standard-tables] [data-write-card]');
        await card.getByRole('button', { name: summariesView.standard.button, exact: true }).click();
        await pane.locator('[data-done=written]:visible').waitFor({ timeout: 300_000 });
      },
    },
  ];
}

async function measurePane(rows: number): Promise<readonly Blocked[] | string> {
  if (!existsSync(join('dist', 'taskpane.html'))) return 'skipped: dist/ is not there (npm run build)';
  const found = await openBrowser();
  if (!found.ok) return found.why;
  const server = await startPreviewServer({ port: 0 });
  try {
    const page = await found.browser.newPage();
    page.setDefaultTimeout(120_000);
    // the loader that runs this file marks functions by a helper that a page does not have
    await page.addInitScript('globalThis.__name = (made) => made');
    await page.addInitScript(observe);
    const { file } = benchWorkbook(rows);
    await page.route('**/samples/bench/workbook.xlsx', (route) => route.fulfill({ body: Buffer.from(file) }));
    const plan = join(mkdtempSync(join(tmpdir(), 'bench-')), 'plan.txt');
    writeFileSync(plan, benchPlan);
    const open = async (): Promise<void> => {
      await page.goto(`${server.address}?sample=bench`);
    };
    return await measureSteps(page, rows, stepsOf(page.frameLocator('iframe'), { plan, open }));
  } finally {
    await found.browser.close();
    await server.close();
  }
}

void measurePane(Number(process.argv[2] ?? '1000')).then((measured) => {
  process.stdout.write(`${JSON.stringify(measured)}\n`);
});
