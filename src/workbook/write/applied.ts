import type { DraftChart, SheetDraft } from '../../core/sheets/sheetDraft';

/** Why nothing was written (or all was put back). Words: src/strings. */
export type Block =
  | { readonly reason: 'notOurSheet'; readonly sheet: string; readonly otherName: string }
  | { readonly reason: 'changedSince'; readonly sheet: string }
  | { readonly reason: 'cellEditing' }
  | { readonly reason: 'sheetProtected'; readonly sheet: string }
  | { readonly reason: 'workbookProtected' }
  | { readonly reason: 'readOnly' }
  | { readonly reason: 'tooLarge' }
  | { readonly reason: 'readBackDiffers'; readonly sheet: string; readonly address: string }
  | { readonly reason: 'nothingToUndo' }
  /** Larger than the journal holds: it could not be taken back. Asked before anything is written. */
  | { readonly reason: 'cannotBeUndone' }
  /** The cell holds a formula, which is never overwritten. */
  | { readonly reason: 'formulaCell'; readonly sheet: string; readonly address: string }
  | { readonly reason: 'cancelled' }
  /** A write failed and putting back failed too: the journal's entry takes it back later. */
  | { readonly reason: 'notPutBack'; readonly sheets: readonly string[]; readonly code: string }
  | { readonly reason: 'excel'; readonly code: string };

/** One sheet that was written. */
export interface WrittenSheet {
  readonly sheet: string;
  readonly isNew: boolean;
  readonly draft: SheetDraft;
}

/** A chart of ours that stands on a sheet now, whether it was drawn just now or before. */
export interface StandingChart extends Pick<DraftChart, 'name' | 'title' | 'alternative'> {
  readonly sheet: string;
}

/** What came of a write. Never half: when blocked, the workbook stands as before. */
export type Applied =
  | {
      readonly kind: 'written';
      readonly sheets: readonly WrittenSheet[];
      readonly undoId: string | null;
      readonly charts: readonly StandingChart[];
    }
  | {
      readonly kind: 'unchanged';
      readonly sheets: readonly string[];
      readonly charts: readonly StandingChart[];
    }
  | { readonly kind: 'blocked'; readonly block: Block };

/** What came of a read. */
export type Read<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly block: Block };
