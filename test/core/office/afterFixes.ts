import type { OpenFinding } from '../../../src/core/office/setAside';
import type { Finding } from '../../../src/core/rules/finding';
import type { CellChange } from '../../../src/core/sheets/cellChange';
import { cellAddress } from '../../../src/core/sheets/cellRef';
import type { Grid } from '../../../src/core/sheets/grid';

/** What a check says of a workbook, be it of tasks or of lists. */
export type Checking = (grids: readonly Grid[]) => readonly OpenFinding[];

/** The workbook once these changes were written; nothing else is touched. */
function withChanges(grids: readonly Grid[], changes: readonly CellChange[]): readonly Grid[] {
  return grids.map((grid) => {
    const own = changes.filter(({ cell }) => cell.sheet === grid.sheet);
    if (own.length === 0) return grid;
    const values = grid.values.map((row) => [...row]);
    for (const { cell, from, to } of own) {
      const row = values[cell.row - grid.originRow];
      const column = cell.column - grid.originColumn;
      if (row?.[column] !== from) throw new Error(`${cellAddress(cell)} is not what the fix starts from`);
      row[column] = to;
    }
    return { ...grid, values };
  });
}

/**
 * What went wrong when the fixes of these findings were written: findings that are still there, and findings that were
 * not there before. Nothing: each fix settles its finding and brings no new one.
 */
function wrongAfterFixes(
  { grids, check, before }: Checked,
  fixed: readonly OpenFinding[],
): readonly string[] {
  const changes = distinct(fixed.flatMap(({ fix }) => (fix === undefined ? [] : [fix])));
  const after = check(withChanges(grids, changes));
  const counts = { before: countByKey(before), after: countByKey(after) };
  const settled = countByKey(fixed);
  const still = [...settled].flatMap(([key, count]) => {
    const left = (counts.before.get(key) ?? 0) - count;
    return (counts.after.get(key) ?? 0) > left ? [`still there: ${lineOf(fixed, key)}`] : [];
  });
  const fresh = [...counts.after].flatMap(([key, count]) =>
    count > (counts.before.get(key) ?? 0) ? [`new: ${lineOf(after, key)}`] : [],
  );
  const what = fixed.length === 1 ? lineOf(fixed, '') : `${fixed.length} of a kind, ${lineOf(fixed, '')}`;
  return [...still, ...fresh].map((wrong) => `${what} → ${wrong}`);
}

/** A workbook with what is said of it. */
export interface Checked {
  readonly grids: readonly Grid[];
  readonly check: Checking;
  readonly before: readonly OpenFinding[];
}

export function checked(grids: readonly Grid[], check: Checking): Checked {
  return { grids, check, before: check(grids) };
}

/** All that goes wrong on a workbook with each fix by itself, and with all fixes of each kind at once. */
export function wrongsOfFixes(workbook: Checked): readonly string[] {
  const fixable = workbook.before.filter(({ fix }) => fix !== undefined);
  const kinds = [...new Set(fixable.flatMap(({ fixKind }) => (fixKind === undefined ? [] : [fixKind])))];
  const ofKinds = kinds.map((kind) => fixable.filter(({ fixKind }) => fixKind === kind));
  return [...fixable.map((one) => [one]), ...ofKinds.filter((of) => of.length > 1)].flatMap((fixed) =>
    wrongAfterFixes(workbook, fixed),
  );
}

/** Findings that are still there although a person chose one of their texts; what else is then found is another matter. */
export function wrongsOfChoices({ grids, check, before }: Checked): readonly string[] {
  return before.flatMap((finding) =>
    (finding.choices?.texts ?? []).flatMap((to) => {
      const { cell, from } = finding.choices ?? { cell: { sheet: '', row: 0, column: 0 }, from: '' };
      const after = countByKey(check(withChanges(grids, [{ cell, from, to }])));
      const key = baseOf(finding.key);
      const isGone = (after.get(key) ?? 0) < (countByKey(before).get(key) ?? 0);
      return isGone ? [] : [`${lineOf([finding], '')} → still there after “${to}”`];
    }),
  );
}

/** Findings whose cell another finding speaks of for the same cause: what its fix or choices would write. */
export function toldTwice(findings: readonly Finding[]): readonly string[] {
  const seen = new Set<string>();
  return findings.flatMap(({ fix, choices, rule }) => {
    const cell = fix?.cell ?? choices?.cell;
    if (cell === undefined) return [];
    const key = JSON.stringify([cell, fix?.to ?? choices?.texts]);
    if (seen.has(key)) return [`${rule} ${cellAddress(cell)}`];
    seen.add(key);
    return [];
  });
}

/** The same of two findings are told apart by a count at the end of the key. */
function baseOf(key: string): string {
  return key.replace(/-\d+$/, '');
}

function countByKey(findings: readonly OpenFinding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of findings) counts.set(baseOf(key), (counts.get(baseOf(key)) ?? 0) + 1);
  return counts;
}

function distinct(changes: readonly CellChange[]): readonly CellChange[] {
  return [...new Map(changes.map((change) => [JSON.stringify(change.cell), change])).values()];
}

/** "DS-16 spaces Danh sách!B4 {…}" of the finding of that key, "" the first. */
function lineOf(findings: readonly OpenFinding[], key: string): string {
  const of = findings.find((finding) => key === '' || baseOf(finding.key) === key);
  if (of === undefined) return key;
  const { rule, messageId, where, data } = of;
  const place = where.kind === 'cell' ? `${where.cell.sheet}!${cellAddress(where.cell)}` : where.kind;
  return `${rule} ${messageId} ${place} ${JSON.stringify(data)}`;
}
