import { titleAbove } from '../../nominees/listTitle';
import type { Finding } from '../finding';
import type { NomineeRuleInput } from '../nomineeInputs';
import { abolishedRecipients } from '../plan/abolishedRecipients';
import { ofNominee, ofSheet } from './evidence/nomineeFinding';
import { grouped } from './evidence/nomineeIndex';
import { nomineeRule } from './evidence/nomineeRule';

/**
 * Papers from 01/7/2025 on that still go to, or ask for an award of, a district: the list's own level (one finding per
 * spelling and list, one for the words above each list), a district's paper of commendation, and the plan's recipients on the plan's own date.
 */
export const tq04 = nomineeRule(
  {
    id: 'TQ-04',
    severity: 'warning',
    source: 'two levels of local government from 2025-07-01',
    confidence: 'H',
    from: '2025-07-01',
    goesBy: 'paper',
    restsOnLaw: false,
    isStandard: true,
    messages: ['abolishedInTitle', 'abolishedAuthority', 'abolishedAward', 'abolishedRecipient'],
  },
  (input) => [
    ...abolishedInTitles(input),
    ...abolishedAuthorities(input),
    ...abolishedAwards(input),
    ...(input.plan === null ? [] : abolishedRecipients({ plan: input.plan, law: input.book })),
  ],
);

/** Words above a list: who it is submitted to, with which paper. One finding for each list. */
function abolishedInTitles({ tables, law }: NomineeRuleInput): readonly Finding[] {
  return tables.flatMap((table): readonly Finding[] => {
    const body = law.paper.abolishedBodyIn(titleAbove(table).text);
    if (body === null) return [];
    const { phrase, source } = body;
    const said = { messageId: 'abolishedInTitle', severity: 'warning' } as const;
    return [ofSheet('TQ-04', { ...said, sheet: table.sheet, data: { body: phrase }, law: source })];
  });
}

function abolishedAuthorities(input: NomineeRuleInput): readonly Finding[] {
  const told = grouped(input.nominees, ({ authority, sheet }) =>
    // without a cell of its own it was read in the heading, which is said already
    authority.text === '' || authority.cell === null ? null : `${sheet}\u0001${authority.text}`,
  );
  return [...told.values()].flatMap((same): readonly Finding[] => {
    const [nominee] = same;
    const body = nominee === undefined ? null : input.law.paper.abolishedBodyIn(nominee.authority.text);
    if (nominee === undefined || body === null) return [];
    const data = { body: body.phrase, count: same.length };
    return [
      ofNominee(
        'TQ-04',
        { input, nominee },
        {
          messageId: 'abolishedAuthority',
          severity: 'warning',
          field: 'authority',
          at: nominee.authority,
          data,
          law: body.source,
        },
      ),
    ];
  });
}

function abolishedAwards(input: NomineeRuleInput): readonly Finding[] {
  return input.nominees
    .filter(({ award }) => award.value !== null && isOfDistrict(input, award.value))
    .map((nominee) =>
      ofNominee(
        'TQ-04',
        { input, nominee },
        {
          messageId: 'abolishedAward',
          severity: 'warning',
          field: 'award',
          at: nominee.award,
          data: { found: nominee.award.text },
        },
      ),
    );
}

function isOfDistrict({ book, law }: NomineeRuleInput, awardId: string): boolean {
  if (law.paper.award(awardId) !== null) return false;
  return book.edition.awards.some(({ value }) => value.id === awardId && value.level === 'district');
}
