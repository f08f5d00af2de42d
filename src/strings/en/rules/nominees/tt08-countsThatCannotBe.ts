import { said, type FindingData, type WordsOf } from '../ruleWords';
import { nomineeFieldNames, onNominee } from './nomineeWords';

export const tt08: WordsOf<'TT-08'> = {
  title: 'Figures of a collective that cannot be',
  why: 'The numbers of “Lao động tiên tiến”, of people who completed their tasks and of people disciplined cannot be more than all people; a “Chiến sĩ thi đua cơ sở” is “Lao động tiên tiến” first (Article 23.1; Articles 27 and 28 count shares on these figures).',
  messages: {
    partAboveWhole: (data) => onNominee(data, `${contradictions(data)}; check these cells.`),
  },
};

/** "the number of “Lao động tiên tiến”, 12, is more than the number of people, 10". */
function contradictions(data: FindingData): string {
  return said(data, 'pairs')
    .split(';')
    .map((pair) => {
      const [part = '', some = '', whole = '', all = ''] = pair.split(' ');
      return `the ${nomineeFieldNames[part] ?? part}, ${some}, is more than the ${nomineeFieldNames[whole] ?? whole}, ${all}`;
    })
    .join('; ');
}
