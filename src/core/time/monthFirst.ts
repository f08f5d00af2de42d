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
