import type { CellChange } from '../core/sheets/cellChange';
import { cellAddress } from '../core/sheets/cellRef';
import type { NamedCell, StaleCell } from '../core/work/block';
import { applyFreshFixes } from '../workbook/write/cellFixes';
import { now } from './running/clock';
import { done, failed, type Outcome } from '../core/work/outcome';

/** What came of fixes that a person accepted. */
export interface FixedCells {
  readonly kind: 'written' | 'unchanged';
  readonly cells: number;
  readonly undoId: string | null;
  /** Cells that keep their number as text, being formatted so. */
  readonly asText: readonly NamedCell[];
  /** Cells that were left as they are: they no longer say what the check read. */
  readonly stale: readonly StaleCell[];
}

/**
 * Writes accepted fixes, one or all of a rule: two batches, never into a formula. What no longer says what the check
 * read is left as it is and named; the others are written, all or none. Where two speak of the same cell the last one holds.
 * Old and new values stay in the journal.
 */
export async function fixFindings(
  findings: readonly { readonly fix?: CellChange }[],
  mixedLetters: 'ask' | 'mayGo',
): Promise<Outcome<FixedCells>> {
  const byCell = new Map<string, CellChange>();
  for (const { fix } of findings) {
    if (fix !== undefined) byCell.set(`${fix.cell.sheet}!${cellAddress(fix.cell)}`, fix);
  }
  const fixed = await applyFreshFixes({
    action: 'fixCells',
    at: now(),
    fixes: [...byCell.values()],
    mixedLetters,
  });
  if (fixed.kind === 'blocked') return failed(fixed.block);
  if (fixed.kind === 'unchanged')
    return done({ kind: 'unchanged', cells: 0, undoId: null, asText: [], stale: [] });
  const { cells, undoId, asText, stale } = fixed;
  return done({ kind: 'written', cells: cells.length, undoId, asText, stale });
}
