import { decree } from '../citation';
import { said, type WordsOf } from './ruleWords';

export const vb03: WordsOf<'VB-03'> = {
  title: 'The place before the date of issue',
  why: `The place is the name of the administrative unit where the office has its seat; it stands before the date and ends with a comma (${decree('30/2020')}, Annex I, section II.4.a).`,
  messages: {
    noPlace: (data) =>
      `There is no place before “${said(data, 'printed')}”. Put the name of the commune or ward and a comma before the date.`,
    otherPlace: (data) =>
      `The place is “${said(data, 'place')}”, the issuing body “${said(data, 'issuer')}”. Check the name of the unit.`,
  },
};
