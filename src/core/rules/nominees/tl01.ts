import { lawNumbers } from '../../vocabulary/lawNumbers';
import { nomineesFor } from './evidence/nomineeIndex';
import { ofSheet } from './evidence/nomineeFinding';
import { nomineeRule } from './evidence/nomineeRule';
import { fighterQuota } from './evidence/quota';

/** Fighters at the base up to 2023: at most the share of the advanced workers, rounded down; silent without a base. */
export const tl01 = nomineeRule(
  {
    id: 'TL-01',
    severity: 'error',
    source: `art. 9.3, ${lawNumbers.decree2017}`,
    confidence: 'H',
    until: '2023-12-31',
    goesBy: 'review',
    restsOnLaw: true,
    messages: ['overQuota'],
  },
  (input) => {
    const law = input.law.standards.number('quota.CSTDCS.percent');
    const percent = law?.value ?? null;
    const use = percent === null ? null : (fighterQuota(input, percent)?.whole ?? null);
    const sheet = nomineesFor(input.nominees, ['CSTDCS'])[0]?.sheet;
    if (percent === null || use === null || sheet === undefined || use.left >= 0) return [];
    const data = { percent, base: use.base, found: use.used, allowed: use.allowed };
    return [
      ofSheet('TL-01', { messageId: 'overQuota', severity: 'error', sheet, field: 'award', data, law }),
    ];
  },
);
