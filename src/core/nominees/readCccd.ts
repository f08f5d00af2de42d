import type { CellValue } from '../sheets/grid';
import { plainSigns } from '../text/signs';

/** Length of a personal identification number (Luật Căn cước 2023); older identity cards had nine digits. */
export const cccdLength = 12;
const oldCardLength = 9;

/** What is known of the person beside the number, to tell a lost zero from another number. */
export interface KnownOfPerson {
  readonly sex: 'male' | 'female' | null;
  readonly birthYear: number | null;
}

/** The number in a cell. */
interface CccdReading {
  /** Digits only; with lost zeros put back where that is certain. */
  readonly digits: string;
  /** How many zeros a number cell lost for certain; 0: none. */
  readonly zerosPutBack: number;
  /** A number cell that is too short, where it is not certain that zeros are missing. */
  readonly isDoubtful: boolean;
}

/**
 * Reads a personal number. A cell that holds a number loses leading zeros: they are put back where sex and year of
 * birth beside it agree with the completed number, or where ten or eleven digits leave no other reading. Nine digits
 * may be an old identity card and are left as they are unless the person agrees. Never throws.
 */
export function readCccd(value: CellValue, known: KnownOfPerson): CccdReading {
  const digits = (typeof value === 'boolean' ? '' : plainSigns(String(value))).replace(/[^\d]/g, '');
  const isNumber = typeof value === 'number';
  const missing = cccdLength - digits.length;
  if (!isNumber || missing <= 0 || digits === '') return { digits, zerosPutBack: 0, isDoubtful: false };
  const full = digits.padStart(cccdLength, '0');
  const agrees = agreesWith(full, known);
  const isCertain = agrees === true || (agrees === null && digits.length > oldCardLength);
  return isCertain
    ? { digits: full, zerosPutBack: missing, isDoubtful: false }
    : { digits, zerosPutBack: 0, isDoubtful: true };
}

/**
 * Sex and year of birth that a personal number carries: digit 4 is the century and the sex (0, 1: born 1900–1999 male,
 * female; 2, 3: 2000–2099 …), digits 5–6 the year (NĐ 70/2024/NĐ-CP, formerly NĐ 137/2015/NĐ-CP Điều 13). null where
 * the number has not twelve digits.
 */
function personOfCccd(
  digits: string,
): { readonly sex: 'male' | 'female'; readonly birthYear: number } | null {
  if (!/^\d{12}$/.test(digits)) return null;
  const century = Number(digits.charAt(3));
  return {
    sex: century % 2 === 0 ? 'male' : 'female',
    birthYear: 1900 + Math.floor(century / 2) * 100 + Number(digits.slice(4, 6)),
  };
}

/** true: all that is known agrees; false: something does not; null: nothing is known. */
function agreesWith(digits: string, known: KnownOfPerson): boolean | null {
  const person = personOfCccd(digits);
  if (person === null || (known.sex === null && known.birthYear === null)) return null;
  if (known.sex !== null && known.sex !== person.sex) return false;
  return known.birthYear === null || known.birthYear === person.birthYear;
}
