import { foldWithoutDiacritics } from '../text/folding';
import { makeIsoDate, type IsoDate } from './isoDate';

const figures =
  /(?<![\d/.-])(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})(?!\d)|(\d{1,2}) thang (\d{1,2}),? nam (\d{4})/g;

/**
 * Every day that stands in words, day before month: "12/QĐ-UBND ngày 05/11/2024; 15/QĐ-UBND ngày 6 tháng 11 năm 2025".
 * What the calendar does not have is left out. Linear.
 */
export function daysInText(text: string): readonly IsoDate[] {
  if (!/\d{4}/.test(text)) return [];
  return [...foldWithoutDiacritics(text).matchAll(figures)].flatMap((match) => {
    const [, day = match[4], month = match[5], year = match[6]] = match;
    const date = makeIsoDate({ year: Number(year), month: Number(month), day: Number(day) });
    return date === null ? [] : [date];
  });
}
