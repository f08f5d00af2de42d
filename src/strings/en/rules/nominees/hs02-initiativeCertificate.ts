import { decree } from '../../citation';
import { said, type WordsOf } from '../ruleWords';
import { onNominee } from './nomineeWords';

export const hs02: WordsOf<'HS-02'> = {
  title: 'The recognition of the initiative is missing',
  why: `A nomination for “Chiến sĩ thi đua” that rests on an initiative needs a decision that recognises it (number, day) or a confirmation of the competent office (Article 84.1(d), Law 06/2022/QH15; Article 33.6 and Form 13, ${decree('152/2025')}). One that rests on excellent work needs the decision on the rating.`,
  messages: {
    noCertificate: (data) =>
      onNominee(
        data,
        `has the initiative “${said(data, 'initiative')}” but no decision or confirmation that recognises it.`,
      ),
    incompleteCertificate: (data) =>
      onNominee(
        data,
        `the decision or confirmation “${said(data, 'found')}” that recognises the initiative lacks its ${said(
          data,
          'missing',
        )
          .split(',')
          .map((part) => (part === 'number' ? 'number' : 'day'))
          .join(' and ')}.`,
      ),
  },
};
