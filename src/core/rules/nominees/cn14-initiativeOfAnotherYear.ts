import type { Nominee } from '../../nominees/nominee';
import { tableTitle } from '../../sheets/tableTitle';
import { foldWithoutDiacritics } from '../../text/folding';
import { formatVietnamese, type IsoDate } from '../../time/isoDate';
import { lawNumbers } from '../../vocabulary/lawNumbers';
import { schoolYearWords } from '../../vocabulary/personRuleWords';
import type { Finding } from '../finding';
import type { NomineeRuleInput } from '../nomineeInputs';
import { initiativeDays, restsOnInitiative, yearsOfTitle } from './evidence/initiativeProof';
import { nomineesFor } from './evidence/nomineeIndex';
import { ofNominee } from './evidence/nomineeFinding';
import { nomineeRule } from './evidence/nomineeRule';

/**
 * A title of the year rests on an initiative that was recognised in another year (art. 3.4, 23.2). In time is what was
 * recognised from the beginning of the year, or of the years in a row that the title asks for, up to the decision on
 * the list; a school's year begins in the summer before. It asks: no text says how old an initiative may be.
 */
export const cn14 = nomineeRule(
  {
    id: 'CN-14',
    severity: 'warning',
    source: `art. 3.4, 23.2, ${lawNumbers.law2022}`,
    confidence: 'M',
    goesBy: 'review',
    restsOnLaw: true,
    isStandard: true,
    scope: 'nominee',
    messages: ['ofAnotherYear', 'ofDayToCome'],
  },
  (input) => nomineesFor(input.nominees, ['CSTDCS', 'CSTDTINH']).flatMap((nominee) => judge(input, nominee)),
);

function judge(input: NomineeRuleInput, nominee: Nominee): readonly Finding[] {
  const days = initiativeDays(nominee);
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined || !restsOnInitiative({ input, nominee })) return [];
  if (isBefore(input, nominee, last)) return [say(input, nominee, 'ofAnotherYear', last)];
  const end = lastDayOf(input, nominee);
  return end !== null && first > end ? [say(input, nominee, 'ofDayToCome', first)] : [];
}

function say(
  input: NomineeRuleInput,
  nominee: Nominee,
  messageId: 'ofAnotherYear' | 'ofDayToCome',
  recognised: IsoDate,
): Finding {
  const law = input.law.standards.standard({
    awardId: nominee.award.value ?? '',
    kind: 'individual',
    clause: 'main',
  });
  const data = { day: formatVietnamese(recognised), year: input.year };
  const place = { field: 'initiativeDecision', at: nominee.initiativeDecision } as const;
  return ofNominee('CN-14', { input, nominee }, { messageId, severity: 'warning', ...place, data, law });
}

function isBefore(input: NomineeRuleInput, nominee: Nominee, day: IsoDate): boolean {
  const year = input.year - yearsOfTitle(input, nominee);
  if (day >= `${year}-01-01`) return false;
  return day < `${year - 1}-06-01` || !isOfSchool(input, nominee);
}

/** The year's end, or today where it is later; null where the row's papers tell days: CN-15 compares with them. */
function lastDayOf({ reviewDay, decisionDay, today }: NomineeRuleInput, { papers }: Nominee): IsoDate | null {
  const isTold = [papers.minutes, papers.submission].some(({ value }) => value.date !== null);
  return isTold ? null : ([reviewDay, decisionDay.date, today].sort().at(-1) ?? null);
}

function isOfSchool({ tables }: NomineeRuleInput, { sheet, unit, position }: Nominee): boolean {
  const above = tables.filter((table) => table.sheet === sheet).flatMap((table) => tableTitle(table).lines);
  return [unit.value, position.value, ...above].some((text) =>
    schoolYearWords.test(foldWithoutDiacritics(text)),
  );
}
