import { daysBetween, formatVietnamese, makeIsoDate } from '../../time/isoDate';
import { lawNumbers } from '../../vocabulary/lawNumbers';
import { ofSheet } from './evidence/nomineeFinding';
import { nomineeRule } from './evidence/nomineeRule';

/** Days before the statistics are due from which people are reminded. */
const reminderDays = 45;

/** The yearly statistics are due on a day of December: a remark in the weeks before it, once. */
export const tk03 = nomineeRule(
  {
    id: 'TK-03',
    severity: 'info',
    source: lawNumbers.statistics2023,
    confidence: 'M',
    goesBy: 'decision',
    restsOnLaw: false,
    messages: ['statisticsDue'],
    facts: ['statisticsDue'],
  },
  ({ nominees, law, year, today }) => {
    const answer = law.decision.text('statistics.dueDay');
    const [day, month] = (answer?.value ?? '').split('/').map(Number);
    const sheet = nominees[0]?.sheet;
    if (day === undefined || month === undefined || sheet === undefined) return [];
    const due = makeIsoDate({ year, month, day });
    const days = due === null ? -1 : daysBetween(today, due);
    if (due === null || days < 0 || days > reminderDays) return [];
    return [
      ofSheet('TK-03', {
        messageId: 'statisticsDue',
        severity: 'info',
        sheet,
        data: { due: formatVietnamese(due), days },
        law: answer,
      }),
    ];
  },
);
