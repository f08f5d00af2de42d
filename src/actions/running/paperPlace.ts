import type { OwnSheetKind } from '../../core/sheets/ownPapers';
import { freeName, isSameName } from '../../core/sheets/sheetNames';
import type { WorkbookSnapshot } from '../../core/office/snapshot';

/** Where a paper would stand. */
export interface PaperPlace {
  readonly sheet: string;
  /** False: it is written anew in place. */
  readonly isNew: boolean;
  /** Another name, where a sheet of that name is not ours; null: the name is free or ours. */
  readonly nameOnOffer: string | null;
}

/** Looks up what stands under the name of a paper. */
export function paperPlace(
  { sheets }: Pick<WorkbookSnapshot, 'sheets'>,
  paper: { readonly sheet: string; readonly kind: OwnSheetKind },
): PaperPlace {
  const existing = sheets.find(({ name }) => isSameName(name, paper.sheet));
  const isTaken = existing !== undefined && existing.own?.kind !== paper.kind;
  return {
    sheet: paper.sheet,
    isNew: existing === undefined || isTaken,
    nameOnOffer: isTaken
      ? freeName(
          paper.sheet,
          sheets.map(({ name }) => name),
        )
      : null,
  };
}

/** The place of a paper of one sheet, among those that were looked up. */
export function placeOf(places: readonly PaperPlace[], usualName: string): PaperPlace {
  return places[0] ?? { sheet: usualName, isNew: true, nameOnOffer: null };
}
