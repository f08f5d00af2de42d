import type { Finding } from '../../rules/finding';
import { foldWithoutDiacritics } from '../../text/folding';
import { delicateWords } from '../../vocabulary/nomineeRuleWords';
import type { NomineeField } from '../../vocabulary/nomineeFields';

/** Rules that speak of complaint, examination and discipline alone. */
const rules: ReadonlySet<string> = new Set(['KL-01', 'KL-02', 'KL-03', 'KL-04']);

/** Columns that tell of them. */
const fields: ReadonlySet<string> = new Set<NomineeField>([
  'discipline',
  'disciplineEnd',
  'underReview',
  'disciplinedCount',
]);

/**
 * True where a finding tells that a nominee is complained of, examined or disciplined: by its rule, by the cell that it
 * speaks of, by the words of a cell that it quotes, or as one of the requirements that are not met. A paper that is printed or pasted into a chat is no place
 * for that.
 */
export function isDelicate({ rule, field, data }: Pick<Finding, 'rule' | 'field' | 'data'>): boolean {
  if (rules.has(rule) || (field !== null && fields.has(field))) return true;
  return Object.entries(data).some(
    ([name, value]) =>
      (/(?:^|\.)need$/.test(name) && value === 'noDiscipline') ||
      (typeof value === 'string' && delicateWords.test(foldWithoutDiacritics(value))),
  );
}
