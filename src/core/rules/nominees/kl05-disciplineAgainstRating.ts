import type { Nominee } from '../../nominees/nominee';
import { lawNumbers } from '../../vocabulary/lawNumbers';
import type { Finding } from '../finding';
import type { NomineeRuleInput } from '../nomineeInputs';
import { isDisciplinedIn } from './evidence/disciplineInYear';
import { isAtLeast, isProposedFor } from './evidence/history';
import { ofNominee } from './evidence/nomineeFinding';
import { nomineeRule } from './evidence/nomineeRule';
import { personClassOf } from './evidence/personClass';

/**
 * An official under discipline in the year and yet rated as having completed his duties: for a breach on duty the
 * rating is "not completed" (decree 335/2025, from 01/01/2026; decree 90/2020 before). Both are known second-hand. Of
 * those who are proposed as advanced workers KL-03 speaks.
 */
export const kl05 = nomineeRule(
  {
    id: 'KL-05',
    severity: 'warning',
    source: `${lawNumbers.ratingDecree2025} (from 01/01/2026), ${lawNumbers.ratingDecree2020} (before)`,
    confidence: 'M',
    from: '2024-01-01',
    goesBy: 'review',
    restsOnLaw: false,
    isStandard: true,
    scope: 'nominee',
    messages: ['ratedAlthough'],
  },
  (input) => {
    const rows = new Set<string>();
    return input.nominees.flatMap((nominee): readonly Finding[] => {
      const row = `${nominee.sheet}|${nominee.row}`;
      if (rows.has(row) || !isContradicted(input, nominee)) return [];
      rows.add(row);
      const said = { messageId: 'ratedAlthough', severity: 'warning', field: 'rating' } as const;
      const data = {
        found: nominee.rating.value ?? '',
        sanction: nominee.discipline.text,
        decree: input.year >= firstYearOfNewDecree ? 'new' : 'old',
        year: input.year,
      };
      return [ofNominee('KL-05', { input, nominee }, { ...said, at: nominee.rating, data })];
    });
  },
);

const firstYearOfNewDecree = 2026;

function isContradicted(input: NomineeRuleInput, nominee: Nominee): boolean {
  const { kind, rating, year } = nominee;
  if (kind.value === 'collective' || kind.value === 'household' || rating.value === null) return false;
  if ((year.value ?? input.year) !== input.year || !isAtLeast(rating.value, 'completed')) return false;
  if (personClassOf(nominee) !== 'officials' || !isDisciplinedIn(input.year, nominee)) return false;
  return !isProposedFor(input, nominee, ['LDTT']);
}
