import type { NomineeRule } from '../nomineeInputs';
import { cn01 } from './cn01';
import { cn02 } from './cn02';
import { cn03 } from './cn03';
import { cn04 } from './cn04';
import { cn05 } from './cn05';
import { cn06 } from './cn06';
import { cn07 } from './cn07';
import { cn08 } from './cn08';
import { cn09 } from './cn09';
import { cn10 } from './cn10';
import { cn11 } from './cn11';
import { cn12 } from './cn12';
import { cn13 } from './cn13';
import { ds01 } from './ds01';
import { ds02 } from './ds02';
import { ds03 } from './ds03';
import { ds04 } from './ds04';
import { ds05 } from './ds05';
import { ds06 } from './ds06';
import { ds07 } from './ds07';
import { ds08 } from './ds08';
import { hg01 } from './hg01';
import { hg02 } from './hg02';
import { hg03 } from './hg03';
import { hs01 } from './hs01';
import { hs02 } from './hs02';
import { hs03 } from './hs03';
import { hs04 } from './hs04';
import { hs05 } from './hs05';
import { hs06 } from './hs06';
import { hs07 } from './hs07';
import { hs08 } from './hs08';
import { hs09 } from './hs09';
import { kc01 } from './kc01';
import { kc02 } from './kc02';
import { kc03 } from './kc03';
import { kc04 } from './kc04';
import { kc05 } from './kc05';
import { kc06 } from './kc06';
import { kl01 } from './kl01';
import { kl02 } from './kl02';
import { kl03 } from './kl03';
import { kl04 } from './kl04';
import { td01 } from './td01';
import { td02 } from './td02';
import { td03 } from './td03';
import { td04 } from './td04';
import { tg01 } from './tg01';
import { tg02 } from './tg02';
import { tg03 } from './tg03';
import { tg04 } from './tg04';
import { tg05 } from './tg05';
import { tg06 } from './tg06';
import { tk01 } from './tk01';
import { tk02 } from './tk02';
import { tk03 } from './tk03';
import { tl01 } from './tl01';
import { tl02 } from './tl02';
import { tl03 } from './tl03';
import { tl04 } from './tl04';
import { tl05 } from './tl05';
import { tq01 } from './tq01';
import { tq02 } from './tq02';
import { tq03 } from './tq03';
import { tq04 } from './tq04';
import { tt01 } from './tt01';
import { tt02 } from './tt02';
import { tt03 } from './tt03';
import { tt04 } from './tt04';
import { tt05 } from './tt05';
import { tt06 } from './tt06';
import { tt07 } from './tt07';

/** Every rule on nomination lists. */
export const nomineeRules: readonly NomineeRule[] = [
  cn01,
  cn02,
  cn03,
  cn04,
  cn05,
  cn06,
  cn07,
  cn08,
  cn09,
  cn10,
  cn11,
  cn12,
  cn13,
  ds01,
  ds02,
  ds03,
  ds04,
  ds05,
  ds06,
  ds07,
  ds08,
  hg01,
  hg02,
  hg03,
  hs01,
  hs02,
  hs03,
  hs04,
  hs05,
  hs06,
  hs07,
  hs08,
  hs09,
  kc01,
  kc02,
  kc03,
  kc04,
  kc05,
  kc06,
  kl01,
  kl02,
  kl03,
  kl04,
  td01,
  td02,
  td03,
  td04,
  tg01,
  tg02,
  tg03,
  tg04,
  tg05,
  tg06,
  tk01,
  tk02,
  tk03,
  tl01,
  tl02,
  tl03,
  tl04,
  tl05,
  tq01,
  tq02,
  tq03,
  tq04,
  tt01,
  tt02,
  tt03,
  tt04,
  tt05,
  tt06,
  tt07,
];
