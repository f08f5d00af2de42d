import { cellAddress } from '../../../src/core/sheets/cellRef';
import type { Touched } from '../hands';
import { sheetOf, type Prepared } from '../prepare';
import type { SheetState, WorkbookState } from '../world/workbookState';

/** Cells of a sheet of people in which the action may have left either of two things. */
export interface Allowed {
  /** What may stand there, by "row,column". */
  readonly says: ReadonlyMap<string, readonly string[]>;
  /** Addresses that may have been written and put back: their letters in the file may be others. */
  readonly letters: ReadonlySet<string> | 'anywhere';
  /** What the API may read of it beside its cells: as it stood, or as the action leaves it. */
  readonly frames: ReadonlySet<string>;
  /** Addresses that a question showed to the person, who agreed that they go. */
  readonly agreed: ReadonlySet<string>;
}

/** Where the cells are now that the action writes, and what may stand there: what stood, or what was to be written. */
export function allowedCells(
  prepared: Prepared,
  sheet: string,
  touched: Touched | null,
): Omit<Allowed, 'agreed'> {
  const allowed = new Map<string, readonly string[]>();
  const addresses = new Set<string>();
  const moved = touched?.moved?.sheet === sheet ? touched.moved.rowOf : (row: number) => row;
  for (const cell of prepared.cells.filter((one) => one.sheet === sheet)) {
    const row = moved(cell.row);
    addresses.add(cellAddress(cell));
    if (row === null) continue;
    addresses.add(cellAddress({ row, column: cell.column }));
    const says = (state: WorkbookState) =>
      sheetOf(state, sheet)?.cells().get(`${cell.row},${cell.column}`)?.says ?? 'null';
    const { before, done, otherEnds } = prepared;
    allowed.set(`${row},${cell.column}`, [before, done, ...otherEnds].map(says));
  }
  const frames = [prepared.before, prepared.done, ...prepared.otherEnds].flatMap(
    (state) => sheetOf(state, sheet)?.frame() ?? [],
  );
  return { says: allowed, letters: addresses, frames: new Set(frames) };
}

/**
 * What is different on a sheet of people between two moments; null: nothing. Cells, looks, sizes, all that the API
 * reads; where the part was written anew also the letters of every cell that nobody had to write, since words half bold
 * and the like are in no model. Whether a text stands behind an apostrophe, no add-in can read.
 */
export function differenceOf(was: SheetState, is: SheetState, allowed: Allowed): string | null {
  if (was.xml === is.xml && was.frame() === is.frame() && was.charts().join() === is.charts().join())
    return null;
  if (was.charts().join() !== is.charts().join()) return 'its charts';
  const isOtherFrame = was.frame() !== is.frame();
  const mayBe = allowed.frames.has(was.frame()) && allowed.frames.has(is.frame());
  if (isOtherFrame && !mayBe) return 'rows, columns, merges or page';
  const [before, after] = [was.cells(), is.cells()];
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    if (allowed.agreed.has(placeOf(key))) continue;
    const [old, now] = [before.get(key), after.get(key)];
    const may = allowed.says.get(key) ?? [];
    const fits = (says: string) => may.includes(says);
    const [saidOld, saidNow] = [old?.says ?? 'null', now?.says ?? 'null'];
    if (saidOld !== saidNow && !(fits(saidOld) && fits(saidNow)))
      return `${placeOf(key)} says ${saidNow}, not ${saidOld}`;
    if ((old?.looks ?? '') !== (now?.looks ?? '') && !fits(saidNow)) return `${placeOf(key)} looks different`;
  }
  if (allowed.letters === 'anywhere' || isOtherFrame) return null;
  // a copy that a person said is theirs bears no mark any more
  const isReleased = was.mark !== null && is.mark === null;
  const without = (xml: string) => (isReleased ? xml.replace(properties, '') : xml);
  return letterDifference(without(was.xml), without(is.xml), allowed.letters);
}

function placeOf(key: string): string {
  const [row = 0, column = 0] = key.split(',').map(Number);
  return cellAddress({ row, column });
}

/** What is kept in a sheet under names: the mark, the layout. */
const properties = /<customProperties>[\s\S]*?<\/customProperties>/;
const cellPattern = /<c\b[^>]*?r="([A-Z]+[0-9]+)"[^>]*?(?:\/>|>[\s\S]*?<\/c>)/g;

function letterDifference(was: string, is: string, free: ReadonlySet<string>): string | null {
  const cellsOf = (xml: string) =>
    new Map([...xml.matchAll(cellPattern)].map((found) => [found[1] ?? '', found[0]]));
  const [before, after] = [cellsOf(was), cellsOf(is)];
  const outside = (xml: string) =>
    xml
      .replace(/<sheetData>[\s\S]*<\/sheetData>|<sheetData\/>/, '')
      .replace(/<dimension[^>]*\/>/, '')
      // the same validations may be put in another way: what they say is in the frame
      .replace(/<dataValidations[\s\S]*<\/dataValidations>/, '');
  if (outside(was) !== outside(is)) return 'what stands in its part beside the cells';
  for (const [address, letters] of before)
    if (!free.has(address) && after.get(address) !== letters) return `the letters of ${address}`;
  for (const address of after.keys())
    if (!free.has(address) && !before.has(address)) return `${address} came`;
  return null;
}

/** Whether a cell's words are in a workbook at all, as somebody typed them. */
export function holdsWords({ sheets }: WorkbookState, words: string): boolean {
  return sheets.some((sheet) => [...sheet.cells().values()].some(({ says }) => says.includes(words)));
}
