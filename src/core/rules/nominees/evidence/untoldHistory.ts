import type { Nominee } from '../../../nominees/nominee';
import { cellText } from '../../../sheets/gridCells';
import type { NomineeField } from '../../../vocabulary/nomineeFields';
import type { NomineeRuleInput } from '../../nomineeInputs';

const historyFields: readonly (NomineeField | null)[] = ['history', 'historyAward', 'historyRating'];
const ratingFields: readonly (NomineeField | null)[] = ['rating', 'historyRating'];

/**
 * True where a list has columns of earlier years and the nominee's row tells of none: awards without their years ("03
 * lần CSTĐCS liên tục"), or neither a title nor a rating in any of them (whoever is not rated is not compared).
 */
export function leavesHistoryOpen({ tables, book }: NomineeRuleInput, nominee: Nominee): boolean {
  if (nominee.history.length > 0) return false;
  const table = tables.find(({ sheet }) => sheet === nominee.sheet);
  if (table === undefined) return false;
  const told = table.columns
    .filter(({ field }) => historyFields.includes(field))
    .map(({ column }) => cellText(table.grid, nominee.row, column))
    .filter((text) => text !== '');
  if (told.length > 0)
    return told.some(
      (text) => !/(?:19|20)\d{2}/.test(text) && namesTimes.test(text) && book.awardFromText(text) !== null,
    );
  return nominee.rating.text === '' && table.columns.some(({ field }) => ratingFields.includes(field));
}

/** A number of times or years stands there. */
const namesTimes = /\d/;
