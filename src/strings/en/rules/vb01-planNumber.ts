import { decree } from '../citation';
import { said, type WordsOf } from './ruleWords';

export const vb01: WordsOf<'VB-01'> = {
  title: "The plan's number is not in its proper form",
  why: `Numbers below 10 have a 0 before them; there is no space between number and signs (${decree('30/2020')}, Annex I, section II.3).`,
  messages: {
    number: (data) => `The number says “${said(data, 'printed')}”; its form is 08/KH-UBND, without spaces.`,
  },
};
