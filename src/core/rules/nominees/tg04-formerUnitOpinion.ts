import type { Nominee } from '../../nominees/nominee';
import { foldWithoutDiacritics } from '../../text/folding';
import { makeIsoDate, addDays } from '../../time/isoDate';
import { notYetWords } from '../../vocabulary/absentWords';
import { lawNumbers } from '../../vocabulary/lawNumbers';
import { monthWord, opinionWords } from '../../vocabulary/nomineeRuleWords';
import type { Finding } from '../finding';
import type { NomineeRuleInput } from '../nomineeInputs';
import { ofNominee } from './evidence/nomineeFinding';
import { nomineeRule } from './evidence/nomineeRule';
import { wholeMonths } from './evidence/plainFacts';
import { hasAnyWord } from './evidence/wordsIn';

/**
 * Moved during the year after so many months at the former unit: its opinion belongs to the dossier. In a column that
 * asks for the opinion itself any mark says that it is there, and "chưa có" that it is not.
 */
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
      if (!isOpinionMissing(input, nominee)) return [];
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

function isOpinionMissing(input: NomineeRuleInput, nominee: Nominee): boolean {
  const { text, value } = nominee.transfer;
  if (asksForOpinion(input, nominee) && monthsTold(text) === null)
    return notYetWords.test(foldWithoutDiacritics(text));
  return value !== '' && !hasAnyWord(text, opinionWords);
}

function asksForOpinion({ tables }: NomineeRuleInput, { transfer, sheet }: Nominee): boolean {
  const columns = tables.find((table) => table.sheet === sheet)?.columns ?? [];
  const header = columns.find(({ column }) => column === transfer.cell?.column)?.header ?? '';
  return hasAnyWord(header, opinionWords);
}

function monthsTold(text: string): number | null {
  const told = new RegExp(`(\\d{1,2}) ${monthWord}(?! \\d)`).exec(foldWithoutDiacritics(text))?.[1];
  return told === undefined ? null : Number(told);
}

/** Months of the year at the former unit: as the cell tells them, else up to the start of work here. */
function monthsBefore({ year }: NomineeRuleInput, { transfer, startedHere }: Nominee): number | null {
  const told = monthsTold(transfer.text);
  if (told !== null) return told;
  const first = makeIsoDate({ year, month: 1, day: 1 });
  const last = startedHere.value === null ? null : addDays(startedHere.value, -1);
  return first === null || last === null || last < first ? null : wholeMonths(first, last);
}
