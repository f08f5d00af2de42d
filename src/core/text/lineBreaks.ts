/** What ends a line, whoever wrote the text: CR LF is one end; a vertical tab is the break of Word's own texts. */
const lineBreak = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
const everyBreak = new RegExp(lineBreak.source, 'g');

/** The lines of a text, at least one; blank lines are kept. */
export function linesOfText(text: string): readonly string[] {
  return text.split(lineBreak);
}

/** How many line breaks stand in a text. */
export function countLineBreaks(text: string): number {
  return lineBreak.test(text) ? (text.match(everyBreak)?.length ?? 0) : 0;
}
