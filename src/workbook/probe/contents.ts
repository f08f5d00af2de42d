import type { Json, Place } from './question';

/** What an object says that was loaded, to be read once the batch is back. */
export function later<Loaded, Value>(loaded: Loaded, read: (loaded: Loaded) => Value): () => Value {
  return () => read(loaded);
}

/** The values of a range, row by row, once the batch is back. */
export function queueValues(range: Excel.Range): () => readonly Json[] {
  return later(range.load({ values: true }), ({ values }) => (values as Json[][]).flat().map(withoutYear));
}

/** The value of one cell. */
export function queueValue(range: Excel.Range): () => Json {
  const read = queueValues(range);
  return () => read()[0] ?? null;
}

/** Of each cell of a range its value, its formula and the type of its value. */
export function queueContents(range: Excel.Range): () => readonly Json[] {
  range.load({ values: true, formulas: true, valueTypes: true });
  return () =>
    (range.values as Json[][]).flatMap((row, at) =>
      row.map((value, column) => [
        withoutYear(value),
        withoutYear((range.formulas[at]?.[column] ?? null) as Json),
        range.valueTypes[at]?.[column] ?? null,
      ]),
    );
}

/** The same of one cell. */
export function queueContent(range: Excel.Range): () => Json {
  const read = queueContents(range);
  return () => read()[0] ?? null;
}

/** Texts and numbers under one another. */
export function column(cells: readonly (string | number | boolean)[]): (string | number | boolean)[][] {
  return cells.map((cell) => [cell]);
}

/** Another sheet of the question's own: "q06 b". */
export function anotherSheet({ context }: Place, name: string): Excel.Worksheet {
  return context.workbook.worksheets.add(name);
}

/** The name of the sheet that is dropped from an address: "B2:C3". */
export function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1);
}

const firstSerial = Date.UTC(1899, 11, 30);
const millisecondsOfDay = 86_400_000;

/** A day says only its day and month, "day 12-08", so that the answer is the same next year; other values are kept. */
function withoutYear(value: Json): Json {
  if (typeof value !== 'number' || value < 36_526 || value > 73_050) return value;
  return `day ${new Date(firstSerial + value * millisecondsOfDay).toISOString().slice(5, 10)}`;
}
