import type { Nominee } from '../../nominees/nominee';
import { yearOf } from '../../time/isoDate';
import { lawNumbers } from '../../vocabulary/lawNumbers';
import type { Finding } from '../finding';
import type { NomineeRuleInput } from '../nomineeInputs';
import { ofNominee } from './evidence/nomineeFinding';
import { nomineeRule } from './evidence/nomineeRule';

/** After a sanction achievements count anew from the end of its execution: years before it make no "in a row". */
export const kl04 = nomineeRule(
  {
    id: 'KL-04',
    severity: 'warning',
    source: `art. 4.4, ${lawNumbers.decree2025}; art. 4, ${lawNumbers.decree2023}`,
    confidence: 'H',
    goesBy: 'decision',
    restsOnLaw: false,
    isStandard: true,
    scope: 'nominee',
    messages: ['countsAnew'],
  },
  (input) => {
    const law = input.law.decision.flag('principle.countsAfterDiscipline');
    if (law?.value !== true) return [];
    return input.nominees.flatMap((nominee): readonly Finding[] => {
      const end = nominee.disciplineEnd.value;
      const years = end === null ? null : longestRow(input, nominee);
      if (end === null || years === null || yearOf(end) < input.year - years) return [];
      const data = { end: nominee.disciplineEnd.text, years };
      return [
        ofNominee(
          'KL-04',
          { input, nominee },
          {
            messageId: 'countsAnew',
            severity: 'warning',
            field: 'disciplineEnd',
            at: nominee.disciplineEnd,
            data,
            law,
          },
        ),
      ];
    });
  },
);

/** The longest row of years that the award's standard asks for; null: none. */
function longestRow({ law }: NomineeRuleInput, { award, kind }: Nominee): number | null {
  if (award.value === null) return null;
  const standard = law.standards.standard({
    awardId: award.value,
    kind: kind.value ?? 'individual',
    clause: 'main',
  })?.value;
  const needs = [...(standard?.needs ?? []), ...(standard?.doors ?? []).flatMap((door) => door.needs)];
  const rows = needs.flatMap((need) =>
    need.need === 'consecutiveTitles' ? [need.times] : need.need === 'ratingYears' ? [need.years] : [],
  );
  return rows.length === 0 ? null : Math.max(...rows);
}
