/** A key made of a row's own words, and which of several equal rows it is. */
const counted = /^([a-z0-9]{14})-\d+$/;

/**
 * Looks up the stable key of what stands in a row, for findings to be keyed by; of several in one row the first counts.
 * Equal rows have one key: which of them comes first changes when they are sorted.
 * @param subjects with 0-based rows
 */
export function keyOfRows(
  subjects: readonly { readonly sheet: string; readonly row: number; readonly key: string }[],
): (sheet: string, row: number) => string | null {
  const bySheet = new Map<string, Map<number, string>>();
  for (const { sheet, row, key } of subjects) {
    const keys = bySheet.get(sheet) ?? new Map<number, string>();
    bySheet.set(sheet, keys);
    if (!keys.has(row)) keys.set(row, counted.exec(key)?.[1] ?? key);
  }
  return (sheet, row) => bySheet.get(sheet)?.get(row) ?? null;
}
