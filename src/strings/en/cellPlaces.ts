import { counted } from './counted';

type Cells = readonly { readonly sheet: string; readonly address: string }[];

const namedAtMost = 6;

/** "G7, H8, row 12 (sheet “Phụ lục”); B2 (sheet “Kế hoạch”)"; of many on one sheet the first ones, and how many more. */
export function cellPlaces(cells: Cells): string {
  const bySheet = new Map<string, string[]>();
  for (const cell of cells) bySheet.set(cell.sheet, [...(bySheet.get(cell.sheet) ?? []), cellPlace(cell)]);
  return [...bySheet]
    .map(([sheet, all]) => {
      const left = all.length - namedAtMost;
      const more = left > 0 ? ` and ${counted(left, 'more place', 'more places')}` : '';
      return `${all.slice(0, namedAtMost).join(', ')}${more} (sheet “${sheet}”)`;
    })
    .join('; ');
}

/** "2 cells"; where only the row of one is known "2 places". */
export function cellCount(cells: Cells): string {
  return counted(cells.length, cells.every(({ address }) => wholeRow(address) === null) ? 'cell' : 'place');
}

/** "G7", or "row 12", "rows 12–14" where only the rows are known. */
export function cellPlace({ address }: Cells[number]): string {
  const row = wholeRow(address);
  if (row === null) return address;
  return row.includes('–') ? `rows ${row}` : `row ${row}`;
}

/** "12" of "12:12", "12–14" of "12:14"; null: a cell. */
function wholeRow(address: string): string | null {
  const [, first, last] = /^(\d+):(\d+)$/.exec(address) ?? [];
  if (first === undefined || last === undefined) return null;
  return first === last ? first : `${first}–${last}`;
}

/** "B8 (now “x”), C9 (now blank) (sheet “DS”)": what cells say that were looked at before. */
export function stalePlaces(cells: readonly (Cells[number] & { readonly now: string | null })[]): string {
  return cellPlaces(
    cells.map(({ sheet, address, now }) => ({ sheet, address: `${address}${nowSaid(now)}` })),
  );
}

function nowSaid(now: string | null): string {
  if (now === null) return '';
  return now.trim() === '' ? ' (now blank)' : ` (now “${now.length > 60 ? `${now.slice(0, 60)}…` : now}”)`;
}

/** "“A” and “B”", "“A”, “B” and “C”". */
export function sheetNames(sheets: readonly string[]): string {
  const said = sheets.map((name) => `“${name}”`);
  const last = said.at(-1) ?? '';
  return said.length < 2 ? last : `${said.slice(0, -1).join(', ')} and ${last}`;
}

/** "sheet “A”", "sheets “A”, “B”". */
export function onSheets(sheets: readonly string[]): string {
  return `${sheets.length === 1 ? 'sheet' : 'sheets'} ${sheets.map((name) => `“${name}”`).join(', ')}`;
}
