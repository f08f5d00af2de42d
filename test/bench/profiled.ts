import { Session, type Profiler } from 'node:inspector';

/** A sample of what ran: its moment in milliseconds of `performance.now()`, how long it stands for, and what called what. */
export interface Sample {
  readonly at: number;
  readonly milliseconds: number;
  /** The innermost function first. */
  readonly frames: readonly Frame[];
}

export interface Frame {
  readonly name: string;
  /** Without an address: the language's own functions, or a script that was evaluated. */
  readonly url: string;
  readonly isScript: boolean;
}

/** Runs work under the profiler of V8, which is woken every millisecond. */
export async function profiled(work: () => Promise<unknown>): Promise<readonly Sample[]> {
  const session = new Session();
  session.connect();
  const post = (method: string, params: object = {}): Promise<unknown> =>
    new Promise((resolve, reject) => {
      session.post(method, params, (trouble, answer) =>
        trouble === null ? resolve(answer) : reject(trouble),
      );
    });
  await post('Profiler.enable');
  await post('Profiler.setSamplingInterval', { interval: 1000 });
  await post('Profiler.start');
  await work();
  const { profile } = (await post('Profiler.stop')) as Profiler.StopReturnType;
  session.disconnect();
  return samplesOf(profile);
}

function samplesOf({ nodes, samples = [], timeDeltas = [], startTime }: Profiler.Profile): readonly Sample[] {
  const framesOf = framesByNode(nodes);
  // both clocks count from the start of the machine; the page's own from the start of the process
  const beforeProcess = Number(process.hrtime.bigint()) / 1e6 - performance.now();
  let at = startTime / 1000 - beforeProcess;
  return samples.map((id, index) => {
    const milliseconds = (timeDeltas[index] ?? 0) / 1000;
    at += milliseconds;
    return { at, milliseconds, frames: framesOf(id) };
  });
}

function framesByNode(nodes: readonly Profiler.ProfileNode[]): (id: number) => readonly Frame[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const known = new Map<number, readonly Frame[]>();
  const framesOf = (id: number): readonly Frame[] => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const node = byId.get(id);
    const parent = parents.get(id);
    const above = parent === undefined ? [] : framesOf(parent);
    const frames = node === undefined ? above : [frameOf(node), ...above];
    known.set(id, frames);
    return frames;
  };
  return framesOf;
}

function frameOf({ callFrame }: Profiler.ProfileNode): Frame {
  const { functionName, scriptId, url } = callFrame;
  return { name: functionName, url: url.replaceAll('\\', '/'), isScript: scriptId !== '0' };
}

/** A function of `src` as a developer finds it: its file below `src`, and its name; null for all others. */
export function ownFunction({ name, url }: Frame): string | null {
  const at = url.indexOf('/src/');
  if (at < 0 || url.includes('/src/excel-host/')) return null;
  return `${url.slice(at + '/src/'.length)} ${name}`.trim();
}

/** Whose a moment was; collecting: of memory that is not held any more, whoever left it; other: the bench, the embedded Excel. */
export type Whose = 'own' | 'officeJs' | 'collecting' | 'other' | 'idle';

/** Whose it was by the innermost function that lies in `src` or in Office.js; what the embedded Excel called is the Excel's. */
export function whoseOf(frames: readonly Frame[]): Whose {
  const [innermost] = frames;
  if (innermost?.name === '(garbage collector)') return 'collecting';
  if (innermost?.name === '(idle)') return 'idle';
  if (frames.some(({ url }) => url.includes('/src/excel-host/'))) return 'other';
  for (const frame of frames) {
    // the library is evaluated (`officeInNode.ts`): a script without an address
    if (frame.url === '' && frame.isScript) return 'officeJs';
    if (ownFunction(frame) !== null) return 'own';
  }
  return 'other';
}
