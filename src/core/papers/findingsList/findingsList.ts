import type { Nominee } from '../../nominees/nominee';
import type { Finding, Severity } from '../../rules/finding';
import { rankOf } from '../../rules/severities';
import { worstFirst } from '../../rules/tasks/worstFirst';
import type { Task } from '../../tasks/task';
import { isDelicate } from '../unitFindings/delicate';
import { rowOf } from '../unitFindings/unitFindings';

/** What a finding speaks of, as the pane's views part it. */
export type CheckedPart = 'plan' | 'tasks' | 'lists';

/** worstFirst: errors, then warnings, then remarks, each in the order of the tabs, overdue tasks by their days; bySheet: sheet by sheet, row by row. */
export type ListOrder = 'worstFirst' | 'bySheet';

/** A line of the list of findings, before it has words. */
export interface ListedFinding {
  readonly finding: Finding;
  /** Whom or what it is about: a nominee's name, "" for tasks and whole sheets; and the units of the row. */
  readonly about: { readonly name: string; readonly units: readonly string[] };
  /** True where neither what it is nor whom it is about may be written. */
  readonly isDelicate: boolean;
}

/** What the list of findings is made from. */
export interface FindingsListSource {
  /** Open findings, in the order in which the checks tell them. */
  readonly findings: readonly Finding[];
  readonly nominees: readonly Pick<Nominee, 'sheet' | 'row' | 'unit' | 'name'>[];
  readonly tasks: readonly Pick<Task, 'sheet' | 'row' | 'leads'>[];
  /** Names of all sheets in the order of their tabs. */
  readonly sheetOrder: readonly string[];
}

/**
 * The open findings as lines of one list. What may not be written in words becomes one line for its row, graded as a
 * remark, however many such things there are. Findings of the plan stand before the sheets. n log n.
 */
export function listFindings(source: FindingsListSource, order: ListOrder): readonly ListedFinding[] {
  const aboutRow = rowsAbout(source);
  const delicateRows = new Set<string>();
  const lines: ListedFinding[] = [];
  for (const finding of source.findings) {
    const row = rowOf(finding.where);
    const key = row === null ? '' : rowKey(row.sheet, row.row);
    const isClosed = isDelicate(finding);
    if (isClosed && delicateRows.has(key)) continue;
    if (isClosed) delicateRows.add(key);
    const about = isClosed ? undefined : aboutRow.get(key);
    lines.push({ finding, about: about ?? { name: '', units: [] }, isDelicate: isClosed });
  }
  return inOrder(lines, source.sheetOrder, order);
}

/** How grave a line is as it is shown. */
export function severityOf({ finding, isDelicate: isClosed }: ListedFinding): Severity {
  return isClosed ? 'info' : finding.severity;
}

function inOrder(
  lines: readonly ListedFinding[],
  sheetOrder: readonly string[],
  order: ListOrder,
): readonly ListedFinding[] {
  const tabs = new Map(sheetOrder.map((name, at) => [name, at + 1]));
  const keyed = lines.map((line) => {
    const { sheet, row, column } = placeIn(line.finding);
    const grade = order === 'worstFirst' ? rankOf(severityOf(line)) : 0;
    return { line, key: [grade, sheet === null ? 0 : (tabs.get(sheet) ?? tabs.size + 1), row, column] };
  });
  const sorted = keyed
    .sort((one, other) => {
      const at = one.key.findIndex((value, index) => value !== other.key[index]);
      return at < 0 ? 0 : (one.key[at] ?? 0) - (other.key[at] ?? 0);
    })
    .map(({ line }) => line);
  return order === 'worstFirst' ? latestFirst(sorted) : sorted;
}

/** Tasks that are late or near, the longest overdue first, in the places that they had. */
function latestFirst(lines: readonly ListedFinding[]): readonly ListedFinding[] {
  const lineOf = new Map(lines.map((line) => [line.finding, line]));
  return worstFirst(lines.map(({ finding }) => finding)).flatMap((finding) => lineOf.get(finding) ?? []);
}

function placeIn({ where }: Finding): { sheet: string | null; row: number; column: number } {
  if (where.kind === 'cell') return where.cell;
  if (where.kind === 'row') return { ...where, column: -1 };
  return { sheet: where.kind === 'sheet' ? where.sheet : null, row: -1, column: -1 };
}

function rowsAbout({ nominees, tasks }: FindingsListSource): ReadonlyMap<string, ListedFinding['about']> {
  const rows = new Map<string, ListedFinding['about']>();
  for (const { sheet, row, leads } of tasks) {
    const units = leads.value.length === 0 ? [leads.text] : leads.value.map(({ text }) => text);
    rows.set(rowKey(sheet, row), { name: '', units: units.filter((unit) => unit !== '') });
  }
  for (const { sheet, row, name, unit } of nominees) {
    const key = rowKey(sheet, row);
    // a row may propose one person twice
    if (!rows.has(key)) rows.set(key, { name: name.text, units: unit.text === '' ? [] : [unit.text] });
  }
  return rows;
}

function rowKey(sheet: string, row: number): string {
  return `${sheet}\u0001${row}`;
}
