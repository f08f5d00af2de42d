import { counted } from '../../counted';
import { numberOf, said, type WordsOf } from '../ruleWords';
import { list } from './nomineeWords';

export const ds15: WordsOf<'DS-15'> = {
  title: 'The achievement is blank',
  why: 'The Council goes by the achievements on the list and in the reports; where the list has a column for them and most rows fill it in, a blank one was usually forgotten.',
  messages: {
    blankAchievement: (data) =>
      `${list(data)}: ${said(data, 'blank')} of ${counted(numberOf(data, 'rows'), 'row')} lack the achievement (${said(data, 'cells')}); fill it in.`,
  },
};
