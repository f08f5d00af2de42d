import { many, said, type WordsOf } from '../ruleWords';
import { list, named, nomineeDoes, paperNames } from './nomineeWords';

export const hs03: WordsOf<'HS-03'> = {
  title: 'Papers missing in the dossier of a form of award',
  why: 'The dossier has a submission, a report on achievements and the minutes of the review; an ad hoc award by the simple procedure has a submission and a short report (Articles 84.2 and 85, Law 06/2022/QH15).',
  messages: {
    missingPaper: (data) => nomineeDoes(data, `has no ${named(paperNames, data, 'paper')}.`),
    mostLackPaper: (data) =>
      `${list(data)}: ${said(data, 'count')} of ${many(data, 'total', 'nomination')} have no ${named(paperNames, data, 'paper')}.`,
  },
};
