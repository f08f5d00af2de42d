import { ofSheet } from './evidence/nomineeFinding';
import { indexOf } from './evidence/nomineeIndex';
import { nomineeRule } from './evidence/nomineeRule';

/** Hidden and filtered rows are read and counted like the others; people are told, once a list. */
export const ds08 = nomineeRule(
  {
    id: 'DS-08',
    severity: 'info',
    source: 'our own: what nobody sees on the list counts',
    confidence: 'H',
    goesBy: 'none',
    restsOnLaw: false,
    messages: ['hiddenRows'],
    facts: ['hiddenRows'],
  },
  ({ nominees }) =>
    [...indexOf(nominees).bySheet].flatMap(([sheet, ofList]) => {
      const count = ofList.filter(({ isHidden }) => isHidden).length;
      if (count === 0) return [];
      return [
        ofSheet('DS-08', {
          messageId: 'hiddenRows',
          severity: 'info',
          sheet,
          data: { count, total: ofList.length },
        }),
      ];
    }),
);
