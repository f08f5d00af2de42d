import type { AwardType } from '../../vocabulary/awardTerms';
import { taskItems } from '../../plan/plan';
import { commendationWords, planTypeWords } from '../../vocabulary/nomineeRuleWords';
import type { Finding } from '../finding';
import type { NomineeRuleInput } from '../nomineeInputs';
import { ofNominee } from './evidence/nomineeFinding';
import { nomineeRule } from './evidence/nomineeRule';
import { hasAnyWord } from './evidence/wordsIn';

type PlannedType = keyof typeof planTypeWords;
const plannedTypes = Object.keys(planTypeWords) as readonly PlannedType[];

/**
 * Types of commendation against the plan's items: one on the list that no item foresees (at its first row), and items
 * that foresee one for which nobody is proposed. Merit is foreseen by every plan.
 */
export const ds05 = nomineeRule(
  {
    id: 'DS-05',
    severity: 'warning',
    source: 'our own: plan, part II',
    confidence: 'M',
    goesBy: 'none',
    restsOnLaw: false,
    needsPlan: true,
    messages: ['typeNotForeseen', 'nobodyOfType'],
  },
  (input) => {
    if (input.plan === null) return [];
    const items = taskItems(input.plan).map(({ id, title, points }) => ({
      id,
      words: [title, ...points].join(' '),
    }));
    // a plan whose items speak of no commendation at all foresees none, and is no measure
    if (!items.some(({ words }) => hasAnyWord(words, commendationWords))) return [];
    return plannedTypes.flatMap((type) =>
      judge(
        input,
        type,
        items.filter(({ words }) => hasAnyWord(words, planTypeWords[type])),
      ),
    );
  },
);

function judge(
  input: NomineeRuleInput,
  type: PlannedType & AwardType,
  foreseen: readonly { readonly id: string | null; readonly words: string }[],
): readonly Finding[] {
  const ofType = input.nominees.filter(({ awardType }) => awardType.value === type);
  const [nominee] = ofType;
  const [item] = foreseen;
  if (nominee !== undefined && item === undefined) {
    const data = { type, count: ofType.length };
    return [
      ofNominee(
        'DS-05',
        { input, nominee },
        {
          messageId: 'typeNotForeseen',
          severity: 'warning',
          field: 'awardType',
          at: nominee.awardType,
          data,
        },
      ),
    ];
  }
  const tellsTypes = input.nominees.some(({ awardType }) => awardType.value !== null);
  if (
    nominee !== undefined ||
    typeof item?.id !== 'string' ||
    !tellsTypes ||
    !hasAnyWord(item.words, commendationWords)
  )
    return [];
  return [
    {
      rule: 'DS-05',
      messageId: 'nobodyOfType',
      severity: 'info',
      where: { kind: 'planItem', itemId: item.id },
      field: null,
      data: { type, item: item.id },
    },
  ];
}
