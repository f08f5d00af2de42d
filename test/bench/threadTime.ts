import type { CDPSession, Page } from 'playwright-core';

/** The longest stretch for which the page's thread was kept from the pane's other work, in milliseconds. */
export interface KeptThread {
  /** As a person feels it, without the time in which the embedded Excel and the preview's page were at work; and with it. */
  readonly longest: number;
  readonly longestWithHost: number;
  /** The same in time of the processor: what else runs on a machine does not count. */
  readonly longestCpu: number;
}

/** Names of marks: a workbook was opened, so that a pane begins; around what is not the pane's. */
const marks = { opened: 'bench-opened', begin: 'bench-host-begin', end: 'bench-host-end' } as const;

/**
 * Runs in every frame before its scripts. The host runs in the preview's own page, on the same thread: its calls are marked
 * where they enter it, and that page draws nothing.
 */
function markHost({ opened, begin, end }: typeof marks): void {
  if (window !== window.top) return;
  window.requestAnimationFrame = () => 0;
  let joined: Window['embeddedExcel'];
  Object.defineProperty(window, 'embeddedExcel', {
    get: () => joined,
    set: (value: NonNullable<Window['embeddedExcel']>) => {
      joined = value;
      performance.mark(opened);
      // a table of all rows would be laid out, and looked through by whoever seeks a button
      setTimeout(() => document.getElementById('workbook')?.replaceChildren(), 0);
      const { external } = value;
      const execute: unknown = external === null ? null : Reflect.get(external, 'Execute');
      if (external === null || typeof execute !== 'function') return;
      Reflect.set(external, 'Execute', (...args: unknown[]): unknown => {
        performance.mark(begin);
        const answer: unknown = Reflect.apply(execute, external, args);
        performance.mark(end);
        performance.clearMarks();
        return answer;
      });
    },
  });
}

/** Marks what the embedded Excel does on a page that is opened from now on. */
export async function prepare(page: Page): Promise<void> {
  // the loader that runs this file marks functions by a helper that a page does not have
  await page.addInitScript('globalThis.__name = (made) => made');
  await page.addInitScript(markHost, marks);
}

/** An event of Chromium's trace; times in microseconds, `tts` and `tdur` of the processor for this thread alone. */
interface TraceEvent {
  readonly name: string;
  readonly tid: number;
  readonly ts: number;
  readonly tts?: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: Readonly<Record<string, unknown>>;
}

const categories = [
  'toplevel',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'blink.user_timing',
];

/** Does the work and tells for how long the page's thread was kept meanwhile. */
export async function traced(page: Page, work: () => Promise<unknown>): Promise<KeptThread> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories },
  });
  await work();
  await endOfTrace(session);
  await session.detach();
  return keptIn(events);
}

async function endOfTrace(session: CDPSession): Promise<void> {
  const ended = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await ended;
}

function keptIn(events: readonly TraceEvent[]): KeptThread {
  const thread = events.find(
    ({ name, args }) => name === 'thread_name' && args['name'] === 'CrRendererMain',
  )?.tid;
  const ofThread = events.filter(({ tid }) => tid === thread);
  const host = hostSpans(ofThread);
  // what the preview's page does to open a workbook is not the pane's
  const opened = ofThread.findLast(({ name }) => name === marks.opened)?.ts ?? 0;
  const tasks = ofThread.filter(({ name, ts, dur = 0 }) => name === 'RunTask' && ts > opened && dur > 20_000);
  const own = tasks.map(({ ts, dur = 0, tdur = 0 }) => {
    const inside = host.filter(({ at }) => at >= ts && at <= ts + dur);
    const sum = (of: (span: HostSpan) => number): number => inside.reduce((all, span) => all + of(span), 0);
    return { wall: dur - sum(({ wall }) => wall), cpu: tdur - sum(({ cpu }) => cpu), all: dur };
  });
  const longest = (of: (one: (typeof own)[number]) => number): number =>
    Math.round(Math.max(0, ...own.map(of)) / 1000);
  return {
    longest: longest(({ wall }) => wall),
    longestWithHost: longest(({ all }) => all),
    longestCpu: longest(({ cpu }) => cpu),
  };
}

interface HostSpan {
  readonly at: number;
  readonly wall: number;
  readonly cpu: number;
}

function hostSpans(events: readonly TraceEvent[]): readonly HostSpan[] {
  const spans: HostSpan[] = [];
  let begun: TraceEvent | null = null;
  for (const event of events
    .filter(({ name }) => name === marks.begin || name === marks.end)
    .sort((a, b) => a.ts - b.ts)) {
    if (event.name === marks.begin) begun = event;
    else if (begun !== null) {
      spans.push({ at: begun.ts, wall: event.ts - begun.ts, cpu: (event.tts ?? 0) - (begun.tts ?? 0) });
      begun = null;
    }
  }
  return spans;
}
