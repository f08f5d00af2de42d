import type { Block } from '../../core/work/block';
import {
  isSameValidation,
  type CellValidation,
  type ColumnRows,
  type ValidatedRows,
} from '../../core/sheets/cellValidation';
import { sendAndWait } from '../answerLimit';
import { blockOf } from '../errors';

/** So many rows of a column are asked for as one, where all of it does not answer alike; then each by itself. */
const rowsOfPart = 32;
/** So many ranges go in one batch at most. */
const rangesOfBatch = 4000;

/** What answered alike, and rows that did not: those of them that are to be looked at row by row. */
type CloserLook = (alike: readonly ValidatedRows[], mixed: readonly ColumnRows[]) => readonly ColumnRows[];

/**
 * What validations some rows of columns have, from the top; the sheets are there. One batch, three where rows that are
 * looked at closer do not answer alike; those that are not looked at closer are left out.
 */
export async function readValidations(
  columns: readonly ColumnRows[],
  closer: CloserLook,
): Promise<
  | { readonly ok: true; readonly value: readonly ValidatedRows[] }
  | { readonly ok: false; readonly block: Block }
> {
  if (columns.length === 0) return { ok: true, value: [] };
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => ({
      ok: true,
      value: await seenIn(context, columns, closer),
    }));
  } catch (error) {
    const block = blockOf(error);
    if (block === null) throw error;
    return { ok: false, block };
  }
}

/** The same within a run, all of it row by row where it differs. */
export async function validationsIn(
  context: Excel.RequestContext,
  columns: readonly ColumnRows[],
): Promise<readonly ValidatedRows[]> {
  return seenIn(context, columns, (_, mixed) => mixed);
}

async function seenIn(
  context: Excel.RequestContext,
  columns: readonly ColumnRows[],
  closer: CloserLook,
): Promise<readonly ValidatedRows[]> {
  const whole = await look(context, columns);
  const wanted = whole.mixed.length === 0 ? [] : closer(whole.alike, whole.mixed);
  const parts = await look(context, wanted.flatMap(inParts));
  const cells = await look(context, parts.mixed.flatMap(cellByCell));
  // what does not answer alike in one cell tells nothing that could be put back
  const seen = [...whole.alike, ...parts.alike, ...cells.alike];
  return joined(seen.toSorted(inOrder));
}

interface Looked {
  readonly alike: readonly ValidatedRows[];
  readonly mixed: readonly ColumnRows[];
}

async function look(context: Excel.RequestContext, asked: readonly ColumnRows[]): Promise<Looked> {
  const alike: ValidatedRows[] = [];
  const mixed: ColumnRows[] = [];
  for (let from = 0; from < asked.length; from += rangesOfBatch) {
    const batch = asked.slice(from, from + rangesOfBatch);
    const names = new Set(batch.map(({ sheet }) => sheet));
    const sheets = new Map([...names].map((name) => [name, context.workbook.worksheets.getItem(name)]));
    const queued = batch.flatMap((rows) => {
      const sheet = sheets.get(rows.sheet);
      return sheet === undefined ? [] : [{ rows, answer: queueValidation(sheet, rows) }];
    });
    // parts follow each other: an answer must be below the payload limit
    await sendAndWait(context);
    for (const { rows, answer } of queued) {
      const validation = answer();
      if (validation === 'mixed') mixed.push(rows);
      else alike.push({ ...rows, validation });
    }
  }
  return { alike, mixed };
}

/** Queues what validation some rows have; "mixed" where it is not one. */
export function queueValidation(
  sheet: Excel.Worksheet,
  { row, column, rowCount }: Omit<ColumnRows, 'sheet'>,
): () => CellValidation | null | 'mixed' {
  const { dataValidation } = sheet.getRangeByIndexes(row, column, rowCount, 1);
  dataValidation.load({ type: true, rule: true, errorAlert: true, prompt: true, ignoreBlanks: true });
  return () => validationOf(dataValidation.toJSON());
}

/** What Excel tells of a range's validation. */
type ToldValidation = ReturnType<Excel.DataValidation['toJSON']>;

/** Excel answers null, or leaves out, what is not the same in all cells. */
function validationOf(told: ToldValidation): CellValidation | null | 'mixed' {
  const { type, ignoreBlanks } = told;
  const [rule, alert, prompt] = [sorted(told.rule), sorted(told.errorAlert), sorted(told.prompt)];
  if (type === 'Inconsistent' || type === 'MixedCriteria') return 'mixed';
  if (type === 'None' || type === undefined) {
    const saysSomething = (told.prompt?.message ?? '') + (told.prompt?.title ?? '') !== '';
    if (!saysSomething) return null;
  }
  if (rule === null || alert === null || prompt === null || typeof ignoreBlanks !== 'boolean') return 'mixed';
  const list = told.rule?.list?.source;
  return {
    rule,
    manner: JSON.stringify([told.errorAlert, told.prompt, ignoreBlanks].map(withSortedKeys)),
    list: typeof list === 'string' ? list : null,
  };
}

function sorted(value: unknown): string | null {
  return typeof value === 'object' && value !== null ? JSON.stringify(withSortedKeys(value)) : null;
}

/** Whatever order Excel tells members in, the same says the same. */
function withSortedKeys(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([name, inner]) => [name, withSortedKeys(inner)]));
}

function inParts(rows: ColumnRows): readonly ColumnRows[] {
  return split(rows, rowsOfPart);
}

function cellByCell(rows: ColumnRows): readonly ColumnRows[] {
  return split(rows, 1);
}

/** The same rows in parts of so many at most, from the top. */
export function split<Rows extends ColumnRows>(rows: Rows, size: number): readonly Rows[] {
  const { row, rowCount } = rows;
  return Array.from({ length: Math.ceil(rowCount / size) }, (_, at) => ({
    ...rows,
    row: row + at * size,
    rowCount: Math.min(size, rowCount - at * size),
  }));
}

function inOrder(one: ColumnRows, other: ColumnRows): number {
  if (one.sheet !== other.sheet) return one.sheet < other.sheet ? -1 : 1;
  return one.column - other.column || one.row - other.row;
}

function joined(seen: readonly ValidatedRows[]): readonly ValidatedRows[] {
  const runs: ValidatedRows[] = [];
  for (const one of seen) {
    const last = runs.at(-1);
    const goesOn =
      last !== undefined &&
      last.sheet === one.sheet &&
      last.column === one.column &&
      last.row + last.rowCount === one.row &&
      isSameValidation(last.validation, one.validation);
    if (goesOn) runs[runs.length - 1] = { ...last, rowCount: last.rowCount + one.rowCount };
    else runs.push(one);
  }
  return runs;
}
