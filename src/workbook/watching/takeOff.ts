import { send } from '../answerLimit';
import { blockOf } from '../errors';

type Handler = { readonly remove: () => void };

/**
 * Takes the handlers off one sheet, in one batch; of a sheet that Excel no longer has they are gone with it. Where Excel
 * refuses for now they stay and nobody listens to what they tell.
 */
export async function takeOff(context: Excel.RequestContext, handlers: readonly Handler[]): Promise<void> {
  try {
    await Excel.run(context, async () => {
      for (const handler of handlers) handler.remove();
      await send(context);
    });
  } catch (error) {
    if (blockOf(error) === null) throw error;
  }
}
