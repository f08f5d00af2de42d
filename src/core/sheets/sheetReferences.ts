import { isSameName } from './sheetNames';

/** A sheet that a formula names; `last` differs where it names a run of sheets ("Thang1:Thang12!A1"). */
export interface SheetReference {
  readonly first: string;
  readonly last: string;
}

/*
 * What stands before the "!" of a reference: a name in apostrophes, in which two stand for one, or a bare one. Texts in
 * quotation marks are passed over. Source: ECMA-376 part 1, 18.17.2 (sheet-name, single-sheet-prefix, workbook-index).
 */
const pieces =
  /"(?:[^"]|"")*"|'(?<quoted>(?:[^']|'')+)'!|(?<![\p{L}\p{N}_.#])(?<bare>(?:\[[^\]]*\])?[\p{L}\p{M}\p{N}_.\\?]+(?::[\p{L}\p{M}\p{N}_.\\?]+)?)!/gu;

/** The sheets of the same workbook that a formula names; those of other workbooks ("[2]Sheet1!A1") are left out. */
export function sheetsNamedIn(formula: string): readonly SheetReference[] {
  return [...formula.matchAll(pieces)].flatMap(({ groups }) => {
    const named = groups?.['quoted']?.replaceAll("''", "'") ?? groups?.['bare'];
    if (named === undefined || named.includes('[')) return [];
    const [first = '', last = first] = named.split(':');
    return [{ first, last }];
  });
}

/**
 * True where a formula takes something from a sheet.
 * @param order names of all sheets from left to right: by it a sheet between two others is in their run
 */
export function takesFrom(formula: string, sheet: string, order: readonly string[]): boolean {
  const placeOf = (name: string): number => order.findIndex((each) => isSameName(each, name));
  const place = placeOf(sheet);
  return sheetsNamedIn(formula).some(({ first, last }) => {
    if (isSameName(first, sheet) || isSameName(last, sheet)) return true;
    const [from, to] = [placeOf(first), placeOf(last)];
    return from !== -1 && to !== -1 && Math.min(from, to) < place && place < Math.max(from, to);
  });
}
