import { mayBeOldFont, toUnicode } from './oldFont';
import {
  convertedAmong,
  encodingOfFont,
  recogniseOldFont,
  samplesOf,
  showsCapitals,
  wordsOf,
  type OldFontFinding,
} from './recognise';

/** Letters of a text that stand in one font: positions from 0, `to` not included. */
export interface FontSpan {
  readonly from: number;
  readonly to: number;
  readonly font: string;
}

/** A paragraph with the fonts that its file names; none where it names none. */
export interface FontedText {
  readonly text: string;
  readonly fonts: readonly FontSpan[];
}

/**
 * Whether a paper was written with an old font: by the names of its fonts where its letters agree, else by the letters
 * alone (`recogniseOldFont`), of all paragraphs together or of one by itself. null: no, or not certain. Linear.
 */
export function recognisePaper(paragraphs: readonly FontedText[]): OldFontFinding | null {
  const texts = paragraphs.map(({ text }) => text);
  return byFonts(paragraphs) ?? recogniseOldFont(texts) ?? byOneParagraph(texts);
}

function byFonts(paragraphs: readonly FontedText[]): OldFontFinding | null {
  const spans = paragraphs.flatMap(({ text, fonts }) =>
    fonts.map(({ from, to, font }) => ({ font, words: text.slice(from, to) })),
  );
  const letters = spans.filter(({ font, words }) => encodingOfFont(font) !== null && mayBeOldFont(words));
  const [first] = letters;
  const encoding = first === undefined ? null : encodingOfFont(first.font);
  if (first === undefined || encoding === null) return null;
  const ofIt = letters.filter(({ font }) => encodingOfFont(font) === encoding);
  const { speaking, against } = wordsOf(
    ofIt.map(({ words }) => words),
    encoding,
  );
  if (speaking.size <= against.size) return null;
  return { encoding, font: first.font, isWhole: false, samples: samplesOf(speaking) };
}

function byOneParagraph(texts: readonly string[]): OldFontFinding | null {
  for (const text of texts) {
    const found = mayBeOldFont(text) ? recogniseOldFont([text]) : null;
    if (found !== null) return { ...found, isWhole: false };
  }
  return null;
}

/** The paragraphs of a paper that was recognised, in Unicode; what is not of the old font stays as it is. Linear. */
export function convertPaper(paragraphs: readonly FontedText[], found: OldFontFinding): readonly string[] {
  return paragraphs.map(({ text, fonts }) => {
    const old = fonts.filter(({ font }) => encodingOfFont(font) !== null);
    return old.length === 0 ? (convertedAmong(text, found) ?? text) : convertSpans(text, old);
  });
}

function convertSpans(text: string, spans: readonly FontSpan[]): string {
  let converted = '';
  let done = 0;
  for (const { from, to, font } of spans) {
    const encoding = encodingOfFont(font);
    const words = text.slice(from, to);
    const look = showsCapitals(font) ? 'capitals' : 'asTyped';
    // letters that only Unicode has were typed since, though the font's name stayed
    const isOld = encoding !== null && (mayBeOldFont(words) || look === 'capitals');
    converted += text.slice(done, from) + (isOld ? toUnicode(words, encoding, look) : words);
    done = to;
  }
  return converted + text.slice(done);
}
