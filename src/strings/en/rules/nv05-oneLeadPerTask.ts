import { inCells, said, type WordsOf } from './ruleWords';

export const nv05: WordsOf<'NV-05'> = {
  title: 'Several lead bodies, or one in general words',
  why: 'Normally one body leads a task and answers for it; the others support it.',
  messages: {
    severalLeads: (data) =>
      `${said(data, 'count')} bodies lead together: ${said(data, 'shownBodies')}${inCells(data)}; choose one, and move the others to the column of supporting bodies.`,
    collectiveLead: (data) =>
      `The lead is only named in general, “${said(data, 'shownBody')}”${inCells(data)}; name the one body that answers for the task.`,
  },
};
