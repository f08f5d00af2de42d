import { many, said, type WordsOf } from '../ruleWords';
import { list, named, nomineeDoes, paperNames } from './nomineeWords';

export const hs01: WordsOf<'HS-01'> = {
  title: 'Papers missing in the dossier of a title',
  why: 'The dossier of a title has a submission, a report on achievements and the minutes of the review (Article 84.1, Law 06/2022/QH15); from 01/07/2025 the province says what the dossier of a commune has.',
  messages: {
    missingPaper: (data) => nomineeDoes(data, `has no ${named(paperNames, data, 'paper')}.`),
    mostLackPaper: (data) =>
      `${list(data)}: ${said(data, 'count')} of ${many(data, 'total', 'nomination')} have no ${named(paperNames, data, 'paper')}.`,
  },
};
