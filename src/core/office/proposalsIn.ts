import type { CellChoices, Finding, FixKind } from '../rules/finding';
import type { CellChange } from '../sheets/cellChange';

/** A change with one honest answer that a finding carries. */
export interface CarriedFix {
  readonly kind: FixKind;
  readonly field: string | null;
  readonly fix: CellChange;
}

/** A cell of which a finding asks how it should be. */
export interface CarriedQuestion extends Pick<CellChoices, 'kind' | 'cell' | 'from'> {
  readonly field: string | null;
  /** Two or more texts, or one that is not certain. */
  readonly choices: readonly string[];
}

/**
 * The fixes and questions that open findings carry, one of each for a cell. A fix without a kind is looked at by itself,
 * with its finding: it is not among them.
 */
export function proposalsIn(findings: readonly Finding[]): {
  readonly fixes: readonly CarriedFix[];
  readonly questions: readonly CarriedQuestion[];
} {
  const fixes = new Map<string, CarriedFix>();
  const questions = new Map<string, CarriedQuestion>();
  for (const { fix, fixKind, choices, field } of findings) {
    if (fix !== undefined && fixKind !== undefined) {
      fixes.set(cellKey(fix), { kind: fixKind, field, fix });
    }
    if (choices !== undefined) {
      const { kind, cell, from, texts } = choices;
      questions.set(cellKey(choices), { kind, field, cell, from, choices: texts });
    }
  }
  return { fixes: [...fixes.values()], questions: [...questions.values()] };
}

function cellKey({ cell }: Pick<CellChange, 'cell'>): string {
  return `${cell.row} ${cell.column} ${cell.sheet}`;
}
