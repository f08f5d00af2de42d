import type { Nominee } from '../../nominees/nominee';
import { foldText, foldWithoutDiacritics } from '../../text/folding';
import { lawNumbers } from '../../vocabulary/lawNumbers';
import { partOfInitiative, unnamedInitiativeWords } from '../../vocabulary/personRuleWords';
import type { Finding } from '../finding';
import type { NomineeRuleInput } from '../nomineeInputs';
import { grouped, indexOf } from './evidence/nomineeIndex';
import { ofNominee } from './evidence/nomineeFinding';
import { nomineeRule } from './evidence/nomineeRule';

/**
 * One initiative (the same words and the same decision) behind several persons, and no part told of at least one of
 * them: once for the initiative, at the first row without a part. The Law says what an initiative is (art. 3.4) and
 * nothing of sharing it. A decision that recognises many, each named "Có", proves nothing. Linear.
 */
export const cn16 = nomineeRule(
  {
    id: 'CN-16',
    severity: 'warning',
    source: `art. 3.4, ${lawNumbers.law2022}; practice of councils`,
    confidence: 'L',
    goesBy: 'review',
    restsOnLaw: true,
    messages: ['sharedWithoutPart'],
  },
  (input) => [...grouped(input.nominees, initiativeKey).values()].flatMap((same) => judge(input, same)),
);

function judge(input: NomineeRuleInput, same: readonly Nominee[]): readonly Finding[] {
  if (same.length < 2) return [];
  const { samePerson } = indexOf(input.everyone);
  const people = [
    ...new Map(
      same.map((nominee) => [samePerson.get(nominee.key)?.[0]?.key ?? nominee.key, nominee]),
    ).values(),
  ];
  const without = people.filter((nominee) => !tellsPart(nominee));
  const [first] = without;
  if (people.length < 2 || first === undefined) return [];
  const data = {
    initiative: first.initiative.text,
    count: people.length,
    rows: people
      .slice(0, rowsInWords)
      .map(({ row }) => row + 1)
      .join(', '),
    more: people.length > rowsInWords ? 'yes' : 'no',
  };
  return [
    ofNominee(
      'CN-16',
      { input, nominee: first },
      {
        messageId: 'sharedWithoutPart',
        severity: people.every(isOfProvince) ? 'info' : 'warning',
        field: 'initiative',
        at: first.initiative,
        data,
      },
    ),
  ];
}

/** The province's decision names the authors itself, and the province asks for them. */
function isOfProvince({ award, initiativeScope }: Nominee): boolean {
  return award.value !== 'CSTDCS' && initiativeScope.value !== 'base';
}

/** So many rows are named in the sentence. */
const rowsInWords = 8;

/** What a title must have of its own beside words that any initiative has. */
const leastWords = 2;

function initiativeKey({ kind, initiative, initiativeDecision }: Nominee): string | null {
  const { number } = initiativeDecision.value;
  if (kind.value === 'collective' || kind.value === 'household' || number === null) return null;
  const own = foldWithoutDiacritics(initiative.value, { stripPunctuation: true })
    .replace(unnamedInitiativeWords, ' ')
    .split(' ')
    .filter((word) => word !== '');
  if (own.length < leastWords) return null;
  return `${foldText(initiative.value, { stripPunctuation: true })}|${foldText(number)}`;
}

function tellsPart({ initiative, initiativeDecision, note }: Nominee): boolean {
  const cells = [initiative.text, initiativeDecision.text, note.text];
  return cells.some((text) => text !== '' && partOfInitiative.test(foldWithoutDiacritics(text)));
}
