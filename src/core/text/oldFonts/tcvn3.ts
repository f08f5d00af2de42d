/**
 * TCVN3, the one-byte form of TCVN 5712:1993 that the "ABC" fonts (.VnTime, .VnArial …) show: the letter at each code. There are
 * no capitals with tones: fonts whose name ends in H show every letter as a capital. Files keep the codes as
 * the Latin-1 signs of the same value. Source: TCVN 5712:1993, table VN3.
 */
const rows: readonly (readonly [number, string])[] = [
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
  [0xb5, 'àảãáạ'],
  [0xbb, 'ằẳẵắ'],
  [0xc6, 'ặầẩẫấậè'],
  [0xce, 'ẻẽéẹềểễếệìỉ'],
  [0xdc, 'ĩíịò'],
  [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
  [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
];

const letters: ReadonlyMap<string, string> = new Map(
  rows.flatMap(([first, row]) =>
    Array.from(row, (letter, at) => [String.fromCharCode(first + at), letter.normalize('NFC')] as const),
  ),
);

/** The signs of TCVN3 that are no plain letters, as a class of a regular expression. */
export const tcvn3Signs =
  '\\u00a1-\\u00ae\\u00b5-\\u00b9\\u00bb-\\u00be\\u00c6-\\u00cc\\u00ce-\\u00d8\\u00dc-\\u00df\\u00e1-\\u00ef\\u00f1-\\u00fe';

/** A word of TCVN3 in Unicode (NFC); null where it has a sign that TCVN3 has not. */
export function fromTcvn3(word: string): string | null {
  let decoded = '';
  for (const sign of word) {
    const letter = sign < '\u0080' ? sign : letters.get(sign);
    if (letter === undefined) return null;
    decoded += letter;
  }
  return decoded;
}
