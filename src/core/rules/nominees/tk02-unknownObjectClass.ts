import { lawNumbers } from '../../vocabulary/lawNumbers';
import {
  armedForcesWords,
  objectClassBeginnings,
  officialWords,
  resistanceClassWords,
  workersAndFarmersWords,
} from '../../vocabulary/nomineeRuleWords';
import { localForcesWords } from '../../vocabulary/personClassWords';
import { ofNominee } from './evidence/nomineeFinding';
import { grouped } from './evidence/nomineeIndex';
import { nomineeRule } from './evidence/nomineeRule';
import { beginsWithAny, hasAnyWord } from './evidence/wordsIn';

/** A class of nominees that no statistics form has: one finding for each spelling and list, at its first row. */
export const tk02 = nomineeRule(
  {
    id: 'TK-02',
    severity: 'warning',
    source: `form 0603, ${lawNumbers.statistics2023}`,
    confidence: 'M',
    goesBy: 'none',
    restsOnLaw: false,
    messages: ['unknownClass'],
  },
  (input) => {
    const unknown = grouped(input.nominees, ({ objectClass, sheet }) =>
      objectClass.text === '' ? null : `${sheet}\u0001${objectClass.text}`,
    );
    return [...unknown.values()].flatMap((same) => {
      const [nominee] = same;
      if (nominee === undefined || isKnownClass(nominee.objectClass.text)) return [];
      const data = { found: nominee.objectClass.text, count: same.length };
      return [
        ofNominee(
          'TK-02',
          { input, nominee },
          {
            messageId: 'unknownClass',
            severity: 'warning',
            field: 'objectClass',
            at: nominee.objectClass,
            data,
          },
        ),
      ];
    });
  },
);

const knownClassWords = [
  ...armedForcesWords,
  ...localForcesWords,
  ...officialWords,
  ...workersAndFarmersWords,
  ...resistanceClassWords,
];

function isKnownClass(text: string): boolean {
  return beginsWithAny(text, objectClassBeginnings) || hasAnyWord(text, knownClassWords);
}
