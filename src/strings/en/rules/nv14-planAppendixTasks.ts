import { said, type WordsOf } from './ruleWords';

export const nv14: WordsOf<'NV-14'> = {
  title: "Differs from the plan's own appendix",
  why: 'The plan has an appendix of its own that assigns tasks. Where your sheet lacks a task, or gives another lead body or time, you should know: to add it, or to remember that it was changed.',
  messages: {
    notOnSheet: (data) => `The plan's appendix has “${said(data, 'content')}”, this sheet does not.`,
    otherLead: (data) =>
      `“${said(data, 'content')}”: in the plan's appendix “${said(data, 'inPlan')}” leads, here it is “${said(data, 'onSheet')}”.`,
    otherTime: (data) =>
      `“${said(data, 'content')}”: the plan's appendix gives the time “${said(data, 'inPlan')}”, this sheet “${said(data, 'onSheet')}”.`,
    otherList: (data) =>
      `This sheet seems to be another list: ${said(data, 'missing')} of the ${said(data, 'total')} tasks in the plan's appendix are not here.`,
  },
};
