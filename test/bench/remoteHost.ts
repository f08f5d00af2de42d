import { fork } from 'node:child_process';
import { join } from 'node:path';
import { desktopExternal } from '../../src/excel-host/transports/desktop';
import { neededApi } from '../../src/workbook/capabilities';
import type { HostAnswers, HostQuestion } from './hostProcess';

type Asked<Ask extends HostQuestion['ask']> = Omit<Extract<HostQuestion, { ask: Ask }>, 'id' | 'ask'>;

/** An embedded Excel in a process of its own, so that this one holds nothing but the add-in and Office.js. */
export interface RemoteHost {
  /** Goes on `window.external`. */
  readonly external: object;
  ask<Ask extends HostQuestion['ask']>(ask: Ask, what: Asked<Ask>): Promise<HostAnswers[Ask]>;
  close(): void;
}

/** What is told of the batches. */
export interface BatchWatch {
  /** A batch of so many letters is about to leave this process. */
  leaves(letters: number): void;
  /** Its answer came in. */
  arrives(): void;
}

/** Starts the process. */
export function startRemoteHost(watch: BatchWatch): RemoteHost {
  const child = fork(join('test', 'bench', 'hostProcess.ts'), { serialization: 'advanced' });
  const waiting = new Map<number, (value: never) => void>();
  let count = 0;
  child.on('message', ({ id, value }: { id: number; value: never }) => {
    const answer = waiting.get(id);
    waiting.delete(id);
    answer?.(value);
  });
  const ask = <Ask extends HostQuestion['ask']>(name: Ask, what: Asked<Ask>): Promise<HostAnswers[Ask]> =>
    new Promise((resolve) => {
      count += 1;
      waiting.set(count, resolve);
      child.send({ id: count, ask: name, ...what });
    });
  const external = desktopExternal({
    execute: (request, answer) => {
      watch.leaves(request.body.length);
      void ask('run', { request }).then((result) => {
        watch.arrives();
        answer(result);
      });
    },
    listen: () => undefined,
    apiLevel: neededApi.version,
    locale: 'en-US',
  });
  return { external, ask, close: () => child.disconnect() };
}
