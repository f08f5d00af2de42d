import type { DraftCell, DraftRow, SheetDraft } from '../../sheets/sheetDraft';

/**
 * A draft for Word: rows that were parted because Excel's rows are bounded (409 points) are whole again, and no text
 * stands in two rows. A sentence that was parted goes on after a space, a line that begins with a dash on its own line.
 */
export function wholeRows(draft: SheetDraft): SheetDraft {
  return { ...draft, blocks: draft.blocks.map((block) => ({ ...block, rows: joined(block.rows) })) };
}

function joined(rows: readonly DraftRow[]): readonly DraftRow[] {
  const whole: { readonly row: DraftRow; readonly parts: DraftRow[] }[] = [];
  for (const row of rows) {
    const last = whole.at(-1);
    if (row.continues === true && last !== undefined) last.parts.push(row);
    else whole.push({ row, parts: [] });
  }
  return whole.map(({ row, parts }) =>
    parts.length === 0 ? row : { ...row, cells: row.cells.map((cell) => joinedCell(cell, parts)) },
  );
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
