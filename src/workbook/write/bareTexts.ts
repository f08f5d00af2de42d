import { runBundles } from '../chunks';
import { wholeInSlices } from '../inSlices';
import { inputOf, type CellContent } from '../read/cellContent';
import { cellRunBundles } from './cellBundles';
import { nothingSeen, type Seen } from './looks';
import type { Writing } from './writing';

/**
 * Writes texts once more, without the apostrophe, where a cell formatted as text showed it as a letter: one more batch,
 * in which every cell is looked at before and after as in the write itself. What the second write meets goes into what
 * the first one saw; where it fails, the cells count as not taken, so that they are put back.
 */
export async function writeBareTexts(
  context: Excel.RequestContext,
  of: { readonly writing: Writing; readonly seen: Seen; readonly send: () => Promise<void> },
): Promise<void> {
  const { writing, seen, send } = of;
  const lettered = seen.lettered.splice(0);
  if (lettered.length === 0) return;
  const cells = lettered.map(({ sheet, row, column, content, meant }) => ({
    sheet,
    row,
    column,
    from: content,
    to: meant,
  }));
  const again = nothingSeen();
  const { theirs } = writing;
  let isSent = false;
  try {
    const bundles = await wholeInSlices(
      cellRunBundles(context, { cells, theirs, inputOf: bareInput }, again),
    );
    await runBundles(bundles, {
      watch: {},
      send,
      onSent: () => {
        isSent = true;
      },
    });
  } finally {
    // of an answer that did not come nobody knows which of the two the cells say: both are ours
    if (!isSent) seen.notTaken.push(...lettered);
  }
  seen.overwritten.push(...again.overwritten);
  seen.notTaken.push(...again.notTaken, ...again.lettered);
}

/** Excel takes what is set on a cell formatted as text as it is. */
function bareInput(content: CellContent): string | number | boolean {
  return typeof content === 'string' ? content : inputOf(content);
}
