/** @jest-environment jsdom */
import { act, renderHook } from '@testing-library/react';
import type { Outcome } from '../../src/core/work/outcome';
import { done, failed } from '../../src/core/work/outcome';
import { useRun } from '../../src/taskpane/office/useRun';

/** A promise that the test ends when it wants. */
function pending<Value>(): { promise: Promise<Value>; resolve: (value: Value) => void } {
  let resolve: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((end) => {
    resolve = end;
  });
  return { promise, resolve };
}

describe('a command of the person', () => {
  test('runs, tells its progress, and is done', async () => {
    const answer = pending<Outcome<number>>();
    const { result } = renderHook(() => useRun<number>());
    let got: number | null = null;
    act(() => {
      void result.current.start(
        (controls) => {
          controls.onProgress(3, 10);
          return answer.promise;
        },
        (value) => {
          got = value;
        },
      );
    });
    expect(result.current.run).toEqual({ state: 'running', isSlow: false, progress: { done: 3, all: 10 } });
    await act(async () => answer.resolve(done(7)));
    expect(result.current.run).toEqual({ state: 'done', value: 7 });
    expect(got).toBe(7);
  });

  test('says that it is slow after a second', async () => {
    jest.useFakeTimers();
    const { result } = renderHook(() => useRun<number>());
    act(() => {
      void result.current.start(() => new Promise(() => undefined));
    });
    act(() => {
      jest.advanceTimersByTime(1000);
    });
    expect(result.current.run).toMatchObject({ state: 'running', isSlow: true });
    jest.useRealTimers();
  });

  test('an answer that comes after it was stopped changes nothing', async () => {
    const answer = pending<Outcome<number>>();
    const { result } = renderHook(() => useRun<number>());
    let signal: AbortSignal | null = null;
    act(() => {
      void result.current.start((controls) => {
        signal = controls.signal;
        return answer.promise;
      });
    });
    act(() => result.current.stop());
    await act(async () => answer.resolve(done(7)));
    expect(result.current.run).toEqual({ state: 'idle' });
    expect(signal).toMatchObject({ aborted: true });
  });

  test('a script that could not be loaded is a problem that can be tried again', async () => {
    const { result } = renderHook(() => useRun<number>());
    let tries = 0;
    const work = (): Promise<Outcome<number>> => {
      tries += 1;
      return tries === 1 ? Promise.reject(new TypeError('no script')) : Promise.resolve(done(1));
    };
    await act(() => result.current.start(work));
    expect(result.current.run).toEqual({ state: 'failed', problem: { reason: 'excel', code: 'TypeError' } });
    await act(async () => result.current.again());
    expect(result.current.run).toEqual({ state: 'done', value: 1 });
  });

  test('a problem is kept for the person to read', async () => {
    const { result } = renderHook(() => useRun<number>());
    await act(() => result.current.start(() => Promise.resolve(failed({ reason: 'readOnly' }))));
    expect(result.current.run).toEqual({ state: 'failed', problem: { reason: 'readOnly' } });
  });
});
