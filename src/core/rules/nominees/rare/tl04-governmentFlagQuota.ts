import { lawNumbers } from '../../../vocabulary/lawNumbers';
import { ofSheet } from '../evidence/nomineeFinding';
import { nomineesFor } from '../evidence/nomineeIndex';
import { nomineeRule } from '../evidence/nomineeRule';

/** Government flags against the collectives that lead their clusters (here: proposed for the province's flag). */
export const tl04 = nomineeRule(
  {
    id: 'TL-04',
    severity: 'info',
    source: `art. 7.1, ${lawNumbers.decree2025}; art. 11, ${lawNumbers.decree2017}`,
    confidence: 'H',
    goesBy: 'review',
    restsOnLaw: false,
    messages: ['manyFlags'],
  },
  ({ nominees, law }) => {
    const share = law.standards.number('quota.CO-CP.percent');
    const percent = share?.value ?? null;
    const flags = nomineesFor(nominees, ['CO-CP']);
    const base = nomineesFor(nominees, ['CO-TINH']).length;
    const sheet = flags[0]?.sheet;
    if (percent === null || sheet === undefined || base === 0 || flags.length * 100 <= percent * base)
      return [];
    const data = { percent, found: flags.length, base };
    return [
      ofSheet('TL-04', { messageId: 'manyFlags', severity: 'info', sheet, field: 'award', data, law: share }),
    ];
  },
);
