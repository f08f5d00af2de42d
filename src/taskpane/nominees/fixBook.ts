import type { NomineeCheck } from '../../core/office/nomineeCheck';
import type { CellChange } from '../../core/sheets/cellChange';

type KeyedFinding = NomineeCheck['findings'][number];

/** Which fix belongs to which finding, and what is dealt with once cells are fixed. */
export interface FixBook {
  /** The finding's own fix, else what is proposed for its cell; null: there is no one honest answer. */
  readonly fixOf: (finding: KeyedFinding) => CellChange | null;
  /** Keys to settle when these are written: of the cells, and of findings that their cells hold. */
  readonly keysOf: (fixes: readonly CellChange[]) => readonly string[];
}

/** Made once for each check. Linear in findings and fixes. */
export function fixBook(check: Pick<NomineeCheck, 'findings' | 'fixes'>): FixBook {
  const proposed = new Map(check.fixes.map(({ fix }) => [cellKey(fix), fix]));
  const fixOf = (finding: KeyedFinding): CellChange | null => {
    if (finding.fix !== undefined) return finding.fix;
    const { where } = finding;
    return where.kind === 'cell' ? (proposed.get(cellKey({ cell: where.cell })) ?? null) : null;
  };
  const findingsOf = new Map<string, string[]>();
  for (const finding of check.findings) {
    const fix = fixOf(finding);
    if (fix === null) continue;
    const key = cellKey(fix);
    findingsOf.set(key, [...(findingsOf.get(key) ?? []), finding.key]);
  }
  return {
    fixOf,
    keysOf: (fixes) =>
      fixes.flatMap((fix) => {
        const key = cellKey(fix);
        return [key, ...(findingsOf.get(key) ?? [])];
      }),
  };
}

/** Names the cell of a fix among the keys of what was settled. */
export function cellKey({ cell }: Pick<CellChange, 'cell'>): string {
  return `fix ${cell.row} ${cell.column} ${cell.sheet}`;
}
