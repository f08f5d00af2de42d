import { many, said, type WordsOf } from '../ruleWords';
import { onNominee } from './nomineeWords';

export const hs06: WordsOf<'HS-06'> = {
  title: 'The time for a decision has passed',
  why: 'The time is counted in working days from the day the dossier was received; each province sets its own, so it is a setting of your office.',
  messages: {
    termPassed: (data) =>
      onNominee(
        data,
        `received on ${said(data, 'received')}, ${many(data, 'days', 'working day')} end on ${said(data, 'due')}${said(data, 'provisional') === 'yes' ? ' (provisional)' : ''}, and there is no decision yet.`,
      ),
  },
};
