import type { Nominee } from '../../nominees/nominee';
import { formatVietnamese, parseIsoDate, yearOf } from '../../time/isoDate';
import { frenchResistanceWords } from '../../vocabulary/nomineeRuleWords';
import type { Finding } from '../finding';
import type { NomineeRuleInput } from '../nomineeInputs';
import { ofNominee, type SaidOfNominee } from './evidence/nomineeFinding';
import { nomineeRule } from './evidence/nomineeRule';
import { resistanceNominees } from './evidence/resistance';
import { hasAnyWord } from './evidence/wordsIn';

/** Days of service that cannot be: end before beginning, after the French war's last day, too soon after birth. */
export const kc05 = nomineeRule(
  {
    id: 'KC-05',
    severity: 'warning',
    source: 'resolution of 1960 on the resistance against the French; logic',
    confidence: 'M',
    goesBy: 'decision',
    restsOnLaw: false,
    scope: 'nominee',
    messages: ['endBeforeBeginning', 'afterTheWar', 'tooYoung'],
  },
  (input) =>
    resistanceNominees(input).flatMap((nominee) =>
      [order(nominee), french(input, nominee), age(input, nominee)].flatMap((said): readonly Finding[] =>
        said === null ? [] : [ofNominee('KC-05', { input, nominee }, { ...said, severity: 'warning' })],
      ),
    ),
);

type Said = Omit<SaidOfNominee, 'severity'>;

function order({ resistance }: Nominee): Said | null {
  const { from, until } = resistance;
  if (from.value === null || until.value === null || from.value <= until.value) return null;
  const data = { from: formatVietnamese(from.value), until: formatVietnamese(until.value) };
  return { messageId: 'endBeforeBeginning', field: 'resistanceUntil', at: until, data };
}

function french({ law }: NomineeRuleInput, { resistance }: Nominee): Said | null {
  const answer = law.decision.text('resistance.frenchUntil');
  const last = answer === null ? null : parseIsoDate(answer.value);
  const { from, kind } = resistance;
  if (
    last === null ||
    from.value === null ||
    from.value <= last ||
    !hasAnyWord(kind.text, frenchResistanceWords)
  )
    return null;
  const data = { from: formatVietnamese(from.value), last: formatVietnamese(last) };
  return { messageId: 'afterTheWar', field: 'resistanceFrom', at: from, data, law: answer };
}

function age({ law }: NomineeRuleInput, { resistance, born }: Nominee): Said | null {
  const answer = law.decision.number('resistance.youngestAge');
  const youngest = answer?.value ?? null;
  const { from } = resistance;
  if (youngest === null || from.value === null || born.value === null) return null;
  const years = yearOf(from.value) - born.value.year;
  if (years >= youngest) return null;
  return {
    messageId: 'tooYoung',
    field: 'resistanceFrom',
    at: from,
    data: { found: years, atLeast: youngest },
    law: answer,
  };
}
