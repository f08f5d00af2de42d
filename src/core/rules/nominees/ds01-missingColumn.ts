import type { Nominee } from '../../nominees/nominee';
import { mapWork } from '../../work/work';
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
  function* (input) {
    const standingOf = standingsOf(input);
    const missing = new Map(input.missing.map(({ sheet, fields }) => [sheet, new Set(fields)]));
    const found: Finding[] = [];
    for (const [sheet, ofList] of indexOf(input.nominees).bySheet) {
      const absent = missing.get(sheet) ?? new Set<NomineeField>();
      const awards = new Map<NomineeField, Set<string>>();
      const lookAt = (nominee: Nominee): void => {
        for (const field of untoldOf(standingOf(nominee), () => untoldFields({ input, nominee }))) {
          if (absent.has(field))
            awards.set(field, (awards.get(field) ?? new Set()).add(awardName(input, nominee)));
        }
      };
      yield* mapWork(ofList, lookAt);
      for (const [field, names] of awards) {
        const data = { field, awards: [...names].join('; ') };
        found.push(ofSheet('DS-01', { messageId: 'missingColumn', severity: 'info', sheet, field, data }));
      }
    }
    return found;
  },
);
