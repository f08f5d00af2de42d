import type { Finding } from '../finding';
import { foldedUnit } from '../../nominees/identity';
import { countsOf } from './evidence/nomineeIndex';
import { ofNominee } from './evidence/nomineeFinding';
import { nomineeRule } from './evidence/nomineeRule';

/**
 * A collective's stated number of advanced workers against the rows that propose its people, alone or with its fighters
 * at the base, who are advanced workers too (art. 23.1); silent without rows of advanced workers.
 */
export const tt06 = nomineeRule(
  {
    id: 'TT-06',
    severity: 'warning',
    source: 'logic of art. 27, 28',
    confidence: 'H',
    goesBy: 'none',
    restsOnLaw: false,
    messages: ['countDiffersFromRows'],
  },
  (input) => {
    const stating = input.nominees.filter(
      ({ kind, counts }) => kind.value === 'collective' && counts.advanced.value !== null,
    );
    if (stating.length === 0) return [];
    const { advancedByUnit, advancedOrFightersByUnit } = countsOf(input.everyone);
    return stating.flatMap((nominee): readonly Finding[] => {
      const { advanced } = nominee.counts;
      if (advanced.value === null) return [];
      const unit = foldedUnit(nominee.name.value);
      const alone = advancedByUnit.get(unit);
      const rows = advancedOrFightersByUnit.get(unit);
      if (alone === undefined || rows === undefined) return [];
      if (alone === advanced.value || rows === advanced.value) return [];
      const data = { stated: advanced.value, rows };
      return [
        ofNominee(
          'TT-06',
          { input, nominee },
          {
            messageId: 'countDiffersFromRows',
            severity: 'warning',
            field: 'advancedCount',
            at: advanced,
            data,
          },
        ),
      ];
    });
  },
);
