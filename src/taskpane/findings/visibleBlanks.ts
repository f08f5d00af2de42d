/** A blank that nobody sees as it is, or sees as another. */
export type BlankKind = 'space' | 'noBreak' | 'lineBreak' | 'tab' | 'invisible';

/** The sign that stands for each kind of blank. */
export const blankSigns: Readonly<Record<BlankKind, string>> = {
  space: '·',
  noBreak: '⍽',
  lineBreak: '↵',
  tab: '→',
  invisible: '◌',
};

/** A piece of a text: letters as they are, or so many blanks of one kind. */
export type TextPiece =
  { readonly kind: 'letters'; readonly text: string } | { readonly kind: BlankKind; readonly count: number };

// no-break and other odd spaces; zero-width characters, soft hyphen, byte order mark
const oddSpace = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/;
const blankRun = /[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g;

/**
 * Takes a text apart so that its blanks can be shown: all at its ends, all in runs, and whatever is no plain space. A single
 * space between words stays a letter among letters.
 */
export function textPieces(text: string): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let letters = '';
  let done = 0;
  const flush = (): void => {
    if (letters !== '') pieces.push({ kind: 'letters', text: letters });
    letters = '';
  };
  for (const { 0: run, index } of text.matchAll(blankRun)) {
    letters += text.slice(done, index);
    done = index + run.length;
    if (run === ' ' && index > 0 && done < text.length) {
      letters += run;
      continue;
    }
    flush();
    pieces.push(...blanksOf(run));
  }
  letters += text.slice(done);
  flush();
  return pieces;
}

function blanksOf(run: string): readonly TextPiece[] {
  const pieces: { readonly kind: BlankKind; count: number }[] = [];
  // Excel breaks lines with \n; \r\n of other programs is one break
  for (const letter of run.replaceAll('\r\n', '\n')) {
    const kind = kindOf(letter);
    const last = pieces.at(-1);
    if (last?.kind === kind) last.count += 1;
    else pieces.push({ kind, count: 1 });
  }
  return pieces;
}

function kindOf(letter: string): BlankKind {
  if (invisible.test(letter)) return 'invisible';
  if (oddSpace.test(letter)) return 'noBreak';
  if (letter === '\t') return 'tab';
  return letter === ' ' ? 'space' : 'lineBreak';
}

/** A piece as it is shown: its letters, or a sign for each blank that would not be seen. */
export function signOf(piece: TextPiece): string {
  return piece.kind === 'letters' ? piece.text : blankSigns[piece.kind].repeat(piece.count);
}

/** The kinds of blanks that got a sign, in the order of the legend. */
export function blankKinds(texts: readonly (readonly TextPiece[])[]): readonly BlankKind[] {
  const found = new Set(texts.flat().map(({ kind }) => kind));
  return (Object.keys(blankSigns) as BlankKind[]).filter((kind) => found.has(kind));
}
