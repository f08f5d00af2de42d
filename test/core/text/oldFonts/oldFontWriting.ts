import { fromTcvn3 } from '../../../../src/core/text/oldFonts/tcvn3';
import { fromVni } from '../../../../src/core/text/oldFonts/vni';
import type { OldEncoding } from '../../../../src/core/text/oldFonts/oldFont';

const latin1 = Array.from({ length: 0xff - 0xa0 }, (_unused, at) => String.fromCharCode(0xa1 + at));
const bases = Array.from('aeiouyAEIOUY\u00f4\u00f6\u00d4\u00d6');

/** Letter → its signs: the tables turned round; capital marks behind capitals, as typists of VNI wrote them. */
const signs: Readonly<Record<OldEncoding, ReadonlyMap<string, string>>> = {
  tcvn3: inverse(latin1, fromTcvn3),
  vni: inverse(
    [...latin1, ...bases.flatMap((base) => latin1.map((mark) => base + mark))].filter(isTyped),
    fromVni,
  ),
};

function isTyped(text: string): boolean {
  return text.length === 1 || (text === text.toLowerCase()) !== (text === text.toUpperCase());
}

function inverse(
  all: readonly string[],
  decode: (word: string) => string | null,
): ReadonlyMap<string, string> {
  return new Map(
    all.flatMap((text) => {
      const letter = decode(text);
      return letter?.length === 1 ? [[letter, text] as const] : [];
    }),
  );
}

/** A Unicode text as it was written with an old font; TCVN3 has no capitals with tones, and small ones stand there. */
export function inOldFont(text: string, encoding: OldEncoding): string {
  const known = signs[encoding];
  return Array.from(
    text.normalize('NFC'),
    (letter) => known.get(letter) ?? known.get(letter.toLowerCase()) ?? letter,
  ).join('');
}
