import type { CellRef } from '../../core/sheets/cellRef';
import type { Finding } from '../../core/rules/finding';
import type { CellChange } from '../../core/sheets/cellChange';
import type { CheckedFindings, OpenQuestion } from './checkedFindings';
import { cellKey } from './fixBook';
import type { Settling } from './useSettling';

/** Which cells a person wants left as they are. */
export interface SetAsideCells {
  /** True where only what was set aside asks for this change: it is offered nowhere. */
  readonly hasFix: (fix: CellChange) => boolean;
  /** The same of a question. */
  readonly hasQuestion: (question: Pick<OpenQuestion, 'cell'>) => boolean;
}

/**
 * The cells of findings that were set aside, before the check or since. Where an open finding of the cell asks for the very
 * same change, that one stands. Linear in findings.
 */
export function setAsideCells(
  checked: Pick<CheckedFindings, 'findings' | 'ignored'>,
  settled: Settling['settled'],
): SetAsideCells {
  const aside = new Set(checked.ignored.flatMap(({ finding }) => keysOfCells(finding)));
  const fixes = new Set<string>();
  const questions = new Set<string>();
  for (const finding of checked.findings) {
    if (settled.get(finding.key)?.how === 'ignored') keysOfCells(finding).forEach((key) => aside.add(key));
    else {
      if (finding.fix !== undefined) fixes.add(keyOfChange(finding.fix));
      if (finding.choices !== undefined) questions.add(cellKey(finding.choices));
    }
  }
  return {
    hasFix: (fix) => aside.has(cellKey(fix)) && !fixes.has(keyOfChange(fix)),
    hasQuestion: (question) => aside.has(cellKey(question)) && !questions.has(cellKey(question)),
  };
}

/** What a finding speaks of, cell by cell; what speaks of a whole row leaves its cells alone. */
export function keysOfCells({ where, cells, fix, choices }: Finding): readonly string[] {
  const all: readonly CellRef[] = [
    ...(where.kind === 'cell' ? [where.cell] : []),
    ...(cells ?? []),
    ...(fix === undefined ? [] : [fix.cell]),
    ...(choices === undefined ? [] : [choices.cell]),
  ];
  return all.map((cell) => cellKey({ cell }));
}

function keyOfChange(change: CellChange): string {
  return JSON.stringify([cellKey(change), change.to]);
}
