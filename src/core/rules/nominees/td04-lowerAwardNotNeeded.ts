import { lawNumbers } from '../../vocabulary/lawNumbers';
import { ofSheet } from './evidence/nomineeFinding';
import { grouped } from './evidence/nomineeIndex';
import { nomineeRule } from './evidence/nomineeRule';

/** A diploma without an earlier paper of commendation is in order; said once a list, since clerks are often told otherwise. */
export const td04 = nomineeRule(
  {
    id: 'TD-04',
    severity: 'info',
    source: `art. 4.1, ${lawNumbers.decree2025}; art. 4, ${lawNumbers.decree2023}`,
    confidence: 'H',
    goesBy: 'decision',
    restsOnLaw: false,
    messages: ['lowerAwardNotNeeded'],
    facts: ['lowerAwardNotNeeded'],
  },
  ({ nominees, law }) => {
    const flag = law.decision.flag('principle.lowerAwardNotNeeded');
    if (flag?.value !== true) return [];
    const without = nominees.filter(
      ({ award, hasHistory, history }) =>
        award.value === 'BK-TINH' &&
        hasHistory &&
        !history.some(({ awards }) => awards.some((id) => id.startsWith('GK-'))),
    );
    return [...grouped(without, ({ sheet }) => sheet)].map(([sheet, { length }]) =>
      ofSheet('TD-04', {
        messageId: 'lowerAwardNotNeeded',
        severity: 'info',
        sheet,
        field: 'award',
        data: { count: length },
        law: flag,
      }),
    );
  },
);
