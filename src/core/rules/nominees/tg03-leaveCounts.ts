import { lawNumbers } from '../../vocabulary/lawNumbers';
import { countedLeaveWords } from '../../vocabulary/nomineeRuleWords';
import { ofSheet } from './evidence/nomineeFinding';
import { grouped } from './evidence/nomineeIndex';
import { nomineeRule } from './evidence/nomineeRule';
import { hasAnyWord } from './evidence/wordsIn';

/** Maternity leave, training and treatment count as time at work: nobody is left out for them. One remark a list. */
export const tg03 = nomineeRule(
  {
    id: 'TG-03',
    severity: 'info',
    source: `art. 4.5, ${lawNumbers.decree2025}`,
    confidence: 'H',
    goesBy: 'decision',
    restsOnLaw: false,
    messages: ['leaveCounts'],
    facts: ['leaveCounts'],
  },
  ({ nominees, law }) => {
    const flag = law.decision.flag('principle.leaveCounts');
    if (flag?.value !== true) return [];
    const onLeave = nominees.filter(({ leave }) => hasAnyWord(leave.text, countedLeaveWords));
    return [...grouped(onLeave, ({ sheet }) => sheet)].map(([sheet, { length }]) =>
      ofSheet('TG-03', {
        messageId: 'leaveCounts',
        severity: 'info',
        sheet,
        field: 'leave',
        data: { count: length },
        law: flag,
      }),
    );
  },
);
