import { collapseSpaces } from '../text/folding';
import { namesPerson } from './namesPerson';

/** A dash, a bullet or a number in front of a line. */
const bullet =
  /^[ \t]*(?:[-+*\u2013\u2014\u2022\u25aa\u25cf\u25e6\u00b7\uf0b7][ \t]*|\d{1,2}[.)][ \t]*)(?=[\p{L}(])/u;

/**
 * Cuts a cell at ";" outside parentheses and before every line with a bullet or a number of its own, and between persons on lines; a line that goes on
 * in small letters belongs to the one above. Bullets are left out. In: composed text; out: the pieces, none of them empty.
 */
export function hardPieces(text: string): readonly string[] {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  // one dash in front of a later line may be a name's own ("Văn hóa / - Xã hội"), several are a list
  const isList = bullet.test(lines[0] ?? '') || lines.filter((line) => bullet.test(line)).length > 1;
  const joined = lines
    .map((line, at) => {
      const bare = isList ? line.replace(bullet, '') : line;
      if (at === 0) return bare;
      if (bare === line && arePersons(lines[at - 1] ?? '', line)) return `;${line}`;
      return bare === line ? `\n${line}` : `;${bare}`;
    })
    .join('')
    // long runs of blanks are looked at once
    .replace(/[ \t]+/g, ' ')
    .replace(/([^;,:.\n ]) ?\n ?(?=\p{Ll})/gu, '$1 ');
  return cutAtSemicolons(joined)
    .map((piece) => piece.split('\n').map(collapseSpaces).join('\n').trim())
    .filter((piece) => piece !== '');
}

/** Fewer words on a line may be the half of a name. */
const fewestNames = 3;

/** Two lines with a whole name each, not one name broken over them. */
function arePersons(above: string, line: string): boolean {
  return [above, line].every(
    (one) => one.length <= 80 && one.trim().split(/\s+/).length >= fewestNames && namesPerson(one),
  );
}

function cutAtSemicolons(text: string): readonly string[] {
  const pieces: string[] = [];
  let depth = 0;
  let from = 0;
  for (let index = 0; index < text.length; index += 1) {
    const letter = text[index];
    if (letter === '(') depth += 1;
    else if (letter === ')') depth = Math.max(0, depth - 1);
    else if (letter === ';' && depth === 0) {
      pieces.push(text.slice(from, index));
      from = index + 1;
    }
  }
  pieces.push(text.slice(from));
  return pieces;
}
