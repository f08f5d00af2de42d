import { sayProblem, type Problem } from '../actions';
import { words } from '../strings';

/** What a command came to: JSON for stdout with its exit code, or one line why it could not run. */
export type CliResult =
  | {
      readonly kind: 'done';
      readonly json: object;
      readonly messages: readonly string[];
      readonly exitCode: 0 | 1;
    }
  | { readonly kind: 'couldNotRun'; readonly why: string };

/** What a command came to that printed everything as it came. 130: a person stopped it. */
export interface Printed {
  readonly kind: 'printed';
  readonly exitCode: 0 | 1 | 2 | 130;
}

/** A problem of an action as the one line why nothing was run. */
export function couldNot(problem: Problem): CliResult {
  return { kind: 'couldNotRun', why: oneLine(problem) };
}

/** A problem in one line: what happened, and what to do next. */
export function oneLine(problem: Problem): string {
  const { what, next } = sayProblem(words('vi'), problem);
  return `${what} ${next}`;
}
