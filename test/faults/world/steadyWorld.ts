/*
 * Clock, chance and long waits are in the harness's hands: the same run makes the same bytes every time, so that a
 * failure can be run again, and states that were examined once need not be examined again.
 */
const RealDate = Date;
const realSetTimeout = setTimeout;
const realClearTimeout = clearTimeout;

/** The moment at which every run begins; each question for the time takes a millisecond. */
const beginning = RealDate.UTC(2026, 4, 20, 8, 0, 0);
/** Waits of this length and more are Excel's silence, not a turn of the thread. */
const longWait = 1_000;
/** Waits up to this length are a turn of the thread that a browser puts off, and nobody is at rest before they are over. */
const turnWait = 20;

let moment = beginning;
let drawn = 1;
let waits: { readonly id: number; readonly ring: () => void }[] = [];
let lastWait = 1_000_000_000;
/** The turns that somebody put off by a timer and that have not come yet. */
const putOff = new Set<unknown>();

class SteadyDate extends RealDate {
  constructor(...given: readonly unknown[]) {
    super(...((given.length === 0 ? [SteadyDate.now()] : given) as [number]));
  }
  static override now(): number {
    moment += 1;
    return moment;
  }
}

/** Numbers from 0 up to 1 in an order that the seed decides (mulberry32). */
export function chanceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

let chance = chanceOf(drawn);

function randomBytes<Buffer extends ArrayBufferView>(into: Buffer): Buffer {
  const bytes = new Uint8Array(into.buffer, into.byteOffset, into.byteLength);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = Math.floor(chance() * 256);
  return into;
}

function randomId(): string {
  const hex = Array.from(randomBytes(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20),
  ].join('-');
}

/** Takes clock, chance and long waits of this realm in hand. */
export function takeWorldInHand(): void {
  const give = (name: string, value: unknown) =>
    Object.defineProperty(globalThis, name, { configurable: true, writable: true, value });
  give('Date', SteadyDate);
  Math.random = () => chance();
  Object.defineProperty(globalThis.crypto, 'randomUUID', { configurable: true, value: randomId });
  Object.defineProperty(globalThis.crypto, 'getRandomValues', { configurable: true, value: randomBytes });
  give('setTimeout', (ring: () => void, delay = 0, ...args: readonly unknown[]) => {
    if (delay < longWait) return shortWait(() => Reflect.apply(ring, undefined, args), delay);
    lastWait += 1;
    waits.push({ id: lastWait, ring: () => Reflect.apply(ring, undefined, args) });
    return lastWait;
  });
  give('clearTimeout', (id: NodeJS.Timeout | number | undefined) => {
    if (typeof id === 'number') waits = waits.filter((wait) => wait.id !== id);
    else {
      putOff.delete(id);
      realClearTimeout(id);
    }
  });
}

function shortWait(ring: () => void, delay: number): NodeJS.Timeout {
  const timer = realSetTimeout(() => {
    putOff.delete(timer);
    ring();
  }, delay);
  if (delay <= turnWait) putOff.add(timer);
  return timer;
}

/** Begins a run: the same moment, the same chances, nobody waiting. The number tells runs apart that share a workbook. */
export function beginRun(number: number): void {
  moment = beginning + number * 60_000;
  drawn = number + 1;
  chance = chanceOf(drawn);
  waits = [];
}

/** Tells the run that goes on apart from the others of its workbook; from 1. */
export function runNumber(): number {
  return drawn;
}

/** Lets as much time pass as anybody waits for; answers how many were waiting. */
export function letTimePass(): number {
  const ringing = waits;
  waits = [];
  moment += 60_000;
  for (const { ring } of ringing) ring();
  return ringing.length;
}

/** Whether somebody's next turn is still to come by a timer. */
export function isTurnPutOff(): boolean {
  return putOff.size > 0;
}

/** Gives the thread to whoever has work to do, for one turn: no time passes that nobody needs. */
export function oneTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
