/** How long an answer is waited for before it is said that there is none, in milliseconds. */
const longestMs = 20_000;

/** Excel did not answer in time: what became of the batch, nobody knows. */
export class NoAnswer extends Error {
  /** @param late settles when the answer comes after all, well or badly */
  constructor(readonly late: Promise<void>) {
    super('Excel did not answer in time');
  }
}

/**
 * Sends what is queued and waits for the answer; throws what Excel answers, or `NoAnswer` after 20 seconds. A page of a
 * proxy instead of an answer never settles the library's own promise, so that nothing else would end the wait.
 * Source: seen with Office.js 1.1.110 (test/excel-host/library.test.ts).
 */
export async function send(context: Excel.RequestContext): Promise<void> {
  const sent = context.sync();
  if (!(await isOver(sent))) throw new NoAnswer(settled(sent));
}

/**
 * The same for a batch that Excel holds back while a person types in a cell (`delayForCellEdit`): as long as Excel says
 * that they do, the wait goes on.
 */
export async function sendAndWait(context: Excel.RequestContext): Promise<void> {
  const sent = context.sync();
  if (await isOver(sent)) return;
  while (await somebodyTypes()) {
    if (await isOver(sent)) return;
  }
  throw new NoAnswer(settled(sent));
}

/** True when the batch was answered, false after the longest wait; throws what the answer says. */
async function isOver(sent: Promise<unknown>): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), longestMs);
  });
  try {
    return (await Promise.race([sent, late])) !== 'late';
  } finally {
    clearTimeout(timer);
  }
}

/** Asks Excel for next to nothing, without waiting for a cell: it refuses that alone while somebody types. */
async function somebodyTypes(): Promise<boolean> {
  try {
    return await Excel.run(async (context) => {
      context.workbook.load({ readOnly: true });
      await isOver(context.sync());
      return false;
    });
  } catch (error) {
    return error instanceof OfficeExtension.Error && error.code === 'InvalidOperationInCellEditMode';
  }
}

async function settled(sent: Promise<unknown>): Promise<void> {
  try {
    await sent;
  } catch {
    // an answer that came too late only triggers another look, whatever it says
  }
}
