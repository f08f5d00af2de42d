import type { Nominee } from '../../../nominees/nominee';
import type { NomineeRuleInput } from '../../nomineeInputs';
import { nomineesFor } from './nomineeIndex';

/** Orders and medals for the resistance wars: dossiers of their own, checked by the KC rules. */
export const resistanceAwards: readonly string[] = ['HC-KC', 'HCH-KC', 'HCH-TNXP'];

/** Nominees of resistance dossiers. */
export function resistanceNominees({ nominees }: NomineeRuleInput): readonly Nominee[] {
  return nomineesFor(nominees, resistanceAwards);
}
