import { lawNumbers } from '../../../vocabulary/lawNumbers';
import { civilPostWords } from '../../../vocabulary/nomineeRuleWords';
import type { Finding } from '../../finding';
import { ofNominee } from '../evidence/nomineeFinding';
import { nomineeRule } from '../evidence/nomineeRule';
import { personClassOf } from '../evidence/personClass';
import { hasAnyWord } from '../evidence/wordsIn';

/** Rewards by length of service are for people of the army and the police only (art. 8.5). */
export const cn12 = nomineeRule(
  {
    id: 'CN-12',
    severity: 'error',
    source: `art. 8.5, ${lawNumbers.law2022}`,
    confidence: 'H',
    goesBy: 'review',
    restsOnLaw: true,
    isStandard: true,
    scope: 'nominee',
    messages: ['notArmedForces'],
  },
  (input) => {
    const law = input.law.standards.typeReach('tenure');
    if (law?.value.isArmedForcesOnly !== true) return [];
    return input.nominees.flatMap((nominee): readonly Finding[] => {
      if (nominee.awardType.value !== 'tenure') return [];
      const isPerson = nominee.kind.value === null || nominee.kind.value === 'individual';
      const isCivil = hasAnyWord(nominee.position.text, civilPostWords);
      const personClass = isPerson && !isCivil ? personClassOf(nominee) : 'officials';
      if (personClass === null || personClass === 'armedForces') return [];
      const at = nominee.objectClass.text === '' ? nominee.position : nominee.objectClass;
      const data = { found: isPerson ? at.text : '' };
      return [
        ofNominee(
          'CN-12',
          { input, nominee },
          {
            messageId: 'notArmedForces',
            severity: 'error',
            field: 'awardType',
            at: nominee.awardType,
            data,
            law,
          },
        ),
      ];
    });
  },
);
