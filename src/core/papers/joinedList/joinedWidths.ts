import type { DraftColumn } from '../../sheets/sheetDraft';
import type { NomineeField } from '../../vocabulary/nomineeFields';
import { landscapeTableWidth } from '../page/landscapePage';
import type { JoinedColumn } from './joinedColumns';

/** How much of the page's width a column gets beside the others; all else is as wide as a short text. */
const shares: Partial<Readonly<Record<NomineeField, number>>> = {
  salutation: 44,
  name: 120,
  born: 62,
  bornMale: 56,
  bornFemale: 56,
  sex: 42,
  cccd: 84,
  position: 86,
  unit: 110,
  subUnit: 80,
  address: 90,
  kind: 56,
  award: 110,
  title: 100,
  form: 100,
  year: 42,
  achievement: 170,
  summary: 170,
  note: 70,
};
const usualShare = 66;
const sourceShare = 90;
const sourceRowShare = 42;
const ordinalWidth = 32;

/** Widths in points, together as wide as the page; a list with many columns is shrunk to it by Excel. */
export function joinedWidths(columns: readonly JoinedColumn[]): readonly DraftColumn[] {
  const parts = [
    ...columns.map(({ field }) => (field === null ? undefined : shares[field]) ?? usualShare),
    sourceShare,
    sourceRowShare,
  ];
  const together = parts.reduce((sum, share) => sum + share, 0);
  const stretch = Math.max(1, (landscapeTableWidth - ordinalWidth) / together);
  return [
    { name: 'ordinal', width: ordinalWidth },
    ...parts.map((share, at) => ({
      name: `column${at + 1}`,
      width: Math.floor(share * stretch),
      theirs: true,
    })),
    { name: 'key', width: 48, hidden: true },
  ];
}
