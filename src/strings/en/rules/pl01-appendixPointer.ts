import { decree } from '../citation';
import type { WordsOf } from './ruleWords';

export const pl01: WordsOf<'PL-01'> = {
  title: "The plan's sentence that points to the appendix",
  why: `A document that has an appendix must point to it in its text (${decree('30/2020')}, Annex I, part III, point 1.a).`,
  messages: {
    noPointer: () =>
      'The plan does not point to the appendix yet; add “(Có phụ lục nhiệm vụ cụ thể kèm theo)” (with an appendix of tasks).',
    pointerWithoutAppendix: () =>
      'The plan says that an appendix comes with it, but this workbook has none; press “Make appendix”.',
  },
};
