import { decree } from '../citation';
import { said, type WordsOf } from './ruleWords';

export const pl02: WordsOf<'PL-02'> = {
  title: 'The heading of the appendix',
  why: `The first line says “Phụ lục” in small letters, bold; the next line is the name of the appendix in capitals, bold (${decree('30/2020')}, Annex I, part III, point 1.b).`,
  messages: {
    planWithoutTitle: () =>
      "The plan has no title, so the name of the appendix is not complete; write the plan's name on the sheet “Kế hoạch” (plan).",
    titleLine: (data) =>
      `The first line of the appendix is “${said(data, 'title')}”; by the form it is “Phụ lục”, in small letters.`,
    nameNotInCapitals: (data) => `The name of the appendix, “${said(data, 'name')}”, is not in capitals.`,
  },
};
