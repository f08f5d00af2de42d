import { cn08 } from './cn08-nationFighter';
import { cn11 } from './cn11-labourOrderThirdClass';
import { cn12 } from './cn12-tenureArmedForcesOnly';
import { hs07 } from './hs07-dossierSets';
import { tl04 } from './tl04-governmentFlagQuota';

/** Rules that a commune's clerk hardly ever meets; they run like all others, and stand apart so that nobody reads past them. */
export const rareNomineeRules = [cn08, cn11, cn12, hs07, tl04] as const;
