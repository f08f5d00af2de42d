/** Fewer than these are too few to say something of a column. */
const fewRows = 3;
/** From this share on, what holds for rows holds for their column. */
const most = 0.9;

/** True where so many of the rows have it that it is said once, of the column. */
export function isMostOfColumn(rows: { readonly found: number; readonly all: number }): boolean {
  return rows.all >= fewRows && rows.found >= rows.all * most;
}
