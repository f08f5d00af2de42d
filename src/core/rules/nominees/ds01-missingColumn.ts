import type { NomineeField } from '../../vocabulary/nomineeFields';
import type { Finding } from '../finding';
import { awardName, ofSheet } from './evidence/nomineeFinding';
import { indexOf } from './evidence/nomineeIndex';
import { nomineeRule } from './evidence/nomineeRule';
import { untoldFields } from './evidence/standardCheck';
import { standingsOf, whileStanding } from './evidence/standing';

/*
 * DS-01 … DS-08 ("danh sách") rest on no article: they say what the list cannot prove, and where it does not fit the
 * plan, the tasks or itself.
 */

const untoldOf = whileStanding<readonly NomineeField[]>();

/** A column that the standards of the proposed awards ask for and that the list lacks: one remark for a list and field. */
export const ds01 = nomineeRule(
  {
    id: 'DS-01',
    severity: 'info',
    source: 'our own: what the list cannot prove',
    confidence: 'H',
    goesBy: 'review',
    restsOnLaw: false,
    messages: ['missingColumn'],
  },
  (input) => {
    const standingOf = standingsOf(input);
    const missing = new Map(input.missing.map(({ sheet, fields }) => [sheet, new Set(fields)]));
    return [...indexOf(input.nominees).bySheet].flatMap(([sheet, ofList]) => {
      const absent = missing.get(sheet) ?? new Set<NomineeField>();
      const awards = new Map<NomineeField, Set<string>>();
      for (const nominee of ofList) {
        for (const field of untoldOf(standingOf(nominee), () => untoldFields({ input, nominee }))) {
          if (absent.has(field))
            awards.set(field, (awards.get(field) ?? new Set()).add(awardName(input, nominee)));
        }
      }
      return [...awards].map(([field, names]): Finding => {
        const data = { field, awards: [...names].join('; ') };
        return ofSheet('DS-01', { messageId: 'missingColumn', severity: 'info', sheet, field, data });
      });
    });
  },
);
