/** Headers that are a period themselves ("Quý I", "Tháng 3", "T3/2026"); a mark below says when. Folded, no diacritics. */
export const periodHeader =
  /^(quy ([ivx]{1,3}|[1-4])|thang \d{1,2}|t ?\d{1,2}|q ?[1-4])( ?(nam|\/|-)? ?20\d\d)?$/;

/** Headers under which a bare number is a month or a quarter; folded, without diacritics. */
export const monthHeader = /^thang( thuc hien| hoan thanh)?$/;
export const quarterHeader = /^quy( thuc hien| hoan thanh)?$/;

/** A time of day, alone or as the beginning of a span ("7h30", "tu 14 gio", "08:00 - 09:00"). Folded. */
export const clockTime = /^(tu |luc |truoc |buoi (sang|chieu)[,:]? (tu )?)?\d{1,2} ?(h|g|gio|:)/;

/** A header that asks whether it is done, so that a mark below it says yes; folded, without diacritics. */
export const doneHeader = /^(da (xong|hoan thanh)|xong chua)/;

/** A mark in such a column: "x", "v", "+", a tick. Folded. */
export const markInCell = /^[xv+*✓✔√●•]$/;

/** A month or quarter as papers write it. */
export function monthInWords(number: string): string {
  return `Tháng ${number}`;
}
export function quarterInWords(number: string): string {
  return `Quý ${number}`;
}
