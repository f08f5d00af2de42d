/**
 * Looks up the stable key of what stands in a row, for findings to be keyed by; of several in one row the first counts.
 * @param subjects with 0-based rows
 */
export function keyOfRows(
  subjects: readonly { readonly sheet: string; readonly row: number; readonly key: string }[],
): (sheet: string, row: number) => string | null {
  const bySheet = new Map<string, Map<number, string>>();
  for (const { sheet, row, key } of subjects) {
    const keys = bySheet.get(sheet) ?? new Map<number, string>();
    bySheet.set(sheet, keys);
    if (!keys.has(row)) keys.set(row, key);
  }
  return (sheet, row) => bySheet.get(sheet)?.get(row) ?? null;
}
