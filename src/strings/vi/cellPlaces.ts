type Cells = readonly { readonly sheet: string; readonly address: string }[];

const count = new Intl.NumberFormat('vi-VN');
const namedAtMost = 6;

/** "G7, H8, dòng 12 (trang “Phụ lục”); B2 (trang “Kế hoạch”)"; of many on one sheet the first ones, and how many more. */
export function cellPlaces(cells: Cells): string {
  const bySheet = new Map<string, string[]>();
  for (const cell of cells) bySheet.set(cell.sheet, [...(bySheet.get(cell.sheet) ?? []), cellPlace(cell)]);
  return [...bySheet]
    .map(([sheet, all]) => {
      const more = all.length > namedAtMost ? ` và ${count.format(all.length - namedAtMost)} chỗ khác` : '';
      return `${all.slice(0, namedAtMost).join(', ')}${more} (trang “${sheet}”)`;
    })
    .join('; ');
}

/** "B8 (đang ghi “x”), C9 (đang trống) (trang “DS”)": what cells say that were looked at before. */
export function stalePlaces(cells: readonly (Cells[number] & { readonly now: string | null })[]): string {
  return cellPlaces(
    cells.map(({ sheet, address, now }) => ({ sheet, address: `${address}${nowSaid(now)}` })),
  );
}

function nowSaid(now: string | null): string {
  if (now === null) return '';
  return now.trim() === ''
    ? ' (đang trống)'
    : ` (đang ghi “${now.length > 60 ? `${now.slice(0, 60)}…` : now}”)`;
}

/** "2 ô"; where only the row of one is known "2 chỗ". */
export function cellCount(cells: Cells): string {
  return `${count.format(cells.length)} ${cells.every(({ address }) => wholeRow(address) === null) ? 'ô' : 'chỗ'}`;
}

/** "G7", or "dòng 12" where only the row is known. */
export function cellPlace({ address }: Cells[number]): string {
  const row = wholeRow(address);
  return row === null ? address : `dòng ${row}`;
}

/** "12" of "12:12", "12–14" of "12:14"; null: a cell. */
function wholeRow(address: string): string | null {
  const [, first, last] = /^(\d+):(\d+)$/.exec(address) ?? [];
  if (first === undefined || last === undefined) return null;
  return first === last ? first : `${first}–${last}`;
}

/** "“A” và “B”", "“A”, “B” và “C”". */
export function sheetNames(sheets: readonly string[]): string {
  const said = sheets.map((name) => `“${name}”`);
  const last = said.at(-1) ?? '';
  return said.length < 2 ? last : `${said.slice(0, -1).join(', ')} và ${last}`;
}

/** "trang “A”", "trang “A”, “B”". */
export function onSheets(sheets: readonly string[]): string {
  return `trang ${sheets.map((name) => `“${name}”`).join(', ')}`;
}
