import { join } from 'node:path';
import { megabytesFor, startPool, type WorkerPool } from '../../../src/cli/many/workerPool';

let pool: WorkerPool<string, string> | null = null;

/** A pool of workers that are soon out of memory, and of time. */
function started({ jobs = 1, milliseconds = 20_000 } = {}): WorkerPool<string, string> {
  const file = join(__dirname, 'taskOfWorker.cjs');
  pool = startPool<string, string>({ file, name: 'work', jobs, megabytes: 32, milliseconds });
  return pool;
}

afterEach(async () => {
  await pool?.close();
  pool = null;
});

test('answers come back', async () => {
  expect(await started().run('a')).toEqual({ kind: 'done', answer: 'did a' });
});

test.each([
  ['throws', 'throw', { kind: 'crashed', why: 'it does not like this one' }],
  ['ends its thread', 'exit', { kind: 'crashed', why: expect.stringContaining('3') }],
  ['takes all memory', 'eat', { kind: 'tooLarge' }],
])('a task that %s is told of, and the next one is done', async (_says, task, told) => {
  const one = started();
  expect(await one.run(task)).toEqual(told);
  expect(await one.run('b')).toEqual({ kind: 'done', answer: 'did b' });
});

test.each(['sleep', 'spin'])(
  'a task that takes too long (%s) is ended, and the next one is done',
  async (task) => {
    const one = started({ milliseconds: 1500 });
    expect(await one.run(task)).toEqual({ kind: 'tooSlow' });
    expect(await one.run('b')).toEqual({ kind: 'done', answer: 'did b' });
  },
);

test('others go on while one is lost', async () => {
  const one = started({ jobs: 2 });
  const ran = await Promise.all(['a', 'eat', 'b', 'exit', 'c'].map((task) => one.run(task)));
  expect(ran.map(({ kind }) => kind)).toEqual(['done', 'tooLarge', 'done', 'crashed', 'done']);
});

test('closing ends what is being done', async () => {
  const one = started();
  const running = one.run('sleep');
  await one.close();
  expect(await running).toEqual({ kind: 'closed' });
});

test('more workers get less memory each, none too little', () => {
  expect(megabytesFor(1)).toBeGreaterThanOrEqual(megabytesFor(2));
  expect(megabytesFor(64)).toBeGreaterThanOrEqual(512);
});
