import { checkTasks, generateAppendix, previewAppendix } from '../../../src/actions';
import { mapWork } from '../../../src/core/work/work';
import type { ExcelHost } from '../../../src/excel-host/host';
import { inSlices } from '../../../src/workbook/inSlices';
import { fileOf, planOfNine, startTasks, taskRow, today } from '../taskWorkbook';

const many = Array.from({ length: 3_000 }, (_, index) => taskRow(index + 1));

/** A signal that says "stop" after it has been asked some times: each time is a place where the work could stop. */
function stopAfter(asked: number): { readonly signal: AbortSignal; readonly timesAsked: () => number } {
  const stopper = new AbortController();
  let times = 0;
  const signal = new Proxy(stopper.signal, {
    get: (target, name) => {
      if (name === 'aborted') {
        times += 1;
        return times > asked;
      }
      return Reflect.get(target, name, target) as unknown;
    },
  });
  return { signal, timesAsked: () => times };
}

describe('a person may stop what takes long, and all stays as it was', () => {
  let host: ExcelHost;
  beforeAll(async () => {
    host = await startTasks(many);
  });

  test.each([
    ['checkTasks', checkTasks],
    ['previewAppendix', previewAppendix],
    ['generateAppendix', generateAppendix],
  ] as const)('%s stops at the first and at later pauses', async (_name, action) => {
    const plan = await planOfNine();
    const before = fileOf(host);
    for (const pauses of [0, 2, 5]) {
      const { signal, timesAsked } = stopAfter(pauses);
      const outcome = await action({ today, plan, signal });
      expect(outcome).toEqual({ ok: false, problem: { reason: 'cancelled' } });
      expect(timesAsked()).toBe(pauses + 1);
    }
    expect(fileOf(host)).toBe(before);
  });
});

describe('progress', () => {
  test('is not told of work that is over within a second', async () => {
    await startTasks(many.slice(0, 20));
    const told: number[] = [];
    // no time goes by, however loaded the machine is
    const clock = jest.spyOn(performance, 'now').mockReturnValue(0);
    await checkTasks({ today, onProgress: (done) => told.push(done) });
    clock.mockRestore();
    expect(told).toEqual([]);
  });

  test('grows from pause to pause, up to the whole', async () => {
    const told: number[] = [];
    const busy = (item: number): number => {
      const until = performance.now() + 1;
      while (performance.now() < until);
      return item * 2;
    };
    const items = Array.from({ length: 200 }, (_, index) => index);
    const answer = await inSlices(mapWork(items, busy), { onProgress: (share) => told.push(share) });
    expect(answer).toEqual({ ok: true, value: items.map((item) => item * 2) });
    expect(told.length).toBeGreaterThan(1);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.every((share) => share > 0 && share <= 1)).toBe(true);
  });

  test('others have their turn between two slices', async () => {
    const turns: string[] = [];
    const busy = (): void => {
      const until = performance.now() + 2;
      while (performance.now() < until);
    };
    const timer = setInterval(() => turns.push('other'), 1);
    await inSlices(mapWork(Array.from({ length: 300 }), busy));
    clearInterval(timer);
    expect(turns.length).toBeGreaterThan(2);
  });
});
