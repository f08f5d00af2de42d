/** How long an answer is waited for, in milliseconds; nobody is typing in a cell then, or Excel would have refused. */
const longestMs = 20_000;

/** Excel did not answer in time: what became of the batch, nobody knows. */
export class NoAnswer extends Error {
  /** @param late settles when the answer comes after all, well or badly */
  constructor(readonly late: Promise<void>) {
    super('Excel did not answer in time');
  }
}

/** The answer of a batch that was sent; throws `NoAnswer` after 20 seconds without one. */
export async function answeredInTime(sent: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new NoAnswer(settled(sent))), longestMs);
  });
  try {
    await Promise.race([sent, silence]);
  } finally {
    clearTimeout(timer);
  }
}

async function settled(sent: Promise<void>): Promise<void> {
  try {
    await sent;
  } catch {
    // an answer that came too late only triggers another look, whatever it says
  }
}
