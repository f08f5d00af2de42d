import { foldedName, identityKey, wholeCccd } from '../../nominees/identity';
import type { Nominee } from '../../nominees/nominee';
import { foldWithoutDiacritics } from '../../text/folding';
import { findNearDuplicates } from '../../text/nearDuplicates';
import { lawNumbers } from '../../vocabulary/lawNumbers';
import { prizeWords } from '../../vocabulary/personRuleWords';
import { atOnce } from '../../work/work';
import type { Finding } from '../finding';
import type { NomineeRuleInput } from '../nomineeInputs';
import { awardName, ofNominee } from './evidence/nomineeFinding';
import { nomineeRule } from './evidence/nomineeRule';
import { mayBeSameUnit } from '../../nominees/sameUnitOtherwise';

/**
 * One achievement rewarded twice (art. 5.2.c) where TD-01 and TD-03 do not see it: the unit is spelt otherwise, or the
 * achievement is worded nearly alike. Only forms; titles of one year add up. Grouped by name, within a name only
 * texts that share a rare word are compared: linear.
 */
export const td06 = nomineeRule(
  {
    id: 'TD-06',
    severity: 'warning',
    source: `art. 5.2.c, ${lawNumbers.law2022}`,
    confidence: 'H',
    goesBy: 'decision',
    restsOnLaw: true,
    isStandard: true,
    messages: ['sameAchievementOtherUnit', 'nearlySameAchievement'],
  },
  (input) => {
    const law = input.law.decision.flag('principle.oneAwardPerAchievement');
    if (law?.value !== true) return [];
    const forms = input.nominees.filter((nominee) => isForm(input, nominee));
    const texts = forms.map(({ achievement }) => achievement.value);
    const groups = forms.map(
      ({ name, kind, year }) => `${foldedName(name.value)}|${kind.value ?? ''}|${year.value ?? ''}`,
    );
    return atOnce(findNearDuplicates(texts, { threshold: nearlySame, groups })).flatMap(
      ({ first, second, likeness }): readonly Finding[] => {
        const [one, other] = [forms[first], forms[second]];
        if (one === undefined || other === undefined) return [];
        const messageId = judge(input, { one, other, isSameText: likeness === 1 });
        if (messageId === null) return [];
        const data = {
          otherRow: one.row + 1,
          otherSheet: one.sheet,
          otherUnit: one.unit.text,
          otherAward: awardName(input, one),
          otherAchievement: one.achievement.text,
        };
        const place = { field: 'achievement', at: other.achievement } as const;
        return [
          ofNominee(
            'TD-06',
            { input, nominee: other },
            { messageId, severity: 'warning', ...place, data, law },
          ),
        ];
      },
    );
  },
);

const nearlySame = 0.88;

function isForm({ law }: NomineeRuleInput, { award, name, achievement }: Nominee): boolean {
  if (award.value === null || name.value === '' || achievement.value === '') return false;
  return law.decision.award(award.value)?.value.isTitle === false;
}

interface Pair {
  readonly one: Nominee;
  readonly other: Nominee;
  readonly isSameText: boolean;
}

function judge(
  { settings }: NomineeRuleInput,
  { one, other, isSameText }: Pair,
): 'sameAchievementOtherUnit' | 'nearlySameAchievement' | null {
  const [a, b] = [wholeCccd(one), wholeCccd(other)];
  const isSameRow = one.sheet === other.sheet && one.row === other.row;
  if (isSameRow || (a !== null && b !== null && a !== b) || wasBornOtherwise(one, other)) return null;
  const isSameUnit = identityKey(one) === identityKey(other);
  if (isSameText) {
    const isSeenByNumber = a !== null && a === b && one.award.value === other.award.value;
    // TD-01 and TD-03 compare within one spelling of the unit
    if (isSameUnit || isSeenByNumber || settings.differentPersons.has(identityKey(other))) return null;
    const isSame = (a !== null && a === b) || mayBeSameUnit(one.unit.value, other.unit.value);
    return isSame ? 'sameAchievementOtherUnit' : null;
  }
  // two lists that tell no unit may be of two units
  const isUntold = other.unit.value === '' && one.sheet !== other.sheet;
  if ((!isSameUnit || isUntold) && (a === null || a !== b)) return null;
  return prizesIn(one) === prizesIn(other) ? 'nearlySameAchievement' : null;
}

function wasBornOtherwise(one: Nominee, other: Nominee): boolean {
  const [a, b] = [one.born.value?.year ?? null, other.born.value?.year ?? null];
  return a !== null && b !== null && a !== b;
}

/** "Giải Nhất" and "Giải Nhì" are two achievements. */
function prizesIn({ achievement }: Nominee): string {
  return [...foldWithoutDiacritics(achievement.value).matchAll(prizeWords)].join(' ');
}
