import { foldedUnit } from '../../nominees/identity';
import type { Finding } from '../finding';
import { countsOf } from './evidence/nomineeIndex';
import { ofNominee } from './evidence/nomineeFinding';
import { nomineeRule } from './evidence/nomineeRule';

/**
 * A collective's stated number of fighters at the base against the rows that propose its people. Where its people are
 * listed as advanced workers only, none of them is a fighter as long as the lists propose fighters of other units:
 * else fighters stand on a list that the workbook does not hold.
 */
export const tt09 = nomineeRule(
  {
    id: 'TT-09',
    severity: 'warning',
    source: 'logic of art. 23, 27',
    confidence: 'H',
    goesBy: 'none',
    restsOnLaw: false,
    messages: ['countDiffersFromRows'],
  },
  (input) => {
    const stating = input.nominees.filter(
      ({ kind, counts }) => kind.value === 'collective' && counts.emulationFighters.value !== null,
    );
    if (stating.length === 0) return [];
    const { advancedByUnit, fightersByUnit } = countsOf(input.everyone);
    const seen = new Set<string>();
    return stating.flatMap((nominee): readonly Finding[] => {
      const { emulationFighters: stated } = nominee.counts;
      const row = `${nominee.row} ${nominee.sheet}`;
      if (stated.value === null || seen.has(row)) return [];
      const unit = foldedUnit(nominee.name.value);
      const isListed = advancedByUnit.has(unit) && fightersByUnit.size > 0;
      const rows = fightersByUnit.get(unit) ?? (isListed ? 0 : null);
      if (rows === null || rows === stated.value) return [];
      seen.add(row);
      const data = { stated: stated.value, rows };
      return [
        ofNominee(
          'TT-09',
          { input, nominee },
          {
            messageId: 'countDiffersFromRows',
            severity: 'warning',
            field: 'emulationFighterCount',
            at: stated,
            data,
          },
        ),
      ];
    });
  },
);
