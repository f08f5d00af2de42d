import { lawNumbers } from '../../vocabulary/lawNumbers';
import type { Finding } from '../finding';
import { dossierOf } from './evidence/dossierCheck';
import { ofNominee } from './evidence/nomineeFinding';
import { nomineeRule } from './evidence/nomineeRule';

/**
 * Whoever is proposed as an emulation fighter for an initiative needs the decision that recognised it, with its number
 * and day (art. 84.1.d). Whoever is rated excellent needs no initiative: then nothing is said.
 */
export const hs02 = nomineeRule(
  {
    id: 'HS-02',
    severity: 'error',
    source: `art. 84.1.d, ${lawNumbers.law2022}`,
    confidence: 'H',
    goesBy: 'decision',
    restsOnLaw: true,
    scope: 'nominee',
    messages: ['noCertificate', 'incompleteCertificate'],
  },
  (input) =>
    input.nominees.flatMap((nominee): readonly Finding[] => {
      const { initiative, initiativeDecision, rating } = nominee;
      if (initiative.value === '' || initiativeDecision.cell === null) return [];
      const law = dossierOf(input, nominee);
      const need = law?.value.papers.find(({ anyOf }) => anyOf.includes('initiativeCertificate'));
      if (need === undefined || need.onlyIfClaimed) return [];
      if (need.anyOf.includes('excellentDecision') && rating.value === 'excellent') return [];
      const { presence, number, date } = initiativeDecision.value;
      const subject = { input, nominee };
      const place = { field: 'initiativeDecision', at: initiativeDecision, law };
      if (presence !== 'yes')
        return [
          ofNominee('HS-02', subject, {
            ...place,
            messageId: 'noCertificate',
            severity: 'error',
            data: { initiative: initiative.text },
          }),
        ];
      if (number !== null && date !== null) return [];
      const data = {
        found: initiativeDecision.text,
        missing: [number === null ? 'number' : '', date === null ? 'date' : ''].filter(Boolean).join(','),
      };
      return [
        ofNominee('HS-02', subject, {
          ...place,
          messageId: 'incompleteCertificate',
          severity: 'warning',
          data,
        }),
      ];
    }),
);
