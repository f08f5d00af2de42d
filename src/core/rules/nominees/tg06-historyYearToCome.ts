import type { Finding } from '../finding';
import { ofNominee } from './evidence/nomineeFinding';
import { nomineeRule } from './evidence/nomineeRule';

/** The history of awards in itself: no year that has not come. (The reader joins what is told twice of one year.) */
export const tg06 = nomineeRule(
  {
    id: 'TG-06',
    severity: 'error',
    source: 'logic',
    confidence: 'H',
    goesBy: 'none',
    restsOnLaw: false,
    scope: 'nominee',
    messages: ['yearToCome'],
  },
  (input) =>
    input.nominees.flatMap((nominee) =>
      nominee.history
        .filter(({ year, awards, rating }) => year > input.year && (awards.length > 0 || rating !== null))
        .map(({ year, cell }): Finding => {
          const at = { value: null, text: '', cell };
          const said = {
            messageId: 'yearToCome',
            severity: 'error',
            field: 'history',
            at,
            data: { year },
          } as const;
          return ofNominee('TG-06', { input, nominee }, said);
        }),
    ),
);
