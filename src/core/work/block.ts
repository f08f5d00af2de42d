/** A cell as it is named to a person. */
export interface NamedCell {
  readonly sheet: string;
  /** "G7", or "12:12" where only the row is known. */
  readonly address: string;
}

/** A cell that says something else than what was looked at. */
export interface StaleCell extends NamedCell {
  /** What it says now; null: nothing that could be told in a line (a formula, a day as Excel keeps it). */
  readonly now: string | null;
}

/** What a step wrote into cells of people, in short: by it the step is told from others of its kind. */
export interface WrittenInShort {
  readonly count: number;
  /** Where the first of them stood. */
  readonly first: NamedCell;
  /** Letters of their columns; empty where there are more than four. */
  readonly columns: readonly string[];
  /** Old and new, cut where they are long; null: not told, since it is several cells or a formula. */
  readonly change: { readonly from: string; readonly to: string } | null;
}

/** Why nothing was written (or all was put back). Words: src/strings. */
export type Block =
  | { readonly reason: 'notOurSheet'; readonly sheet: string; readonly otherName: string }
  | { readonly reason: 'changedSince'; readonly sheet: string }
  /** All cells that were to be fixed say something else than the check read: only a new check helps. */
  | { readonly reason: 'cellsChanged'; readonly cells: readonly StaleCell[] }
  | { readonly reason: 'cellEditing' }
  | { readonly reason: 'sheetProtected'; readonly sheet: string }
  | { readonly reason: 'workbookProtected' }
  /** Somewhere to go to that nobody would see: the sheet, the row or the column is hidden. */
  | { readonly reason: 'hidden'; readonly sheet: string; readonly what: 'sheet' | 'row' | 'column' }
  /** A filter hides rows of a sheet of ours: what is written over them lands in wrong rows. */
  | { readonly reason: 'filtered'; readonly sheet: string }
  | { readonly reason: 'readOnly' }
  /** Nothing but the sheets that are to go stands in the workbook, and Excel keeps one. */
  | { readonly reason: 'lastSheet' }
  | { readonly reason: 'tooLarge' }
  | { readonly reason: 'readBackDiffers'; readonly sheet: string; readonly address: string }
  | { readonly reason: 'nothingToUndo' }
  /**
   * Undo asks first: people wrote here since. `made`: sheets that taking all back would delete; `gone`: sheets that are
   * not there, or too large to be looked at, of which nothing can be taken back; `stays`: those of the cells that stay
   * whatever is chosen, since another record may stand in their place by now; `referring`: cells elsewhere whose
   * formulas take something from a sheet that would be deleted; `seen`: what all of them say, as a fingerprint: who
   * answers it takes back that and nothing that came after.
   */
  | {
      readonly reason: 'editedSince';
      readonly cells: readonly NamedCell[];
      readonly made: readonly string[];
      readonly gone: readonly string[];
      readonly stays: readonly NamedCell[];
      readonly referring: readonly NamedCell[];
      readonly seen: string;
    }
  /**
   * Asked before a sheet of ours is rewritten: people typed here, and it would be gone. `isKnown`: false where the journal
   * keeps no write of the sheet, and these words may be the add-in's own of before. `seen`: as in "editedSince".
   */
  | {
      readonly reason: 'typedSince';
      readonly isKnown: boolean;
      readonly cells: readonly NamedCell[];
      readonly seen: string;
    }
  /** A sheet of theirs that a step wrote into is not there under its name. */
  | { readonly reason: 'sheetGone'; readonly sheet: string }
  /**
   * A later step wrote into the same rows or sheet of ours, or changed the same choice (then `sheet` is empty): it goes first.
   * `at`: when it was, as an ISO moment; `wrote`: null where it wrote no cells of people, or an earlier version did.
   */
  | {
      readonly reason: 'newerFirst';
      readonly sheet: string;
      readonly action: string;
      readonly at: string;
      readonly wrote: WrittenInShort | null;
    }
  /** Several sheets carry one mark of ours, a copy by hand: the person says which is the add-in's. */
  | { readonly reason: 'twins'; readonly sheets: readonly string[] }
  /** An earlier step stopped half-way; it is finished or taken back before anything else is written. */
  | { readonly reason: 'stoppedHalfway' }
  /** Cleaning before the file is sent came half-way; done once more it ends. */
  | { readonly reason: 'partlyCleaned' }
  /** Marking cells failed half-way. `isClean`: all marks were taken off; else some may stand, until they are taken off. */
  | { readonly reason: 'notMarked'; readonly isClean: boolean; readonly code: string }
  /** Excel has not answered for 20 seconds; what was written is looked at before the next write. */
  | { readonly reason: 'noAnswer' }
  /** Letters of these cells look different from each other, which a fix cannot keep. Asked before the fix. */
  | { readonly reason: 'mixedLetters'; readonly cells: readonly NamedCell[] }
  /** All was put back but these cells, which people changed meanwhile and which were left as they are. */
  | { readonly reason: 'leftAsTyped'; readonly cells: readonly NamedCell[] }
  /** Larger than the journal holds: it could not be taken back. Asked before anything is written. */
  | { readonly reason: 'cannotBeUndone' }
  /** The cell holds a formula, which is never overwritten. */
  | { readonly reason: 'formulaCell'; readonly sheet: string; readonly address: string }
  | { readonly reason: 'cancelled' }
  /** A write failed and putting back failed too: the journal's entry takes it back later. */
  | { readonly reason: 'notPutBack'; readonly sheets: readonly string[]; readonly code: string }
  | { readonly reason: 'excel'; readonly code: string };
