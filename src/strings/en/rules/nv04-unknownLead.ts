import { inCells, said, type WordsOf } from './ruleWords';

export const nv04: WordsOf<'NV-04'> = {
  title: 'A lead body that is not among the names of bodies',
  why: "Names are compared with the plan's part on who carries it out, with your office's names of bodies and with the usual names. An unknown name may be mistyped, or be a body that is not among them yet.",
  messages: {
    unknownLead: (data) =>
      `The lead body “${said(data, 'shownBody')}”${inCells(data)} is unknown; add it to the names of bodies, say which body it is, or correct the cell if it is mistyped.`,
  },
};
