import { identityKey } from '../../nominees/identity';
import type { Nominee } from '../../nominees/nominee';
import { foldWithoutDiacritics } from '../../text/folding';
import { lawNumbers } from '../../vocabulary/lawNumbers';
import { partyWords } from '../../vocabulary/personRuleWords';
import type { Finding } from '../finding';
import type { NomineeRuleInput } from '../nomineeInputs';
import { grouped, indexOf } from './evidence/nomineeIndex';
import { ofNominee } from './evidence/nomineeFinding';
import { nomineeRule } from './evidence/nomineeRule';

/**
 * One person with two ratings of one year, on two rows or sheets: said at the later row, naming the earlier. Ratings of
 * different years, and those of the Party beside those of the office, are two things. From 2024 on, since then the
 * rating decides on the title. Linear.
 */
export const cn18 = nomineeRule(
  {
    id: 'CN-18',
    severity: 'warning',
    source: `logic; art. 23, 24, ${lawNumbers.law2022}`,
    confidence: 'H',
    from: '2024-01-01',
    goesBy: 'review',
    restsOnLaw: false,
    messages: ['otherRating'],
  },
  (input) => {
    const { samePerson } = indexOf(input.everyone);
    const subjectOf = subjects(input);
    const rated = input.nominees.filter(
      ({ rating, kind }) => rating.value !== null && kind.value !== 'collective',
    );
    const ofOne = grouped(rated, (nominee) => {
      const person = samePerson.get(nominee.key)?.[0];
      return person === undefined ? null : `${person.key}|${subjectOf(nominee)}`;
    });
    return [...ofOne.values()].flatMap((same) => judge(input, same));
  },
);

function judge(input: NomineeRuleInput, [first, ...later]: readonly Nominee[]): readonly Finding[] {
  if (first === undefined) return [];
  const rows = new Set<string>();
  return later.flatMap((nominee): readonly Finding[] => {
    const row = `${nominee.sheet}|${nominee.row}`;
    if (nominee.rating.value === first.rating.value || rows.has(row) || !isSame(input, first, nominee))
      return [];
    rows.add(row);
    const said = { messageId: 'otherRating', severity: 'warning', field: 'rating' } as const;
    const data = {
      found: nominee.rating.value ?? '',
      other: first.rating.value ?? '',
      otherRow: first.row + 1,
      otherSheet: first.sheet,
    };
    return [ofNominee('CN-18', { input, nominee }, { ...said, at: nominee.rating, data })];
  });
}

function isSame({ settings }: NomineeRuleInput, first: Nominee, later: Nominee): boolean {
  const [a, b] = [first.born.value?.year ?? null, later.born.value?.year ?? null];
  return (a === null || b === null || a === b) && !settings.differentPersons.has(identityKey(later));
}

/** The year that a rating is of, as its header or its row says, and whose rating it is. */
function subjects({ tables, year }: NomineeRuleInput): (nominee: Nominee) => string {
  const headers = new Map(
    tables.map((table) => {
      const header = table.columns.find(({ field }) => field === 'rating')?.header ?? '';
      const folded = foldWithoutDiacritics(header);
      return [
        table.sheet,
        { year: /(?:19|20)\d{2}/.exec(folded)?.[0] ?? null, party: partyWords.test(folded) },
      ];
    }),
  );
  return (nominee) => {
    const header = headers.get(nominee.sheet);
    return `${header?.year ?? nominee.year.value ?? year}|${header?.party === true ? 'party' : ''}`;
  };
}
