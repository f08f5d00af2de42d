import type { Words } from '../../strings';
import type { Problem } from '../../core/work/outcome';

/** A problem in the person's words: what happened, and what to do next. */
export interface SaidProblem {
  readonly what: string;
  readonly next: string;
}

type ProblemWords = {
  readonly [Reason in Problem['reason']]: (
    problem: Extract<Problem, { readonly reason: Reason }>,
  ) => SaidProblem;
};

/** Puts words to a problem. The type of `ProblemWords` keeps reasons and words one to one. */
export function sayProblem(words: Words, problem: Problem): SaidProblem {
  const say: ProblemWords = words.problems;
  // The compiler cannot see that key and argument belong to the same reason.
  const sayThis = say[problem.reason] as (one: Problem) => SaidProblem;
  return sayThis(problem);
}
