import { said, type WordsOf } from '../ruleWords';
import { named, onNominee, ratingNames } from './nomineeWords';

export const kl05: WordsOf<'KL-05'> = {
  title: 'Disciplined during the year, yet rated as having completed the tasks',
  why: 'Who is disciplined from a reprimand upwards during the year for a violation in public service is rated as not having completed the tasks (Decree 335/2025/NĐ-CP from 01/01/2026; before that Decree 90/2020/NĐ-CP). Only known from excerpts, so it is only a warning.',
  messages: {
    ratedAlthough: (data) =>
      onNominee(
        data,
        `the discipline says “${said(data, 'sanction')}”, yet the rating of ${said(data, 'year')} is “${named(ratingNames, data, 'found')}”; check it by Decree ${said(data, 'decree') === 'new' ? '335/2025/NĐ-CP' : '90/2020/NĐ-CP'}.`,
      ),
  },
};
