import { questions, type QuestionId } from './allQuestions';
import { benchOf, nameOfError, oneBatch } from './bench';
import { NotDoneYet, type Answer, type Pause } from './question';
import type { Told } from './record';

/**
 * Runs the next step of a question on a sheet of its own. Never throws: whatever Excel, its library or the step itself
 * throws is the question's end, with its code. "notDoneYet": the person has still to do something first.
 * @param told what came of the question so far; null: it begins
 */
export async function runStep(
  id: QuestionId,
  { told, pause }: { readonly told: Told | null; readonly pause: Pause },
): Promise<Told | 'notDoneYet'> {
  const stepsDone = told?.state === 'begun' ? told.stepsDone : 0;
  const soFar: Answer = told?.state === 'begun' ? told.answer : {};
  const { steps } = questions[id];
  const step = steps[stepsDone];
  if (step === undefined) return { state: 'answered', answer: soFar };
  try {
    if (stepsDone === 0) await addSheet(id);
    const answer = { ...soFar, ...(await step(benchOf(id, pause), soFar)) };
    const isLast = stepsDone + 1 === steps.length;
    return isLast ? { state: 'answered', answer } : { state: 'begun', stepsDone: stepsDone + 1, answer };
  } catch (error) {
    if (error instanceof NotDoneYet) return 'notDoneYet';
    return { state: 'failed', code: nameOfError(error), answer: soFar };
  }
}

async function addSheet(id: QuestionId): Promise<void> {
  const names = await oneBatch((context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    return () => sheets.items.map(({ name }) => name);
  });
  if (names.includes(id)) return;
  await oneBatch((context) => {
    context.workbook.worksheets.add(id);
    return () => null;
  });
}
