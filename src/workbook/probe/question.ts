/** A value that fits into JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** What a question found, by the names of its parts. */
export type Answer = Readonly<Record<string, Json>>;

/** alone: in one go; reopening: in two, the workbook is saved and opened again between them; byHand: a person does something between steps. */
type Group = 'alone' | 'reopening' | 'byHand';

/** Where a question works: the batch that is being queued, and a sheet of the question's own. */
export interface Place {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
}

/** What a question asks Excel with. */
export interface Bench {
  /** Sends one batch, and reads what it loaded. Throws what Excel answers, or `NoAnswer`. */
  readonly ask: <Value>(queue: (place: Place) => () => Value) => Promise<Value>;
  /** Sends one batch and answers the code that Excel refuses it with, or "done". */
  readonly codeOf: (queue: (place: Place) => unknown) => Promise<string>;
  readonly pause: Pause;
}

/** Waits, in milliseconds: for events, or for a person's hand. */
export type Pause = (ms: number) => Promise<void>;

/** One step of a question, from what the steps before handed on. */
export type Step = (bench: Bench, soFar: Answer) => Promise<Answer>;

/** A question about what Excel does, which only a real Excel can answer. */
export interface Question {
  readonly group: Group;
  /**
   * The parts of the answer, and the rules of the embedded host (src/excel-host/semantics.ts) that each touches; none
   * where the host rests on nothing. What a step hands on under another name is for the next step and goes into no file.
   */
  readonly parts: Readonly<Record<string, readonly string[]>>;
  readonly steps: readonly Step[];
}

export type Questions = Readonly<Record<string, Question>>;

/** Thrown by a step that finds that the person has not done yet what it needs. */
export class NotDoneYet extends Error {
  constructor() {
    super('what this step needs was not done yet');
  }
}
