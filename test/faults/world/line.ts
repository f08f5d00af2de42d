import type { ExcelHost } from '../../../src/excel-host/host';
import { startOfficeInNode } from '../../../src/excel-host/node/officeInNode';
import { page, type Failure } from './failures';
import { answerOf, bodyOf, readCall, type Asked, type Message } from './wire';

/** What becomes of a batch. */
export type Fate =
  | { readonly kind: 'answered' }
  | {
      readonly kind: 'failed';
      readonly failure: Failure;
      /** How many of its actions ran. */
      readonly ran: number;
      /** Whether the results of the actions before the failure come with it. */
      readonly results: 'come' | 'are lost';
      readonly then: 'all is well' | 'every batch fails';
    }
  /** Nobody ever answers; what ran has run. late: the answer comes when all the waiting is over. */
  | { readonly kind: 'silent'; readonly ran: number; readonly then: 'never' | 'late' };

/** A batch of the pane, in the order in which they were sent. */
export interface Batch extends Asked {
  readonly index: number;
}

/** Between a pane and Excel: counts the pane's batches and decides what becomes of each. */
export interface Line {
  readonly batches: readonly Batch[];
  /** Whether a batch was swallowed. */
  readonly isSilent: () => boolean;
  /** True while Excel works at a batch whose answer will come: however slow the machine is, nobody has waited in vain. */
  readonly isWorking: () => boolean;
  /** From here on the pane's batches are counted from 0, and meet their fate. */
  readonly begin: (fate: (batch: Batch) => Fate | Promise<Fate>) => void;
  /** From here on nothing is counted and all is well again. */
  readonly end: () => void;
  /** Somebody else's batches: nobody counts them. */
  readonly aside: <Value>(work: () => Promise<Value>) => Promise<Value>;
  /** Late answers come now. */
  readonly answerLate: () => void;
  /** The pane is closed: what it still waits for fails, and so does all that it sends from now on. */
  readonly close: () => void;
}

type Callback = (answer: unknown) => void;
type Execute = (id: number, parameters: unknown, callback: Callback) => void;

const brokenSession = 5012;

/** Puts a line between Office.js of this realm and a host. */
export async function lineTo(host: ExcelHost): Promise<Line> {
  const execute = Reflect.get(host.external, 'Execute') as Execute;
  let atWork = 0;
  const direct: Execute = (id, parameters, callback) => {
    atWork += 1;
    execute(id, parameters, (answer) => {
      atWork -= 1;
      callback(answer);
    });
  };
  const batches: Batch[] = [];
  const late: (() => void)[] = [];
  const waiting: Callback[] = [];
  let decide: ((batch: Batch) => Fate | Promise<Fate>) | null = null;
  let state: 'open' | 'dead' | 'closed' = 'open';
  let others = 0;
  let silent = false;

  const meet = (message: Message, { fate, callback }: { fate: Fate; callback: Callback }): void => {
    const send = (actions: number, back: Callback) => direct(93, message.cutTo(actions), back);
    if (fate.kind === 'answered') send(message.asked.actions, callback);
    else if (fate.kind === 'failed') {
      if (fate.then === 'every batch fails') state = 'dead';
      const fail = (ran: string | null) => {
        give(callback, answerOfFailure(fate, ran));
        if (fate.failure.as !== 'page') return;
        silent = true;
        waiting.push(callback);
      };
      if (fate.ran === 0) fail(null);
      else send(fate.ran, (answer) => fail(bodyOf(answer)));
    } else {
      silent = true;
      const heard = (answer: unknown) => {
        if (fate.then === 'late') late.push(() => give(callback, answer));
        else waiting.push(callback);
      };
      if (fate.ran === 0) heard(brokenSession);
      else send(fate.ran, heard);
    }
  };
  const Execute: Execute = (id, parameters, callback) => {
    const message = readCall(id, parameters);
    if (state === 'closed') queueMicrotask(() => give(callback, brokenSession));
    else if (message === null || message.isCleanUp || others > 0 || decide === null)
      direct(id, parameters, callback);
    else {
      const batch = { ...message.asked, index: batches.length };
      batches.push(batch);
      if (state === 'dead') queueMicrotask(() => give(callback, brokenSession));
      else void Promise.resolve(decide(batch)).then((fate) => meet(message, { fate, callback }));
    }
  };
  await startOfficeInNode({ ...host, external: { ...host.external, Execute } });
  return {
    batches,
    isSilent: () => silent,
    isWorking: () => atWork > 0,
    begin: (fate) => {
      batches.length = 0;
      decide = fate;
    },
    end: () => {
      decide = null;
      state = 'open';
    },
    aside: async (work) => {
      others += 1;
      try {
        return await work();
      } finally {
        others -= 1;
      }
    },
    answerLate: () => late.splice(0).forEach((answer) => answer()),
    close: () => {
      state = 'closed';
      for (const callback of waiting.splice(0)) give(callback, brokenSession);
    },
  };
}

/** The library throws where it cannot read an answer; in Excel that ends in the browser's console. */
function give(callback: Callback, answer: unknown): void {
  try {
    callback(answer);
  } catch {
    // nobody hears of it, and the batch is never answered
  }
}

function answerOfFailure(fate: Extract<Fate, { kind: 'failed' }>, ran: string | null): unknown {
  const { failure } = fate;
  if (failure.as === 'transport') return failure.number;
  if (failure.as === 'page') return answerOf(page);
  const answered = ran === null ? {} : (JSON.parse(ran) as { Results?: readonly unknown[]; Error?: unknown });
  // an action that failed by itself, before the one that was to fail
  if (answered.Error !== undefined) return answerOf(JSON.stringify(answered));
  const Results = fate.results === 'come' ? (answered.Results ?? []) : [];
  const Error = { Code: failure.code, Message: 'planted', Location: '', ActionIndex: fate.ran };
  return answerOf(JSON.stringify({ Results, TraceIds: [], Error }));
}
