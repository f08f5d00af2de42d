/** What a cell of a list holds; days as YYYY-MM-DD become real date cells where the column says so. */
export type CellInput =
  string | number | null | { readonly formula: string; readonly result: string | number };

export interface ListColumn {
  readonly id: string;
  readonly header: string;
  /** Words over this column and its neighbours with the same words. */
  readonly above?: string;
  readonly width: number;
  readonly isDay?: boolean;
  readonly centred?: boolean;
}

export interface ListRow {
  readonly id: string;
  readonly cells: Readonly<Record<string, CellInput>>;
  readonly hidden?: boolean;
}

/** A group row, a row of words across the table, or a total. */
export interface WordsRow {
  readonly words: string;
  readonly look: 'group' | 'note' | 'total';
  /** Of a total row: a number in a cell of its own beside the words. */
  readonly count?: number;
}

export interface ListSheet {
  readonly name: string;
  readonly titles: readonly string[];
  readonly columns: readonly ListColumn[];
  readonly entries: readonly (ListRow | WordsRow)[];
  /** Left and right words of the signature block. */
  readonly signatures: readonly [string, string];
  /** Rows below the table that hold nothing but a running number's formula. */
  readonly formulaRows?: number;
  readonly startsAt?: { readonly row: number; readonly column: number };
}

/** A cell of a list written otherwise than on the clean one. */
export interface SeededChange {
  readonly sheet: string;
  readonly row: string;
  readonly column: string;
  readonly to: CellInput;
}

/** A row that the clean list does not have. */
export interface SeededRow {
  readonly sheet: string;
  readonly after: string;
  readonly row: ListRow;
}

/** What the check must name: a cell, a whole row (column null), or a sheet (row null). */
export interface SeededFault {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly sheet: string;
  readonly row: string | null;
  readonly column: string | null;
  readonly what: string;
}

/** A cell with one honest repair, and the repair. */
export interface SeededFix {
  readonly sheet: string;
  readonly row: string;
  readonly column: string;
  readonly kind: 'spaces' | 'composition' | 'alias' | 'date' | 'lostZero';
  readonly fixed: string;
}

/** Everything that makes the seeded workbook out of the clean one, and what must be found there. */
export interface Seeds {
  readonly changes: readonly SeededChange[];
  readonly rows: readonly SeededRow[];
  readonly faults: readonly SeededFault[];
  readonly fixes: readonly SeededFix[];
}

/** The lists with the mistakes put in. */
export function seeded(sheets: readonly ListSheet[], seeds: Seeds): readonly ListSheet[] {
  return sheets.map((sheet) => ({
    ...sheet,
    entries: sheet.entries.flatMap((entry): readonly (ListRow | WordsRow)[] => {
      if ('words' in entry) return [entry];
      const isHere = (seed: { readonly sheet: string }) => seed.sheet === sheet.name;
      const cells = { ...entry.cells };
      for (const { column, to } of seeds.changes.filter((one) => isHere(one) && one.row === entry.id)) {
        cells[column] = to;
      }
      const added = seeds.rows.filter((one) => isHere(one) && one.after === entry.id);
      return [{ ...entry, cells }, ...added.map(({ row }) => row)];
    }),
  }));
}

/** A personal number of no province ("000"), with the digits that sex and year of birth ask for. */
export function fictitiousNumber(person: {
  readonly sex: 'male' | 'female';
  readonly born: number;
  readonly serial: number;
}): string {
  const century = Math.floor((person.born - 1900) / 100) * 2 + (person.sex === 'male' ? 0 : 1);
  const year = String(person.born % 100).padStart(2, '0');
  return `000${century}${year}${String(person.serial).padStart(6, '0')}`;
}
