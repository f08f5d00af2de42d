import { lawNumbers } from '../../../vocabulary/lawNumbers';
import type { Finding } from '../../finding';
import { ofNominee } from '../evidence/nomineeFinding';
import { nomineeRule } from '../evidence/nomineeRule';

/** Fewer sets of papers than the province asks for (art. 84.6). */
export const hs07 = nomineeRule(
  {
    id: 'HS-07',
    severity: 'info',
    source: `art. 84.6, ${lawNumbers.law2022}`,
    confidence: 'H',
    goesBy: 'decision',
    restsOnLaw: true,
    scope: 'nominee',
    messages: ['tooFewSets'],
  },
  (input) => {
    const law = input.law.decision.number('dossier.sets');
    const sets = law?.value ?? null;
    if (sets === null) return [];
    return input.nominees.flatMap((nominee): readonly Finding[] => {
      const { copies } = nominee.dossier;
      if (copies.value === null || copies.value >= sets) return [];
      const data = { found: copies.value, atLeast: sets };
      return [
        ofNominee(
          'HS-07',
          { input, nominee },
          { messageId: 'tooFewSets', severity: 'info', field: 'copies', at: copies, data, law },
        ),
      ];
    });
  },
);
