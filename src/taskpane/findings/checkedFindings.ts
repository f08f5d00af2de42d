import type { IgnoredItem, OpenFinding } from '../../core/office/setAside';
import type { Finding, FixKind } from '../../core/rules/finding';
import type { CellChange } from '../../core/sheets/cellChange';
import type { CellRef } from '../../core/sheets/cellRef';
import type { CellValue } from '../../core/sheets/grid';

/** A change with one honest answer, whatever sheet it is of. */
export interface ProposedFix {
  readonly kind: FixKind;
  readonly fix: CellChange;
}

/** A cell that could be mended in more than one way. */
export interface OpenQuestion {
  readonly cell: CellRef;
  readonly from: CellValue;
  readonly choices: readonly string[];
}

/** What a check found, be it of the plan, of tasks or of lists. */
export interface CheckedFindings {
  readonly findings: readonly OpenFinding[];
  /** All that were there at any time since a person asked for the check: what was done is counted among them. */
  readonly seen: readonly { readonly key: string }[];
  readonly ignored: readonly IgnoredItem[];
  /** What is good to know and nothing to be mended: never counted. */
  readonly facts: readonly Finding[];
  readonly fixes: readonly ProposedFix[];
  readonly questions: readonly OpenQuestion[];
}
