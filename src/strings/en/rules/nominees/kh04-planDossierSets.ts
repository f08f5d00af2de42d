import { counted } from '../../counted';
import { many, numberOf, said, type WordsOf } from '../ruleWords';
import { planSays } from './askWords';

export const kh04: WordsOf<'KH-04'> = {
  title: 'Fewer sets of the dossier than the plan asks for',
  why: "Source: your office's plan. It is compared with the list's column of sets; blank cells are not compared.",
  messages: {
    fewerSets: (data) =>
      `${planSays(data)}; on the list ${many(data, 'found', 'row says', 'rows say')} fewer than ${counted(numberOf(data, 'figure'), 'set')}, the first is row ${said(data, 'first')}. Hand in the missing ones.`,
  },
};
