/** Headings of the column of row numbers in a plan's tables; folded, without diacritics. */
export const ordinalHeadings: ReadonlySet<string> = new Set([
  'tt',
  'stt',
  'so tt',
  'so thu tu',
  'tt.',
  'stt.',
]);
