const date =
  /(?<![\d/.-])(\d{1,2})(\s?[/.-]\s?)(\d{1,2})(?=\s?[/.-]\s?(?:\d{4}|\d{2})(?![\d/])|(?![\d/.-]))/g;

/**
 * A time cell's words with month and day in the Vietnamese order where the figures can only be month/day:
 * "Trước 9/18/2026" → "Trước 18/09/2026". Other words stand as they are.
 */
export function dayFirst(text: string): string {
  return text.replace(date, (whole: string, first: string, mark: string, second: string) =>
    Number(second) > 12 && Number(second) <= 31 && Number(first) >= 1 && Number(first) <= 12
      ? `${second}${mark}${first.padStart(2, '0')}`
      : whole,
  );
}

/** Whether a day among the words can only be day before month: "18/9", "31/03/2026". */
export function hasDayFirst(text: string): boolean {
  return [...text.matchAll(date)].some(
    ([, first, , second]) =>
      Number(first) > 12 && Number(first) <= 31 && Number(second) >= 1 && Number(second) <= 12,
  );
}
