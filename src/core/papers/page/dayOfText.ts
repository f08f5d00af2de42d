import { parseIsoDate, type IsoDate } from '../../time/isoDate';

/** The day of a text as our sheets show it, dd/mm/yyyy; null for any other text. */
export function dayOfText(text: string): IsoDate | null {
  const [, day, month, year] = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text) ?? [];
  if (day === undefined || month === undefined || year === undefined) return null;
  return parseIsoDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
