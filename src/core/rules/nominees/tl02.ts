import { lawNumbers } from '../../vocabulary/lawNumbers';
import { nomineesFor } from './evidence/nomineeIndex';
import { ofSheet } from './evidence/nomineeFinding';
import { nomineeRule } from './evidence/nomineeRule';
import { fighterQuota } from './evidence/quota';

/** Fighters at the base from 2024 on: the Law has no share, so only one that the office set for its province. */
export const tl02 = nomineeRule(
  {
    id: 'TL-02',
    severity: 'warning',
    source: `art. 23, ${lawNumbers.law2022}`,
    confidence: 'H',
    from: '2024-01-01',
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
      ofSheet('TL-02', { messageId: 'overQuota', severity: 'warning', sheet, field: 'award', data, law }),
    ];
  },
);
