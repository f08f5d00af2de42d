import { plainSigns } from '../../text/signs';
import { cccdLength, readCccd, type KnownOfPerson } from '../readCccd';
import { askPerson, oneAnswer } from '../../sheets/cellFix';
import type { OwnCell, Proposal } from './fix';

/** Zeros that a number cell lost come back where that is certain, else the person is asked; spaces inside go. */
export function cccdFix(own: OwnCell, known: KnownOfPerson): Proposal {
  const { digits, zerosPutBack, isDoubtful } = readCccd(own.value, known);
  if (zerosPutBack > 0) return oneAnswer(own, 'lostZero', digits);
  if (isDoubtful) return askPerson(own, 'lostZero', [digits.padStart(cccdLength, '0')]);
  const isSpaced =
    typeof own.value === 'string' && /^[\d\s.]+$/.test(plainSigns(own.value)) && own.value !== digits;
  return isSpaced && digits.length === cccdLength ? oneAnswer(own, 'spaces', digits) : null;
}
