import type { SheetDraft } from './sheetDraft';

/** One sheet that was written. */
export interface WrittenSheet {
  readonly sheet: string;
  readonly isNew: boolean;
  readonly draft: SheetDraft;
}
