import { said, type WordsOf } from '../ruleWords';
import { onNominee } from './nomineeWords';

export const ds09: WordsOf<'DS-09'> = {
  title: 'A day that does not exist, an unlikely year of birth',
  why: 'Days that are not in the calendar (such as 31/02) and years of birth of people under 15 (for awards to children: 6) or over 110 in the year under review are usually mistyped.',
  messages: {
    impossibleDay: (data) =>
      onNominee(
        data,
        `the cell “${said(data, 'header')}” says “${said(data, 'part')}”, a day that is not in the calendar.`,
      ),
    unlikelyBirth: (data) =>
      onNominee(
        data,
        `the year of birth ${said(data, 'born')} is unlikely for the year under review ${said(data, 'year')}; check it.`,
      ),
  },
};
