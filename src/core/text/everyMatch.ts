/**
 * All matches of a pattern in a text, in their order, as `matchAll` has them. That one makes a new pattern at each call,
 * which is compiled anew: for long patterns this costs more than the search. In: a global pattern that never matches
 * nothing; out: its matches. Linear in the text as far as the pattern is.
 */
export function everyMatch(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}
