import type { Nominee } from '../../../nominees/nominee';
import { foldWithoutDiacritics } from '../../../text/folding';
import { formerPlaceHeader, moveWords, opinionWords } from '../../../vocabulary/nomineeRuleWords';
import type { NomineeRuleInput } from '../../nomineeInputs';
import { indexOf } from './nomineeIndex';
import { hasAnyWord } from './wordsIn';

/** What a list asks about how its people came: a column counts where it is filled for somebody. */
interface Asked {
  readonly hired: boolean;
  readonly moved: boolean;
}

const askedOf = new WeakMap<readonly Nominee[], ReadonlyMap<string, Asked>>();

/**
 * True where a list has a column of recruitment or of moves, filled for others, and neither it nor any word of this row
 * says that the person was recruited earlier or moved here; or where that column itself says "no move". A list without
 * such a column, or with one of former places that was not read, is silent on everybody. Linear.
 */
export function isSilenceTelling(input: NomineeRuleInput, nominee: Nominee): boolean {
  const { hired, transfer } = nominee;
  if (hired.text.trim() !== '' || transfer.value !== '' || tellsOfMove(nominee)) return false;
  const columns = input.tables.find(({ sheet }) => sheet === nominee.sheet)?.columns ?? [];
  const headers = columns.filter(({ field }) => field !== 'transfer').map(({ header }) => header);
  if (headers.some((header) => formerPlaceHeader.test(foldWithoutDiacritics(header)))) return false;
  const asked = asksOf(input).get(nominee.sheet);
  if (asked?.hired === true && hired.cell !== null) return true;
  const header = columns.find(({ column }) => column === transfer.cell?.column)?.header ?? '';
  // no opinion of the former unit is not the same as no move
  if (transfer.cell === null || hasAnyWord(header, opinionWords)) return false;
  return asked?.moved === true || transfer.text.trim() !== '';
}

/** What the lists ask, by sheet. Linear in nominees, worked out once for a case. */
export function asksOf({ everyone }: Pick<NomineeRuleInput, 'everyone'>): ReadonlyMap<string, Asked> {
  const known = askedOf.get(everyone);
  if (known !== undefined) return known;
  const asked = new Map(
    [...indexOf(everyone).bySheet].map(([sheet, ofList]) => [
      sheet,
      {
        hired: ofList.some(({ hired }) => hired.value !== null),
        moved: ofList.some(({ transfer }) => transfer.value !== ''),
      },
    ]),
  );
  askedOf.set(everyone, asked);
  return asked;
}

function tellsOfMove({
  position,
  objectClass,
  note,
  achievement,
  leave,
  startedHere,
  groups,
}: Nominee): boolean {
  const cells = [position, objectClass, note, achievement, leave, startedHere].map(({ text }) => text);
  return hasAnyWord([...cells, ...groups].join(' '), moveWords);
}
