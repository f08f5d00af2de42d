import { said, type WordsOf } from '../ruleWords';
import { planSays } from './askWords';

export const kh05: WordsOf<'KH-05'> = {
  title: "A dossier after the plan's deadline",
  why: "Source: your office's plan. The deadline for dossiers is compared with the day the dossier was received, or else with the day of the unit's submission; a submission of the People's Committee itself does not count.",
  messages: {
    receivedLate: (data) =>
      `${planSays(data)}; the dossier was received on ${said(data, 'day')}, after the deadline ${said(data, 'lastDay')}. Write why it came late, or ignore this with a reason.`,
    submittedLate: (data) =>
      `${planSays(data)}; the submission is of ${said(data, 'day')}, after the deadline ${said(data, 'lastDay')}. Write why it is late, or ignore this with a reason.`,
  },
};
