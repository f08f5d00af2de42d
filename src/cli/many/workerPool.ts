import { createRequire } from 'node:module';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import type Piscina from 'piscina';

/** Where the workers' code stands, how many there are, and what each may take. */
export interface PoolSetting {
  /** A file that exports `name`. */
  readonly file: string;
  readonly name: string;
  readonly jobs: number;
  /** MB of its own heap that a worker may fill. */
  readonly megabytes: number;
  /** How long one task may take, in milliseconds. */
  readonly milliseconds: number;
}

/** What came of a task that was given to a worker. */
export type Ran<Answer> =
  | { readonly kind: 'done'; readonly answer: Answer }
  /** The worker ran out of memory, or of time; the pool has another one in its place. */
  | { readonly kind: 'tooLarge' | 'tooSlow' }
  | { readonly kind: 'crashed'; readonly why: string }
  /** The pool was closed meanwhile. */
  | { readonly kind: 'closed' };

/** Threads that wait for tasks. */
export interface WorkerPool<Task, Answer> {
  run(task: Task): Promise<Ran<Answer>>;
  /** Ends every worker, whatever it is at. */
  close(): Promise<void>;
}

/** MB for each of so many workers: six tenths of the machine, between half a gigabyte and four of them. */
export function megabytesFor(jobs: number): number {
  const share = (totalmem() / 1024 / 1024) * 0.6;
  return Math.round(Math.min(4096, Math.max(512, share / jobs)));
}

/** Starts the workers. One task at a time in each; whoever gives more waits for a free one, and the waiting counts as its time. */
export function startPool<Task, Answer>(setting: PoolSetting): WorkerPool<Task, Answer> {
  const { file, name, jobs, megabytes, milliseconds } = setting;
  // loaded only here, from the project's packages: a check of one workbook starts without it
  const Pool = createRequire(join(process.cwd(), 'package.json'))('piscina') as typeof Piscina;
  const pool = new Pool<Task, Answer>({
    filename: file,
    name,
    minThreads: jobs,
    maxThreads: jobs,
    idleTimeout: Infinity,
    // a worker that waits for its next task must not hold back what the library still has to do
    atomics: 'disabled',
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
    recordTiming: false,
  });
  // a worker that ends between two tasks is replaced; its next task tells where none can start
  pool.on('error', () => undefined);
  let isClosed = false;
  return {
    run: async (task) => {
      const limit = new AbortController();
      const timer = setTimeout(() => limit.abort(), milliseconds);
      try {
        return { kind: 'done', answer: await pool.run(task, { signal: limit.signal }) };
      } catch (error) {
        if (isClosed) return { kind: 'closed' };
        return limit.signal.aborted ? { kind: 'tooSlow' } : trouble(error);
      } finally {
        clearTimeout(timer);
      }
    },
    close: async () => {
      isClosed = true;
      await pool.destroy();
    },
  };
}

function trouble(error: unknown): Ran<never> {
  // what a thread throws comes from another realm: it is looked at by what it carries
  const { code, message } = Object(error) as { readonly code?: unknown; readonly message?: unknown };
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return { kind: 'tooLarge' };
  return { kind: 'crashed', why: typeof message === 'string' ? message : String(error) };
}
