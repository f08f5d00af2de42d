import type { Nominee } from '../../nominees/nominee';
import { foldWithoutDiacritics } from '../../text/folding';
import { makeIsoDate, addDays } from '../../time/isoDate';
import { lawNumbers } from '../../vocabulary/lawNumbers';
import { monthWord, opinionWords } from '../../vocabulary/nomineeRuleWords';
import type { Finding } from '../finding';
import type { NomineeRuleInput } from '../nomineeInputs';
import { ofNominee } from './evidence/nomineeFinding';
import { nomineeRule } from './evidence/nomineeRule';
import { wholeMonths } from './evidence/plainFacts';
import { hasAnyWord } from './evidence/wordsIn';

/** Moved during the year after so many months at the former unit: its opinion belongs to the dossier. */
export const tg04 = nomineeRule(
  {
    id: 'TG-04',
    severity: 'warning',
    source: `${lawNumbers.circular2024}, ${lawNumbers.circular2025}`,
    confidence: 'M',
    goesBy: 'review',
    restsOnLaw: true,
    scope: 'nominee',
    messages: ['opinionNeeded'],
  },
  (input) => {
    const law = input.law.standards.number('transfer.opinionFromMonths');
    const least = law?.value ?? null;
    if (least === null) return [];
    return input.nominees.flatMap((nominee): readonly Finding[] => {
      const { transfer } = nominee;
      if (transfer.value === '' || hasAnyWord(transfer.text, opinionWords)) return [];
      const months = monthsBefore(input, nominee);
      if (months === null || months < least) return [];
      const data = { found: months, atLeast: least };
      return [
        ofNominee(
          'TG-04',
          { input, nominee },
          { messageId: 'opinionNeeded', severity: 'warning', field: 'transfer', at: transfer, data, law },
        ),
      ];
    });
  },
);

/** Months of the year at the former unit: as the cell tells them, else up to the start of work here. */
function monthsBefore({ year }: NomineeRuleInput, { transfer, startedHere }: Nominee): number | null {
  const told = new RegExp(`(\\d{1,2}) ${monthWord}(?! \\d)`).exec(foldWithoutDiacritics(transfer.text))?.[1];
  if (told !== undefined) return Number(told);
  const first = makeIsoDate({ year, month: 1, day: 1 });
  const last = startedHere.value === null ? null : addDays(startedHere.value, -1);
  return first === null || last === null || last < first ? null : wholeMonths(first, last);
}
