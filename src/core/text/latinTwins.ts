/** Greek and Cyrillic letters that are drawn as Latin ones, and these; small letters only where both are alike. */
const twins: ReadonlyMap<string, string> = new Map([
  ...pairs(
    '\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7',
    'ABEZHIKMNOPTYX',
  ),
  ...pairs('\u03bf', 'o'),
  ...pairs(
    '\u0410\u0412\u0415\u0405\u0406\u0408\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0423\u0425',
    'ABESIJKMHOPCTYX',
  ),
  ...pairs('\u0430\u0435\u0455\u0456\u0458\u043e\u0440\u0441\u0443\u0445', 'aesijopcyx'),
]);

const foreignLetter = /[\u0370-\u04ff]/;
const everyForeignLetter = /[\u0370-\u04ff]/g;
/** A word or the number of a paper: letters and figures, joined by hyphens and slashes. */
const joinedWord = /[\p{L}\p{M}\p{N}/&-]+/gu;
const latinLetter = /\p{Script=Latin}/u;

/**
 * A word of Latin letters in which some are Greek or Cyrillic twins ("12/QĐ-U\u0412ND", typed on another keyboard), with
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

function pairs(foreign: string, latin: string): readonly (readonly [string, string])[] {
  return Array.from(foreign, (letter, at) => [letter, latin.charAt(at)] as const);
}
