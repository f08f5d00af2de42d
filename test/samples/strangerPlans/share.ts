/** How much of one aspect is right; `all` is 0 where the paper holds nothing of it and nothing was read. */
export interface Share {
  readonly right: number;
  readonly all: number;
  /** What differed, in words. */
  readonly wrongs: readonly string[];
}

/** Something that was asked, whether it is right, and what was found. */
export type Answer = readonly [name: string, right: boolean, found: unknown];

/** Counts the answers. */
export function shareOf(answers: readonly Answer[]): Share {
  const wrong = answers.filter(([, right]) => !right);
  return {
    right: answers.length - wrong.length,
    all: answers.length,
    wrongs: [...new Set(wrong.map(([name, , found]) => `${name}: ${JSON.stringify(found)}`))],
  };
}
