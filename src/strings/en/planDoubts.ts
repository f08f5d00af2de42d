import type { PlanDoubtId } from '../../core/plan/doubts';
import type { PlanDoubt } from '../../core/plan/plan';

type Say = (data: PlanDoubt['data']) => string;

/** What the reader of a plan's text was not sure of: what it is, and what a person can do about it. */
export const planDoubts: Readonly<Record<PlanDoubtId, Say>> = {
  noKind: () =>
    'There is no line “KẾ HOẠCH” (plan) above the title; check whether the head of the document was copied in full.',
  otherKind: ({ kind }) =>
    `The document calls itself “${kind}”, not a plan; choose the right file if this is the wrong one, otherwise ignore this.`,
  noNumber: () => 'The document has no number; if it was issued, write the number on the plan sheet.',
  numberBlank: ({ printed }) =>
    `The number is still blank (“${printed}”); write it on the plan sheet once there is one.`,
  noDate: () => 'The document has no date of issue; write it on the plan sheet once there is one.',
  dateBlank: ({ printed }) =>
    `The date of issue is still blank (“${printed}”); write it on the plan sheet once there is one.`,
  dateImpossible: ({ printed }) =>
    `The date of issue “${printed}” is not in the calendar; correct it on the plan sheet.`,
  noTitle: () => 'The title of the plan cannot be found; write it on the plan sheet.',
  noYear: () => 'The year of the plan is not clear; write it on the plan sheet.',
  noIssuer: () =>
    'The issuing body is not clear; write its full name on the plan sheet, so that the appendix can name it.',
  skippedPart: ({ before, label, title }) =>
    before === ''
      ? `The first part that could be read is “${label}. ${title}”; check whether a part above it is missing.`
      : `After part ${before} comes part ${label} (“${title}”); check whether a part between them is missing.`,
  repeatedPart: ({ label, title }) =>
    `Part ${label} comes twice, the second time as “${title}”; correct the number if needed.`,
  skippedItem: ({ part, before, label, title }) =>
    before === ''
      ? `The first item of part ${part} has the number ${label} (“${title}”); check whether an item above it is missing.`
      : `In part ${part}, item ${label} (“${title}”) comes after item ${before}; check whether an item between them is missing.`,
  repeatedItem: ({ part, label, title }) =>
    `In part ${part}, item ${label} comes twice, the second time as “${title}”; correct the number if needed.`,
  restartedItem: ({ part, before, label, title }) =>
    `In part ${part}, the numbers go back to ${label} (“${title}”) after item ${before}; check whether this is an item or a point of the item above.`,
  textBeforeFirstItem: ({ part, text }) =>
    `In part ${part}, the paragraph “${text}” stands before the first item and is kept as a line without a number; check whether it is an item.`,
  noTaskPart: () => 'It is not clear which part of the plan assigns the tasks; choose it on the plan sheet.',
  likelyTaskPart: ({ part, title }) =>
    `Part ${part} (“${title}”) is taken for the part that assigns the tasks, because the others speak of something else; if that is wrong, choose another part on the plan sheet.`,
  noBodyPart: () =>
    'There is no part “Tổ chức thực hiện” (who carries it out), so the bodies with duties are not known.',
  noBodies: ({ part }) =>
    `Part ${part} does not name the bodies one by one; add the bodies with duties on the plan sheet.`,
  uncertainBody: ({ id, name }) =>
    `It is not certain that “${name}”${id === '' ? '' : ` (item ${id})`} is the name of a body; correct or delete it on the plan sheet.`,
  joinedLines: ({ words }) =>
    `Two lines that were broken within a sentence were joined at “${words}”; check whether that is right.`,
};

/** Doubts that reading the plan sheet itself may have. */
const planSheetDoubts: Readonly<Record<'planSheetRow' | 'planSheetDoubt', Say>> = {
  planSheetRow: ({ row, kind, text }) =>
    `Row ${row}: “${kind}” is not understood, so “${text}” is not used. Choose the word in the first column again, or delete the row.`,
  // the sheet holds the sentence in Vietnamese, as it was written there
  planSheetDoubt: ({ text }) => `Noted on the plan sheet: “${text}”`,
};

/** A doubt in words, of the plan's text or of the plan sheet; its id where it has none. */
export function sayPlanDoubt(doubt: PlanDoubt): string {
  const sentences: Readonly<Record<string, Say | undefined>> = { ...planDoubts, ...planSheetDoubts };
  return sentences[doubt.messageId]?.(doubt.data) ?? doubt.messageId;
}
