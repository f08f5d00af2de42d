import type { DisciplineLevel } from '../../../law/standard';
import type { Nominee } from '../../../nominees/nominee';
import { reprimandWords, warningOrGraverWords } from '../../../vocabulary/nomineeRuleWords';
import type { NomineeRuleInput } from '../../nomineeInputs';
import { hasAnyWord } from './wordsIn';

/**
 * The gravest level that a collective's count of sanctions is known to hold: by the words of the cell itself, else where
 * the header counts warnings and graver ones alone; null: the number may count any ("Số bị kỷ luật").
 */
export function levelOfCount(
  { tables }: Pick<NomineeRuleInput, 'tables'>,
  { sheet, counts }: Nominee,
): DisciplineLevel | null {
  const { text } = counts.disciplined;
  if (hasAnyWord(text, warningOrGraverWords)) return 'warning';
  if (hasAnyWord(text, reprimandWords)) return 'reprimand';
  const countsGraveOnes = tables.some(
    (table) =>
      table.sheet === sheet &&
      table.columns.some(
        ({ field, header }) =>
          field === 'disciplinedCount' &&
          hasAnyWord(header, warningOrGraverWords) &&
          !hasAnyWord(header, reprimandWords),
      ),
  );
  return countsGraveOnes ? 'warning' : null;
}
