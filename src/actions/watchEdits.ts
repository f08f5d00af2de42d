import type { SheetChange } from '../workbook/watching/sheetChange';
import { watchSheets } from '../workbook/watching/watchSheets';
import { done, failed, type Outcome } from '../core/work/outcome';

/** Sheets whose edits are to be told. */
export interface EditWatchRequest {
  readonly sheets: readonly string[];
  /**
   * Told after every pause in typing, what others than this add-in wrote: areas (0-based), or whole sheets where rows may
   * have moved. What the add-in writes itself is not told.
   */
  readonly onEdited: (edits: readonly SheetChange[]) => void;
  /** How long nobody must have typed, in milliseconds. */
  readonly pauseMs: number;
}

/** A watch that goes on until it is stopped. */
export interface EditWatch {
  readonly stop: () => Promise<void>;
}

/** Tells which cells of these sheets people write, from now on: one batch, nothing is read. */
export async function watchEdits(request: EditWatchRequest): Promise<Outcome<EditWatch>> {
  const watch = await watchSheets({
    sheets: request.sheets,
    pauseMs: request.pauseMs,
    onChange: (changes) => {
      const edits = changes.filter(({ by }) => by === 'others');
      if (edits.length > 0) request.onEdited(edits);
    },
  });
  return watch.ok ? done(watch.value) : failed(watch.block);
}
