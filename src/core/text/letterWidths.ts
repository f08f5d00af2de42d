import { nfc } from './folding';
import { linesOfText } from './lineBreaks';
import { memoized } from './memoized';
import { boldWidths, regularWidths, unitsPerEm, type WidthRun } from './letterWidthTable';

/** Times New Roman (or its metric twin) at a size in points. */
interface LetterLook {
  readonly sizePt: number;
  readonly bold: boolean;
}

/** Widths in em by code point. */
type Widths = ReadonlyMap<number, number>;

const regular = indexed(regularWidths);
const bold = indexed(boldWidths);
/** A letter that the table lacks is taken to be a whole em wide: too much room, never too little. */
const unknownLetter = 1;

/** Width in points of a text on one line; marks that combine take no room. */
export function measureText(text: string, look: LetterLook): number {
  const ems = look.bold ? emsOfBold : emsOfRegular;
  return (text.length > longestWord ? ems.anew(text) : ems.known(text)) * look.sizePt;
}

/** Longer texts are no words that are met again. */
const longestWord = 40;
const emsOfRegular = emsBy(regular);
const emsOfBold = emsBy(bold);

/** Widths in em, worked out anew or remembered: cells are measured word for word, and say few different words. */
function emsBy(widths: Widths) {
  const anew = (text: string): number => {
    let ems = 0;
    for (const letter of nfc(text)) ems += widthOf(letter, widths);
    return ems;
  };
  return { anew, known: memoized(anew) };
}

/**
 * The lines into which Excel breaks a wrapped cell of `widthPt` points (the room inside the cell's padding): at
 * spaces and after hyphens, inside a word only where it alone is wider than the line. A line break of the text ends
 * a line; an empty text is one empty line. The lines of a paragraph put together give it again, letter for letter:
 * spaces at which a line ends stand at its end and take no room there.
 */
export function wrapLines(text: string, look: LetterLook & { readonly widthPt: number }): readonly string[] {
  return linesOfText(text).flatMap((paragraph) => wrapParagraph(paragraph, look));
}

function wrapParagraph(
  paragraph: string,
  look: LetterLook & { readonly widthPt: number },
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let lineWidth = 0;
  for (const piece of paragraph.match(/[^\s-]*-+|[^\s-]+|\s+/g) ?? []) {
    const width = measureText(piece, look);
    // Spaces at a line's end hang over the edge: they never begin a line.
    if (/^\s/.test(piece) || lineWidth + width <= look.widthPt) {
      line += piece;
      lineWidth += width;
      continue;
    }
    if (line !== '') lines.push(line);
    const cut = cutToWidth(piece, look);
    lines.push(...cut.slice(0, -1));
    line = cut.at(-1) ?? '';
    lineWidth = measureText(line, look);
  }
  return [...lines, line];
}

/** A word wider than the line, cut where it no longer fits; letters keep their combining marks. */
function cutToWidth(word: string, look: LetterLook & { readonly widthPt: number }): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  let width = 0;
  for (const letter of word.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []) {
    const letterWidth = measureText(letter, look);
    if (piece !== '' && width + letterWidth > look.widthPt) {
      pieces.push(piece);
      piece = '';
      width = 0;
    }
    piece += letter;
    width += letterWidth;
  }
  return [...pieces, piece];
}

/** A tone mark changes no width: a letter that the font file lacks is as wide as the letter under its marks. */
function widthOf(letter: string, widths: Widths): number {
  const known = widths.get(letter.codePointAt(0) ?? 0);
  if (known !== undefined) return known;
  if (/^[\p{M}\p{Cc}\p{Cf}]$/u.test(letter)) return 0;
  const [base = '', mark = ''] = letter.normalize('NFD');
  const horned = (base + mark).normalize('NFC').codePointAt(0) ?? 0;
  return widths.get(horned) ?? widths.get(base.codePointAt(0) ?? 0) ?? unknownLetter;
}

function indexed(runs: readonly WidthRun[]): Widths {
  const widths = new Map<number, number>();
  for (const { first, widths: ofRun } of runs) {
    for (const [offset, width] of ofRun.entries())
      if (width > 0) widths.set(first + offset, width / unitsPerEm);
  }
  return widths;
}
