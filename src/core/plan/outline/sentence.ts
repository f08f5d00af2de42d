/** A heading and the words that run on behind it on the same line. */
interface SplitHead {
  readonly head: string;
  readonly rest: string;
}

/** A full stop between two sentences: after a small letter, figure or closing sign, before a capital. */
const sentenceBreak = /(?<=[\p{Ll}\d)\u201d"]{2})[.]\s+(?=["\u201c(]?\p{Lu})/u;
const longestColonHead = 90;

/**
 * Parts a heading from the words that run on: at the first colon after a short head, else at the end of the first
 * sentence. A text of one sentence is all head. The head loses its closing dot, colon or semicolon.
 */
export function splitHead(text: string): SplitHead {
  const colon = /:\s+(?=["\u201c(]?\p{Lu})/u.exec(text);
  const stop = sentenceBreak.exec(text);
  const stopAt = stop?.index ?? text.length;
  if (colon !== null && colon.index <= longestColonHead && colon.index < stopAt) {
    return { head: withoutClosing(text.slice(0, colon.index)), rest: text.slice(colon.index + 1).trim() };
  }
  if (stop === null) return { head: withoutClosing(text), rest: '' };
  return { head: withoutClosing(text.slice(0, stopAt)), rest: text.slice(stopAt + 1).trim() };
}

/** The sentences of a text, each with its closing sign. */
export function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = [];
  let rest = text;
  for (let stop = sentenceBreak.exec(rest); stop !== null; stop = sentenceBreak.exec(rest)) {
    sentences.push(rest.slice(0, stop.index + 1));
    rest = rest.slice(stop.index + stop[0].length);
  }
  return [...sentences, rest].filter((sentence) => sentence !== '');
}

/** Without dots, colons, semicolons and dashes at the end; an ellipsis stays. */
export function withoutClosing(text: string): string {
  return text.replace(/(?:\.\/\.|[\s:;,]|(?<!\.)\.(?!\.)|[-\u2013](?=$))+$/u, '').trim();
}

/** True for words in capitals, as headings of parts are. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}
