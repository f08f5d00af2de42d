import { lawNumbers } from '../../vocabulary/lawNumbers';
import type { Finding } from '../finding';
import { authorityIn } from './evidence/authorityCheck';
import { ofNominee } from './evidence/nomineeFinding';
import { nomineeRule } from './evidence/nomineeRule';
import { resistanceNominees } from './evidence/resistance';

/** Resistance dossiers go from the commune to the province; the district has ended. */
export const kc06 = nomineeRule(
  {
    id: 'KC-06',
    severity: 'warning',
    source: lawNumbers.resistance2026,
    confidence: 'M',
    goesBy: 'decision',
    restsOnLaw: false,
    isStandard: true,
    scope: 'nominee',
    messages: ['passesDistrict'],
  },
  (input) => {
    const law = input.law.decision.flag('resistance.passesDistrict');
    if (law?.value !== false) return [];
    return resistanceNominees(input).flatMap((nominee): readonly Finding[] => {
      const { authority } = nominee;
      if (authorityIn(authority.text) !== 'districtChairman') return [];
      return [
        ofNominee(
          'KC-06',
          { input, nominee },
          {
            messageId: 'passesDistrict',
            severity: 'warning',
            field: 'authority',
            at: authority,
            data: { found: authority.text },
            law,
          },
        ),
      ];
    });
  },
);
