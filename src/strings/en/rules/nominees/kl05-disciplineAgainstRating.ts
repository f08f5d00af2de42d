import { decree } from '../../citation';
import { said, type WordsOf } from '../ruleWords';
import { named, onNominee, ratingNames } from './nomineeWords';

export const kl05: WordsOf<'KL-05'> = {
  title: 'Disciplined during the year, yet rated as having completed the tasks',
  why: `Who is disciplined from a reprimand upwards during the year for a violation in public service is rated as not having completed the tasks (${decree('335/2025')} from 01/01/2026; before that ${decree('90/2020')}). Only known from excerpts, so it is only a warning.`,
  messages: {
    ratedAlthough: (data) =>
      onNominee(
        data,
        `the discipline says “${said(data, 'sanction')}”, yet the rating of ${said(data, 'year')} is ${named(ratingNames, data, 'found')}; check it by ${said(data, 'decree') === 'new' ? decree('335/2025') : decree('90/2020')}.`,
      ),
  },
};
