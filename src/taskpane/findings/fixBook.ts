import type { OpenFinding } from '../../core/office/setAside';
import type { Finding } from '../../core/rules/finding';
import type { CellChange } from '../../core/sheets/cellChange';
import type { CellRef } from '../../core/sheets/cellRef';
import type { CheckedFindings, OpenQuestion } from './checkedFindings';

/** What is dealt with once cells are fixed: for sure, and what only shares a cell with it. */
export interface FixedKeys {
  readonly fixed: readonly string[];
  readonly touched: readonly string[];
}

/** Which fix belongs to which finding, and what is dealt with once cells are fixed. */
export interface FixBook {
  /** The finding's own fix; another one of its cell may mend something else. null: there is no one honest answer. */
  readonly fixOf: (finding: Finding) => CellChange | null;
  /** Where the finding's cell could be mended in more than one way. */
  readonly questionOf: (finding: Finding) => OpenQuestion | null;
  /** Fixes of the same kind, its own among them: each has one honest answer. */
  readonly alike: (finding: Finding) => readonly CellChange[];
  readonly keysOf: (fixes: readonly CellChange[]) => FixedKeys;
}

/** Made once for each check. Linear in findings and fixes. */
export function fixBook(check: Pick<CheckedFindings, 'findings' | 'fixes' | 'questions'>): FixBook {
  const proposed = new Map(check.fixes.map((one) => [cellKey(one.fix), one]));
  const asked = new Map(
    check.questions.flatMap((one) => (one.choices.length > 0 ? [[cellKey(one), one] as const] : [])),
  );
  const ofKind = grouped(check.fixes, ({ kind }) => kind);
  const withFix = check.findings.filter(({ fix }) => fix !== undefined);
  const ofMessage = grouped(withFix, messageOf);
  const atCell = grouped(
    check.findings.flatMap((finding) => {
      const cell = finding.fix?.cell ?? cellAt(finding);
      return cell === null ? [] : [{ finding, key: cellKey({ cell }) }];
    }),
    ({ key }) => key,
  );
  const proposedAt = (finding: Finding) => {
    const cell = finding.fix?.cell ?? cellAt(finding);
    return cell === null ? undefined : proposed.get(cellKey({ cell }));
  };
  return {
    fixOf: (finding) => finding.fix ?? null,
    questionOf: (finding) => {
      const cell = cellAt(finding);
      return cell === null ? null : (asked.get(cellKey({ cell })) ?? null);
    },
    alike: (finding) => {
      const kind = proposedAt(finding)?.kind;
      if (kind !== undefined) return (ofKind.get(kind) ?? []).map(({ fix }) => fix);
      return (ofMessage.get(messageOf(finding)) ?? []).flatMap(({ fix }) => (fix === undefined ? [] : [fix]));
    },
    keysOf: (fixes) => {
      const fixed: string[] = [];
      const touched: string[] = [];
      for (const fix of fixes) {
        const key = cellKey(fix);
        fixed.push(key);
        for (const { finding } of atCell.get(key) ?? []) {
          (isMendedBy(finding, fix) ? fixed : touched).push(finding.key);
        }
      }
      return { fixed, touched };
    },
  };
}

/** Only the finding's own change is known to mend it; another one of its cell may or may not. */
function isMendedBy({ fix }: OpenFinding, written: CellChange): boolean {
  return fix !== undefined && fix.to === written.to;
}

function messageOf({ rule, messageId, field }: Finding): string {
  return JSON.stringify([rule, messageId, field]);
}

function cellAt({ where }: Finding): CellRef | null {
  return where.kind === 'cell' ? where.cell : null;
}

function grouped<One>(all: readonly One[], keyOf: (one: One) => string): ReadonlyMap<string, readonly One[]> {
  const groups = new Map<string, One[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return groups;
}

/** Names the cell of a fix among the keys of what was settled. */
export function cellKey({ cell }: { readonly cell: CellRef }): string {
  return `fix ${cell.row} ${cell.column} ${cell.sheet}`;
}
