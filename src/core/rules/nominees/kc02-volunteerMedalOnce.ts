import { lawNumbers } from '../../vocabulary/lawNumbers';
import type { Finding } from '../finding';
import { nomineesFor } from './evidence/nomineeIndex';
import { ofNominee } from './evidence/nomineeFinding';
import { nomineeRule } from './evidence/nomineeRule';

/** The volunteers' medal is given once in a life. */
export const kc02 = nomineeRule(
  {
    id: 'KC-02',
    severity: 'error',
    source: `art. 2-4, ${lawNumbers.volunteersDecree2024}`,
    confidence: 'M',
    goesBy: 'decision',
    restsOnLaw: true,
    isStandard: true,
    scope: 'nominee',
    messages: ['givenBefore'],
  },
  (input) => {
    const law = input.law.decision.flag('once.HCH-TNXP');
    if (law?.value !== true) return [];
    return nomineesFor(input.nominees, [medal]).flatMap((nominee): readonly Finding[] => {
      const earlier = nominee.history.find(({ awards }) => awards.includes(medal));
      if (earlier === undefined) return [];
      return [
        ofNominee(
          'KC-02',
          { input, nominee },
          {
            messageId: 'givenBefore',
            severity: 'error',
            field: 'award',
            at: nominee.award,
            data: { year: earlier.year },
            law,
          },
        ),
      ];
    });
  },
);

const medal = 'HCH-TNXP';
