import type { Nominee } from '../../nominees/nominee';
import { lawNumbers } from '../../vocabulary/lawNumbers';
import { acceptanceWords, confirmationWords, researchWords } from '../../vocabulary/nomineeRuleWords';
import type { Finding } from '../finding';
import { dossierOf } from './evidence/dossierCheck';
import { ofNominee } from './evidence/nomineeFinding';
import { nomineeRule } from './evidence/nomineeRule';
import { hasAnyWord } from './evidence/wordsIn';

/**
 * Whoever is proposed as an emulation fighter for an initiative needs the decision that recognised it, with its number
 * and day (art. 84.1.d), or a written confirmation (art. 33.6, form 13), of which the day is enough, as it is for the acceptance of research (art. 23.2). Whoever is rated excellent needs no initiative: then nothing is said.
 */
export const hs02 = nomineeRule(
  {
    id: 'HS-02',
    severity: 'error',
    source: `art. 84.1.d, ${lawNumbers.law2022}; art. 33.6, ${lawNumbers.decree2025}`,
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
      const lacksNumber = number === null && !isConfirmed(nominee);
      if (!lacksNumber && date !== null) return [];
      const data = {
        found: initiativeDecision.text,
        missing: [lacksNumber ? 'number' : '', date === null ? 'date' : ''].filter(Boolean).join(','),
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

/** Research is proven by its acceptance. */
function isConfirmed({ initiative, initiativeDecision }: Nominee): boolean {
  const { text } = initiativeDecision;
  if (hasAnyWord(text, confirmationWords)) return true;
  return hasAnyWord(text, acceptanceWords) && hasAnyWord(`${initiative.text} ${text}`, researchWords);
}
