import { said, type WordsOf } from '../ruleWords';

export const ds06: WordsOf<'DS-06'> = {
  title: 'Submission after the deadline of the task',
  why: 'The day of the submission is compared with the deadline of the task to hand in lists and dossiers on the task sheet.',
  messages: {
    afterTaskDeadline: (data) =>
      `The submission of ${said(data, 'submission')} is after ${said(data, 'deadline')}, the deadline of the task in row ${said(data, 'taskRow')}.`,
  },
};
