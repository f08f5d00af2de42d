import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';

/** How a process is started; its first line says that it is ready. */
export interface Starting {
  readonly command: string;
  readonly args: readonly string[];
}

/** What came of a question: the answer; nothing in time; or the process ended, with the last it said. */
export type Told =
  | { readonly kind: 'answer'; readonly line: string }
  | { readonly kind: 'late' }
  | { readonly kind: 'ended'; readonly said: string };

/** A process that answers a line to each line. One that does not answer in time, or ends, is started anew for the next. */
export interface LineProcess {
  ask(line: string, seconds: number): Promise<Told>;
  /** What its first line says; null where it cannot be started. */
  ready(): Promise<string | null>;
  end(): void;
}

interface Running {
  readonly child: ChildProcess;
  /** Gives the next line; null where the process ended. */
  next(): Promise<string | null>;
  readonly ready: Promise<string | null>;
  said: string;
}

/** A process of that kind, not started before it is asked something. */
export function lineProcess(starting: Starting): LineProcess {
  let running: Running | null = null;
  const started = (): Running => (running ??= start(starting));
  const stop = (): void => {
    running?.child.kill('SIGKILL');
    running = null;
  };
  return {
    ready: () => started().ready,
    async ask(line, seconds) {
      const now = started();
      if ((await now.ready) === null) {
        stop();
        return { kind: 'ended', said: now.said };
      }
      now.child.stdin?.write(`${line}\n`);
      const answer = await within(now.next(), seconds);
      if (typeof answer === 'string') return { kind: 'answer', line: answer };
      stop();
      return answer === null ? { kind: 'ended', said: lastLine(now.said) } : { kind: 'late' };
    },
    end: stop,
  };
}

function start({ command, args }: Starting): Running {
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'pipe'] });
  const waiting: ((line: string | null) => void)[] = [];
  const come: string[] = [];
  let isOver = false;
  const over = (): void => {
    isOver = true;
    for (const give of waiting.splice(0)) give(null);
  };
  createInterface({ input: child.stdout }).on('line', (line) => {
    // what a library prints of its own accord is no answer
    if (!line.startsWith('{')) return;
    const give = waiting.shift();
    if (give === undefined) come.push(line);
    else give(line);
  });
  child.on('error', over);
  child.on('close', over);
  // a process that ended cannot be written to: `next` tells of it
  child.stdin.on('error', () => undefined);
  const next = (): Promise<string | null> => {
    const line = come.shift();
    if (line !== undefined) return Promise.resolve(line);
    return isOver ? Promise.resolve(null) : new Promise((give) => waiting.push(give));
  };
  const running: Running = { child, next, ready: next(), said: '' };
  child.stderr.on('data', (chunk) => {
    running.said = `${running.said}${String(chunk)}`.slice(-4000);
  });
  return running;
}

async function within<Value>(value: Promise<Value>, seconds: number): Promise<Value | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((give) => {
    timer = setTimeout(() => give(undefined), seconds * 1000);
  });
  try {
    return await Promise.race([value, late]);
  } finally {
    clearTimeout(timer);
  }
}

function lastLine(said: string): string {
  const lines = said.split('\n').filter((line) => /\w/.test(line));
  return (lines.find((line) => /error|fatal/i.test(line)) ?? lines.at(-1) ?? '').slice(0, 200);
}
