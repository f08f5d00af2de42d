import { questionIds, questions, type QuestionId } from './allQuestions';
import type { Answer } from './question';

/**
 * What came of a question. begun: it waits for the workbook to be opened again, or for a hand; failed: Excel ended a step
 * with a code that the question did not expect, and `answer` is what it had by then.
 */
export type Told =
  | { readonly state: 'begun'; readonly stepsDone: number; readonly answer: Answer }
  | { readonly state: 'answered'; readonly answer: Answer }
  | { readonly state: 'failed'; readonly code: string; readonly answer: Answer };

/** Which Excel it was. */
export interface ExcelFacts {
  readonly platform: string;
  readonly version: string;
  /** Highest version of ExcelApi; null where none answered. */
  readonly apiSet: string | null;
  /** The language of its menus, "vi-VN". */
  readonly language: string;
}

/** How far the questions have been tried in a workbook. */
export interface ProbeRecord {
  readonly version: 1;
  /** The day on which it was begun, as ISO text. */
  readonly begun: string;
  readonly excel: ExcelFacts;
  /** The Excel that the workbook was opened in again, and when; null: it was not yet. */
  readonly reopened: { readonly on: string; readonly excel: ExcelFacts } | null;
  readonly told: Readonly<Partial<Record<QuestionId, Told>>>;
}

/** The file that a person sends: what was told of each question that came to an end. */
export interface ProbeFile extends ProbeRecord {
  readonly kind: 'emulationPlan.probe';
}

/** The file of a record; what steps only hand on to each other is not in it. */
export function fileOf(record: ProbeRecord): ProbeFile {
  const told: Partial<Record<QuestionId, Told>> = {};
  for (const id of questionIds) {
    const one = record.told[id];
    if (one !== undefined && one.state !== 'begun') told[id] = { ...one, answer: partsOf(id, one.answer) };
  }
  return { kind: 'emulationPlan.probe', ...record, told };
}

/** Only the parts that a question promises, in their order. */
function partsOf(id: QuestionId, answer: Answer): Answer {
  return Object.fromEntries(
    Object.keys(questions[id].parts).flatMap((part) => {
      const found = answer[part];
      return found === undefined ? [] : [[part, found]];
    }),
  );
}

/** A record from JSON; null where it is none. Only the probe writes it: its shape is checked, not every leaf. */
export function parseRecord(text: string): ProbeRecord | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is ProbeRecord {
  if (typeof value !== 'object' || value === null) return false;
  const { version, begun, excel, reopened, told } = value as Partial<Record<string, unknown>>;
  return (
    version === 1 &&
    typeof begun === 'string' &&
    typeof excel === 'object' &&
    excel !== null &&
    reopened !== undefined &&
    typeof told === 'object' &&
    told !== null
  );
}
