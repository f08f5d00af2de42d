import type { RuleWords } from '../ruleWords';
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

/** The words of every rule on nomination lists, by its id. */
export const nomineeRuleWords: Readonly<Record<string, RuleWords>> = {
  'CN-01': cn01,
  'CN-02': cn02,
  'CN-03': cn03,
  'CN-04': cn04,
  'CN-05': cn05,
  'CN-06': cn06,
  'CN-07': cn07,
  'CN-08': cn08,
  'CN-09': cn09,
  'CN-10': cn10,
  'CN-11': cn11,
  'CN-12': cn12,
  'CN-13': cn13,
  'DS-01': ds01,
  'DS-02': ds02,
  'DS-03': ds03,
  'DS-04': ds04,
  'DS-05': ds05,
  'DS-06': ds06,
  'DS-07': ds07,
  'DS-08': ds08,
  'HG-01': hg01,
  'HG-02': hg02,
  'HG-03': hg03,
  'HS-01': hs01,
  'HS-02': hs02,
  'HS-03': hs03,
  'HS-04': hs04,
  'HS-05': hs05,
  'HS-06': hs06,
  'HS-07': hs07,
  'HS-08': hs08,
  'HS-09': hs09,
  'KC-01': kc01,
  'KC-02': kc02,
  'KC-03': kc03,
  'KC-04': kc04,
  'KC-05': kc05,
  'KC-06': kc06,
  'KL-01': kl01,
  'KL-02': kl02,
  'KL-03': kl03,
  'KL-04': kl04,
  'TD-01': td01,
  'TD-02': td02,
  'TD-03': td03,
  'TD-04': td04,
  'TG-01': tg01,
  'TG-02': tg02,
  'TG-03': tg03,
  'TG-04': tg04,
  'TG-05': tg05,
  'TG-06': tg06,
  'TK-01': tk01,
  'TK-02': tk02,
  'TK-03': tk03,
  'TL-01': tl01,
  'TL-02': tl02,
  'TL-03': tl03,
  'TL-04': tl04,
  'TL-05': tl05,
  'TQ-01': tq01,
  'TQ-02': tq02,
  'TQ-03': tq03,
  'TQ-04': tq04,
  'TT-01': tt01,
  'TT-02': tt02,
  'TT-03': tt03,
  'TT-04': tt04,
  'TT-05': tt05,
  'TT-06': tt06,
  'TT-07': tt07,
};
