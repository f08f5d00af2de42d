import { lawNumbers } from '../../vocabulary/lawNumbers';
import { grouped, nomineesFor } from './evidence/nomineeIndex';
import { ofSheet } from './evidence/nomineeFinding';
import { nomineeRule } from './evidence/nomineeRule';
import { personClassOf } from './evidence/personClass';

/** Workers and farmers among the advanced workers: the province sets their standard (art. 24.3, 24.6). One remark a list. */
export const cn02 = nomineeRule(
  {
    id: 'CN-02',
    severity: 'info',
    source: `art. 24.3, 24.6, ${lawNumbers.law2022}`,
    confidence: 'H',
    goesBy: 'review',
    restsOnLaw: true,
    messages: ['provinceSetsStandard'],
  },
  ({ nominees, law }) => {
    const workers = nomineesFor(nominees, ['LDTT']).filter(
      (one) => personClassOf(one) === 'workersAndFarmers',
    );
    const basis = law.standards.standard({ awardId: 'LDTT', kind: 'individual', clause: 'main' });
    return [...grouped(workers, ({ sheet }) => sheet)].map(([sheet, { length }]) =>
      ofSheet('CN-02', {
        messageId: 'provinceSetsStandard',
        severity: 'info',
        sheet,
        field: 'objectClass',
        data: { count: length },
        law: basis,
      }),
    );
  },
);
