import type { DraftColumn, DraftStyle } from '../../sheets/sheetDraft';
import { landscapeTableWidth } from '../page/landscapePage';
import type { NominationColumn, NominationShape } from './nominationListWords';

/** The columns of a list, from left to right. */
export function nominationColumns(asked: {
  readonly shape: NominationShape;
  /** True: day of birth, sex and identity number as well; only in the shape `list`. */
  readonly withPersonal: boolean;
}): readonly NominationColumn[] {
  // import sheet of a provincial award system, in its own order
  if (asked.shape === 'import') {
    return ['ordinal', 'salutation', 'name', 'position', 'unit', 'kind', 'award', 'objectClass', 'sector'];
  }
  const personal: readonly NominationColumn[] = asked.withPersonal ? ['born', 'sex', 'cccd'] : [];
  return ['ordinal', 'name', ...personal, 'position', 'unit', 'achievement', 'note'];
}

/** Shares of the width. */
const shares: Readonly<Record<NominationColumn, number>> = {
  ordinal: 32,
  salutation: 50,
  name: 140,
  born: 68,
  sex: 46,
  cccd: 88,
  position: 100,
  unit: 120,
  kind: 70,
  award: 120,
  objectClass: 110,
  sector: 80,
  achievement: 210,
  note: 70,
};

/** How a column of the list is set. */
export const nominationStyles: Readonly<Record<NominationColumn, DraftStyle>> = {
  ordinal: 'cellCentred',
  salutation: 'cellCentred',
  name: 'cellText',
  born: 'cellCentred',
  sex: 'cellCentred',
  cccd: 'cellCentred',
  position: 'cellText',
  unit: 'cellText',
  kind: 'cellCentred',
  award: 'cellText',
  objectClass: 'cellText',
  sector: 'cellText',
  achievement: 'cellJustified',
  note: 'cellText',
};

/** Columns of the draft with their widths in points, together as wide as the page; the hidden key comes last. */
export function nominationDraftColumns(names: readonly NominationColumn[]): readonly DraftColumn[] {
  const together = names.reduce((sum, name) => sum + shares[name], 0);
  return [
    ...names.map((name) => ({
      name,
      width: Math.floor((landscapeTableWidth * shares[name]) / together),
      ...(name === 'note' ? { theirs: true } : {}),
    })),
    { name: 'key', width: 48, hidden: true },
  ];
}
