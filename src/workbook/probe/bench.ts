import { NoAnswer, send } from '../answerLimit';
import type { Bench, Pause, Place } from './question';

/** What is asked with for one question: its own sheet is called by its id. */
export function benchOf(id: string, pause: Pause): Bench {
  const place = (context: Excel.RequestContext): Place => ({
    context,
    sheet: context.workbook.worksheets.getItem(id),
  });
  const ask: Bench['ask'] = (queue) => oneBatch((context) => queue(place(context)));
  return {
    ask,
    codeOf: (queue) =>
      codeOfWork(() =>
        ask((here) => {
          queue(here);
          return () => null;
        }),
      ),
    pause,
  };
}

/** One batch: what is queued in it, and what it loaded. Waits for a cell that somebody types in, but not for ever. */
export function oneBatch<Value>(queue: (context: Excel.RequestContext) => () => Value): Promise<Value> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const read = queue(context);
    await send(context);
    return read();
  });
}

/** The code that Excel, or its library, ends work with, or "done". An Excel that is silent ends the question. */
export async function codeOfWork(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
    return 'done';
  } catch (error) {
    const code = officeCode(error);
    if (code === null) throw error;
    return code;
  }
}

/** The code of an error of Office.js; null where it is none. */
export function officeCode(error: unknown): string | null {
  return error instanceof OfficeExtension.Error ? error.code : null;
}

/** What an error is called in an answer; a message is never taken: it may quote cells. */
export function nameOfError(error: unknown): string {
  if (error instanceof NoAnswer) return 'NoAnswer';
  return officeCode(error) ?? (error instanceof Error ? error.name : 'Unknown');
}
