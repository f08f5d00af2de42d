import type { RuleIdOn } from '../../../../../core/rules/allRules';
import type { WordsOf } from '../../ruleWords';
import { cn08 } from './cn08-nationFighter';
import { cn11 } from './cn11-labourOrderThirdClass';
import { cn12 } from './cn12-tenureArmedForcesOnly';
import { hs07 } from './hs07-dossierSets';
import { tl04 } from './tl04-governmentFlagQuota';

/** The words of the rules on lists that are hardly ever met. */
export const rareNomineeRuleWords = {
  'CN-08': cn08,
  'CN-11': cn11,
  'CN-12': cn12,
  'HS-07': hs07,
  'TL-04': tl04,
} satisfies { readonly [Id in RuleIdOn<'nominees'>]?: WordsOf<Id> };
