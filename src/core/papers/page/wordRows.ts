import type { DraftBlock, DraftCell, DraftRow, SheetDraft } from '../../sheets/sheetDraft';
import { rowsPerPause, type Work } from '../../work/work';

/**
 * A draft for Word: rows that were parted because Excel's rows are bounded (409 points) are whole again, and no text
 * stands in two rows. A sentence that was parted goes on after a space, a line that begins with a dash on its own line.
 */
export function* wholeRows(draft: SheetDraft): Work<SheetDraft> {
  const all = draft.blocks.reduce((sum, { rows }) => sum + rows.length, 0);
  const blocks: DraftBlock[] = [];
  let done = 0;
  for (const block of draft.blocks) {
    const rows: DraftRow[] = [];
    for (const parts of partsOf(block.rows)) {
      rows.push(joinedRow(parts));
      done += parts.length;
      if (rows.length % rowsPerPause === 0) yield done / all;
    }
    blocks.push({ ...block, rows });
  }
  return { ...draft, blocks };
}

/** A row and those that continue it. */
type Parts = readonly [DraftRow, ...DraftRow[]];

function* partsOf(rows: readonly DraftRow[]): Generator<Parts, void> {
  let parts: [DraftRow, ...DraftRow[]] | null = null;
  for (const row of rows) {
    if (parts !== null && row.continues === true) parts.push(row);
    else {
      if (parts !== null) yield parts;
      parts = [row];
    }
  }
  if (parts !== null) yield parts;
}

function joinedRow([row, ...rest]: Parts): DraftRow {
  return rest.length === 0 ? row : { ...row, cells: row.cells.map((cell) => joinedCell(cell, rest)) };
}

function joinedCell(cell: DraftCell, parts: readonly DraftRow[]): DraftCell {
  const texts = [
    cell,
    ...parts.flatMap(({ cells }) => cells.filter(({ column }) => column === cell.column)),
  ].flatMap(({ value }) => (value.type === 'text' ? [value.text] : []));
  if (texts.length < 2) return cell;
  const text = texts.reduce((before, after) => `${before}${/^[-+–•]/.test(after) ? '\n' : ' '}${after}`);
  return { ...cell, value: { type: 'text', text } };
}
