import type { Question } from './question';
import { batchQuestions } from './questions/batches';
import { entryQuestions } from './questions/entry';
import { eventQuestions } from './questions/happenings';
import { handQuestions } from './questions/byHand';
import { lookQuestions } from './questions/looks';
import { mergeQuestions } from './questions/merges';
import { objectQuestions } from './questions/objects';
import { pageQuestions } from './questions/page';
import { sheetQuestions } from './questions/sheets';
import { storedQuestions } from './questions/stored';
import { validationQuestions } from './questions/validations';

const byTheme = {
  ...entryQuestions,
  ...batchQuestions,
  ...storedQuestions,
  ...mergeQuestions,
  ...pageQuestions,
  ...lookQuestions,
  ...sheetQuestions,
  ...eventQuestions,
  ...objectQuestions,
  ...handQuestions,
  ...validationQuestions,
};

/** The id of a question: "q01" … */
export type QuestionId = keyof typeof byTheme;

/** Every question, by its id. */
export const questions: Readonly<Record<QuestionId, Question>> = byTheme;

/** The ids of all questions, in their order. */
export const questionIds = (Object.keys(byTheme) as QuestionId[]).sort();

/** The ids of the questions of one group, in their order. */
export function idsOf(group: Question['group']): readonly QuestionId[] {
  return questionIds.filter((id) => questions[id].group === group);
}
