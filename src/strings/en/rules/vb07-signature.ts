import { decree } from '../citation';
import { said, type WordsOf } from './ruleWords';

export const vb07: WordsOf<'VB-07'> = {
  title: 'The form of the signature',
  why: `The People's Committee decides as a body: it is signed “TM. ỦY BAN NHÂN DÂN” (on behalf of the People's Committee), and a deputy adds “KT. CHỦ TỊCH” (for the chairman); no academic title stands before the name (${decree('30/2020')}, Article 13 and Annex I, section II.7).`,
  messages: {
    notOnBehalf: (data) => `It is signed as “${said(data, 'role')}” but without “TM. ỦY BAN NHÂN DÂN”.`,
    deputyWithoutFor: (data) => `Where “${said(data, 'role')}” signs, “KT. CHỦ TỊCH” is needed.`,
    degreeBeforeName: (data) =>
      `The name of the signatory is “${said(data, 'name')}”; leave out the academic title.`,
  },
};
