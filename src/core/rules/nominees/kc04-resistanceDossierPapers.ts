import { lawNumbers } from '../../vocabulary/lawNumbers';
import { formOfRelatives, relativeWords } from '../../vocabulary/nomineeRuleWords';
import type { Finding } from '../finding';
import { dossierOf } from './evidence/dossierCheck';
import { ofNominee } from './evidence/nomineeFinding';
import { nomineeRule } from './evidence/nomineeRule';
import { isMartyr } from './evidence/plainFacts';
import { resistanceNominees } from './evidence/resistance';
import { hasAnyWord } from './evidence/wordsIn';

/** Declaration and proof of a resistance dossier; relatives declare on the form that is theirs (form 02). */
export const kc04 = nomineeRule(
  {
    id: 'KC-04',
    severity: 'warning',
    source: `art. 7, ${lawNumbers.volunteersDecree2024}`,
    confidence: 'M',
    goesBy: 'decision',
    restsOnLaw: true,
    scope: 'nominee',
    messages: ['missingPaper', 'formOfRelatives'],
  },
  (input) =>
    resistanceNominees(input).flatMap((nominee) => {
      const law = dossierOf(input, nominee);
      const { declaration, proof } = nominee.papers;
      const missing = [
        { paper: 'declaration', at: declaration },
        { paper: 'proof', at: proof },
      ]
        .filter(({ at }) => law !== null && at.cell !== null && at.value.presence !== 'yes')
        .map(({ paper, at }): Finding =>
          ofNominee(
            'KC-04',
            { input, nominee },
            { messageId: 'missingPaper', severity: 'warning', field: paper, at, data: { paper }, law },
          ),
        );
      const isByRelatives = isMartyr(nominee) || hasAnyWord(declaration.text, relativeWords);
      const namesForm = hasAnyWord(declaration.text, ['mau']);
      if (!isByRelatives || !namesForm || hasAnyWord(declaration.text, formOfRelatives)) return missing;
      const data = { found: declaration.text };
      return [
        ...missing,
        ofNominee(
          'KC-04',
          { input, nominee },
          {
            messageId: 'formOfRelatives',
            severity: 'warning',
            field: 'declaration',
            at: declaration,
            data,
            law,
          },
        ),
      ];
    }),
);
