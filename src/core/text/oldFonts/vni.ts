/**
 * VNI for Windows: a letter and behind it the sign of its marks, as Latin-1 signs; capitals have the sign in capitals too, though
 * not every typist kept to it. Source: the table of VNI Software's fonts (VNI-Times, VNI-Helve …).
 */
const marks: readonly (readonly [string, string])[] = [
  ['\u00f9', '\u0301'],
  ['\u00f8', '\u0300'],
  ['\u00fb', '\u0309'],
  ['\u00f5', '\u0303'],
  ['\u00ef', '\u0323'],
];
/** Marks of "a" with breve. */
const breves: readonly (readonly [string, string])[] = [
  ['\u00ea', '\u0306'],
  ['\u00e9', '\u0306\u0301'],
  ['\u00e8', '\u0306\u0300'],
  ['\u00fa', '\u0306\u0309'],
  ['\u00fc', '\u0306\u0303'],
  ['\u00eb', '\u0306\u0323'],
];
/** Marks of "a", "e" and "o" with circumflex. */
const roofs: readonly (readonly [string, string])[] = [
  ['\u00e2', '\u0302'],
  ['\u00e1', '\u0302\u0301'],
  ['\u00e0', '\u0302\u0300'],
  ['\u00e5', '\u0302\u0309'],
  ['\u00e3', '\u0302\u0303'],
  ['\u00e4', '\u0302\u0323'],
];
/** Signs that are whole letters; the first three take marks themselves where they are vowels. */
const wholes: readonly (readonly [string, string])[] = [
  ['\u00f4', 'ơ'],
  ['\u00f6', 'ư'],
  ['\u00f1', 'đ'],
  ['\u00ed', 'í'],
  ['\u00ec', 'ì'],
  ['\u00e6', 'ỉ'],
  ['\u00f3', 'ĩ'],
  ['\u00f2', 'ị'],
  ['\u00ee', 'ỵ'],
];

const marksOf: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  ['a', [...marks, ...breves, ...roofs]],
  ['eo', [...marks, ...roofs]],
  ['uy\u00f4\u00f6', marks],
];

const wholeLetters = new Map(wholes.flatMap(([sign, letter]) => bothCases(sign, letter)));
/** Two signs → one letter. */
const pairs = new Map(
  marksOf.flatMap(([bases, list]) =>
    Array.from(bases).flatMap((base) =>
      list.flatMap(([sign, mark]) => {
        const letter = `${wholeLetters.get(base) ?? base}${mark}`.normalize('NFC');
        const [small, capital] = [letter.toLowerCase(), letter.toUpperCase()];
        const [smallSign, capitalSign] = [sign.toLowerCase(), sign.toUpperCase()];
        return [
          [base + smallSign, small],
          [base + capitalSign, small],
          [base.toUpperCase() + smallSign, capital],
          [base.toUpperCase() + capitalSign, capital],
        ] as const;
      }),
    ),
  ),
);

/** The signs of VNI that are no plain letters, as a class of a regular expression. */
export const vniSigns =
  '\\u00c0-\\u00c6\\u00c8-\\u00d6\\u00d8-\\u00dc\\u00e0-\\u00e6\\u00e8-\\u00f6\\u00f8-\\u00fc';

/** A word of VNI in Unicode (NFC); null where a sign stands behind no letter that takes it. */
export function fromVni(word: string): string | null {
  let decoded = '';
  for (let at = 0; at < word.length; at += 1) {
    const pair = pairs.get(word.slice(at, at + 2));
    const sign = word.charAt(at);
    const letter = pair ?? (sign < '\u0080' ? sign : wholeLetters.get(sign));
    if (letter === undefined) return null;
    decoded += letter;
    if (pair !== undefined) at += 1;
  }
  return decoded;
}

function bothCases(sign: string, letter: string): readonly (readonly [string, string])[] {
  return [
    [sign, letter.normalize('NFC')],
    [sign.toUpperCase(), letter.toUpperCase().normalize('NFC')],
  ];
}
