/** Texts of one generation; sheets repeat a few hundred different ones. */
const mostTexts = 4000;

/**
 * The same function of a text, with its answers remembered: sheets say the same words row after row. Answers must not
 * be changed by who gets them. Two generations of 4 000 different texts: what is asked for again and again stays, whatever
 * number of other texts comes between; what was not asked for in the last 4 000 new ones is forgotten.
 */
export function memoized<Answer>(read: (text: string) => Answer): (text: string) => Answer {
  return memoizedUpTo(mostTexts, read);
}

/** The same with generations of `most` texts, where texts are long or answers large. */
export function memoizedUpTo<Answer>(most: number, read: (text: string) => Answer): (text: string) => Answer {
  let young = new Map<string, Answer>();
  let old = new Map<string, Answer>();
  return (text) => {
    const known = young.get(text);
    if (known !== undefined) return known;
    const before = old.get(text);
    const answer = before === undefined ? read(text) : before;
    if (young.size >= most) {
      old = young;
      young = new Map();
    }
    young.set(text, answer);
    return answer;
  };
}
