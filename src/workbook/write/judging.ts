import type { Block } from '../../core/work/block';

/** How long a person waits for the judgement on a write that failed, in milliseconds. */
const longestMs = 20_000;

/** The judgements that are still out: until they are there nobody knows what stands, and nothing is written. */
let open: Promise<unknown> | null = null;

/** Waits until what an earlier write left is known; a block where Excel still does not answer. */
export async function earlierIsJudged(): Promise<Block | null> {
  if (open === null) return null;
  const judged = await inTime(open);
  return judged === null ? { reason: 'noAnswer' } : null;
}

/** The judgement, or a block after 20 seconds; it goes on, and writes wait for it. */
export async function judgeInTime<Judged>(judge: () => Promise<Judged>): Promise<Judged | Block> {
  const judging = keepOpen(judge());
  const judged = await inTime(judging);
  return judged === null ? { reason: 'noAnswer' } : judged.value;
}

/**
 * Judges a write that was not answered, while the person goes on reading. An answer that comes after all says nothing
 * itself: it only has the write judged once more.
 */
export function judgeInBackground(judge: () => Promise<unknown>, late: Promise<void>): void {
  keepOpen(quietly(judge()));
  void late.then(() => keepOpen(quietly(judge())));
}

/** Errors of a judgement in the background end with it: the step stays begun and is found at the next opening. */
async function quietly(judging: Promise<unknown>): Promise<void> {
  try {
    await judging;
  } catch {
    // nobody waits for it
  }
}

function keepOpen<Judged>(judging: Promise<Judged>): Promise<Judged> {
  const before = open ?? Promise.resolve();
  const mine: Promise<unknown> = Promise.allSettled([before, judging]).then(() => {
    if (open === mine) open = null;
  });
  open = mine;
  return judging;
}

async function inTime<Value>(work: Promise<Value>): Promise<{ readonly value: Value } | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), longestMs);
  });
  try {
    return await Promise.race([work.then((value) => ({ value })), late]);
  } finally {
    clearTimeout(timer);
  }
}
