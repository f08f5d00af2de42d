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
