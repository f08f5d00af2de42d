import { counted } from '../../counted';
import { numberOf, said, type FindingData, type WordsOf } from '../ruleWords';
import { list, onNominee } from './nomineeWords';

export const cn17: WordsOf<'CN-17'> = {
  title: '“Chiến sĩ thi đua cơ sở” who is not on the list of “Lao động tiên tiến”',
  why: '“Chiến sĩ thi đua cơ sở” asks for the standard of “Lao động tiên tiến” or “Chiến sĩ tiên tiến” of the same year (Article 23.1, Law 06/2022/QH15), so the list must show it.',
  messages: {
    blankBesideOthers: (data) =>
      onNominee(
        data,
        'the cell “Lao động tiên tiến cùng năm” is blank while others have it; fill it in if it was reached.',
      ),
    notAmongColleagues: (data) =>
      onNominee(
        data,
        said(data, 'unit') === ''
          ? 'does not stand among those nominated for “Lao động tiên tiến” as the others do; add the row or check it.'
          : `the unit “${said(data, 'unit')}” nominates people for “Lao động tiên tiến”, but not this one; add the row or check it.`,
      ),
    noneAmongAdvanced: (data) =>
      `${list(data)}: ${nobody(data)} nominated for “Chiến sĩ thi đua cơ sở” stands in the part of “Lao động tiên tiến”; that is right if each is listed only once, otherwise add the rows.`,
  },
};

/** "none of the 3 people"; of one "the 1 person … stands" would say the opposite. */
function nobody(data: FindingData): string {
  const count = numberOf(data, 'count');
  return count === 1 ? 'not even the 1 person' : `none of the ${counted(count, 'person', 'people')}`;
}
