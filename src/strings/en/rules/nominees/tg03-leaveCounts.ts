import { many, type WordsOf } from '../ruleWords';
import { list } from './nomineeWords';

export const tg03: WordsOf<'TG-03'> = {
  title: 'Maternity leave, training and treatment count as work',
  why: 'Time of maternity leave, training and treatment of injuries counts; nobody is left out because of it.',
  messages: {
    leaveCounts: (data) =>
      `${list(data)} has ${many(data, 'count', 'person', 'people')} on maternity leave, in training or in treatment: this time counts.`,
  },
};
