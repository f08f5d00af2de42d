/** A cell of a messy workbook, told apart as the file formats tell it. */
export type MessyCell =
  | null
  | string
  | number
  /** A real day, shown in the given format. */
  | { readonly day: string; readonly format?: string }
  | { readonly number: number; readonly format: string }
  /** Formatted and empty. */
  | { readonly blank: string }
  /** A formula and the value that the last program kept beside it; without one, as openpyxl saves. */
  | { readonly formula: string; readonly kept?: string | number }
  /** A formula whose kept value is an error ("#N/A"). */
  | { readonly formula: string; readonly error: string }
  /** Text that begins like a formula, typed with an apostrophe. */
  | { readonly quoted: string };

export interface MessySheet {
  readonly name: string;
  /** Address of the first cell of `rows`, "A1" where absent. */
  readonly start?: string;
  readonly rows: readonly (readonly MessyCell[])[];
  readonly merges?: readonly string[];
  /** Counted from 1, as people count. */
  readonly hiddenRows?: readonly number[];
  /** Letters. */
  readonly hiddenColumns?: readonly string[];
  readonly widths?: readonly number[];
  readonly filter?: string;
  readonly isProtected?: boolean;
  readonly isHidden?: boolean;
  /** Further cells by address, outside `rows`. */
  readonly extra?: Readonly<Record<string, MessyCell>>;
}

export type Writer = 'exceljs' | 'openpyxl' | 'xlsxwriter' | 'libreoffice';

/** What a reader of the workbook must find, in the words of a clerk. */
export interface Expected {
  readonly title: string;
  /** Tables that must be found, the one to take first. */
  readonly tables: readonly {
    readonly sheet: string;
    /** Last row of the header, counted from 1. */
    readonly headerRow: number;
    readonly records: number;
    /** Field → column letters. */
    readonly columns: Readonly<Record<string, string>>;
  }[];
  /** What the tables end in: one is taken, several stand equal, none is there. */
  readonly choice: 'one' | 'best' | 'tie' | 'none';
  /** rule, address, what; without a plan and on the day `today`. Findings not listed must not come. */
  readonly findings?: readonly (readonly [string, string, string])[];
  readonly notes?: readonly string[];
}

export interface MessyWorkbook {
  /** "01-roman-groups". */
  readonly id: string;
  readonly writer: Writer;
  readonly sheets: readonly MessySheet[];
  readonly expected: Expected;
}

/** The day on which the messy workbooks are checked. */
const messyToday = '2026-01-15';

/** Row (from 1) and column (from 1) of an address. */
export function placeOf(address: string): { row: number; column: number } {
  const match = /^([A-Z]+)(\d+)$/.exec(address);
  if (match === null) throw new Error(`not an address: ${address}`);
  const [, letters = '', digits = ''] = match;
  let column = 0;
  for (const letter of letters) column = column * 26 + (letter.charCodeAt(0) - 64);
  return { row: Number(digits), column };
}

/** Letters of a column counted from 1. */
export function lettersOf(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Every filled cell of a sheet in reading order. */
export function filledCells(sheet: MessySheet): readonly { row: number; column: number; cell: MessyCell }[] {
  const start = placeOf(sheet.start ?? 'A1');
  const cells = sheet.rows.flatMap((row, r) =>
    row.map((cell, c) => ({ row: start.row + r, column: start.column + c, cell })),
  );
  for (const [address, cell] of Object.entries(sheet.extra ?? {})) cells.push({ ...placeOf(address), cell });
  return cells
    .filter(({ cell }) => cell !== null && cell !== '')
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

/** Serial number of a day in Excel's 1900 system. */
export function serialOf(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000) + 25_569;
}

/** The expectation as a readable file. */
export function expectedText(book: MessyWorkbook): string {
  const { expected } = book;
  const lines = [
    expected.title,
    '',
    `writer\t${book.writer}`,
    `today\t${messyToday}`,
    `choice\t${expected.choice}`,
  ];
  for (const table of expected.tables) {
    const columns = Object.entries(table.columns).map(([field, letters]) => `${field}=${letters}`);
    lines.push('', `sheet\t${table.sheet}`, `headerRow\t${table.headerRow}`, `records\t${table.records}`);
    lines.push(`columns\t${columns.join(' ')}`);
  }
  lines.push('', ...(expected.findings ?? []).map((finding) => `finding\t${finding.join('\t')}`));
  lines.push(...(expected.notes ?? []).map((note) => `note\t${note}`));
  return `${lines.join('\n').trimEnd()}\n`;
}
