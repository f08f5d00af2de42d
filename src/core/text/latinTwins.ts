/** Greek and Cyrillic letters that are drawn as Latin ones, and these; small letters only where both are alike. */
const twins: ReadonlyMap<string, string> = new Map([
  ...pairs(
    [0x391, 0x392, 0x395, 0x396, 0x397, 0x399, 0x39a, 0x39c, 0x39d, 0x39f, 0x3a1, 0x3a4, 0x3a5, 0x3a7],
    'ABEZHIKMNOPTYX',
  ),
  ...pairs([0x3bf], 'o'),
  ...pairs(
    [0x410, 0x412, 0x415, 0x405, 0x406, 0x408, 0x41a, 0x41c, 0x41d, 0x41e, 0x420, 0x421, 0x422, 0x423, 0x425],
    'ABESIJKMHOPCTYX',
  ),
  ...pairs([0x430, 0x435, 0x455, 0x456, 0x458, 0x43e, 0x440, 0x441, 0x443, 0x445], 'aesijopcyx'),
]);

const foreignLetter = /[\u0370-\u04ff]/;
const everyForeignLetter = /[\u0370-\u04ff]/g;
/** A word or the number of a paper: letters and figures, joined by hyphens and slashes. */
const joinedWord = /[\p{L}\p{M}\p{N}/&-]+/gu;
const latinLetter = /\p{Script=Latin}/u;

/**
 * A word of Latin letters in which some are Greek or Cyrillic twins ("12/QĐ-UВND", typed on another keyboard), with
 * Latin ones; a word that has other letters of those scripts, or no Latin letter at all, stays: it may be what it says.
 */
export function latinTwins(text: string): string {
  if (!foreignLetter.test(text)) return text;
  return text.replace(joinedWord, (word) => {
    if (!foreignLetter.test(word) || !latinLetter.test(word)) return word;
    const letters = word.match(everyForeignLetter) ?? [];
    if (!letters.every((letter) => twins.has(letter))) return word;
    return word.replace(everyForeignLetter, (letter) => twins.get(letter) ?? letter);
  });
}

function pairs(foreign: readonly number[], latin: string): readonly (readonly [string, string])[] {
  return foreign.map((code, at) => [String.fromCharCode(code), latin.charAt(at)] as const);
}
