/** Texts kept at most; sheets repeat a few hundred different ones. */
const mostTexts = 4000;

/**
 * The same function of a text, with its answers remembered: sheets say the same words row after row. Answers must not
 * be changed by who gets them. Forgets everything when it has seen 4 000 different texts.
 */
export function memoized<Answer>(read: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = read(text);
    if (known.size >= mostTexts) known.clear();
    known.set(text, answer);
    return answer;
  };
}
