import type { PlanDoubt } from './plan';

/** Every doubt that the reader of plans may have; the words for each stand in src/strings under the same name. */
export const planDoubtIds = [
  'noKind',
  'otherKind',
  'noNumber',
  'numberBlank',
  'noDate',
  'dateBlank',
  'dateImpossible',
  'noTitle',
  'noYear',
  'noIssuer',
  'skippedPart',
  'repeatedPart',
  'skippedItem',
  'repeatedItem',
  'restartedItem',
  'textBeforeFirstItem',
  'noTaskPart',
  'likelyTaskPart',
  'noBodyPart',
  'noBodies',
  'uncertainBody',
  'joinedLines',
] as const;

export type PlanDoubtId = (typeof planDoubtIds)[number];

/** A doubt with what its sentence needs. */
export function doubt(messageId: PlanDoubtId, data: PlanDoubt['data'] = {}): PlanDoubt {
  return { messageId, data };
}
