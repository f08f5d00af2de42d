import { femaleSalutations, maleSalutations } from '../../vocabulary/nomineeRuleWords';
import type { Finding } from '../finding';
import { ofNominee } from './evidence/nomineeFinding';
import { nomineeRule } from './evidence/nomineeRule';
import { isOneOf } from './evidence/wordsIn';

/** The salutation against the column of the sex: the printed paper goes by the salutation. Ranks tell no sex. */
export const hs08 = nomineeRule(
  {
    id: 'HS-08',
    severity: 'warning',
    source: 'import sheets of provincial award systems',
    confidence: 'M',
    goesBy: 'none',
    restsOnLaw: false,
    scope: 'nominee',
    messages: ['salutationAgainstSex'],
  },
  (input) => {
    const rows = new Set<string>();
    return input.nominees.flatMap((nominee): readonly Finding[] => {
      const { salutation, sex } = nominee;
      const isMale = isOneOf(salutation.text, maleSalutations);
      const isFemale = isOneOf(salutation.text, femaleSalutations);
      if (
        sex.value === null ||
        sex.cell === null ||
        (!isMale && !isFemale) ||
        isMale === (sex.value === 'male')
      )
        return [];
      const place = `${nominee.sheet}|${nominee.row}`;
      if (rows.has(place)) return [];
      rows.add(place);
      const data = { salutation: salutation.text, sex: sex.text };
      return [
        ofNominee(
          'HS-08',
          { input, nominee },
          { messageId: 'salutationAgainstSex', severity: 'warning', field: 'salutation', at: sex, data },
        ),
      ];
    });
  },
);
