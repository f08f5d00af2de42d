/** A stretch of a sentence, and whether it is to be read aloud as Vietnamese. */
export interface SpokenPart {
  readonly text: string;
  readonly isVietnamese: boolean;
}

const letter = '[\\u00C0-\\u024F\\u1E00-\\u1EFF]';
const markedWord = `[\\p{L}\\p{N}]*${letter}[\\p{L}\\p{N}]*`;
/** A name outside of quotation marks: "Phòng Kinh tế"; not the letters within the number of a document. */
const name = `(?<![\\p{L}\\p{N}/-])${markedWord}(?:(?: | – )(?:${markedWord}|\\p{Lu}[\\p{L}\\p{N}]*))*`;
const vietnamese = new RegExp(`(?<=“)[^“”]*${letter}[^“”]*(?=”)|${name}`, 'gu');

/**
 * The stretches of an English sentence of ours, in order, without any blank one. Vietnamese are what stands in quotation
 * marks with a Vietnamese letter in it, and names outside of them that have one; what has none is read alike.
 */
export function vietnameseParts(sentence: string): readonly SpokenPart[] {
  const parts: SpokenPart[] = [];
  let end = 0;
  for (const { 0: text, index } of sentence.matchAll(vietnamese)) {
    parts.push({ text: sentence.slice(end, index), isVietnamese: false }, { text, isVietnamese: true });
    end = index + text.length;
  }
  parts.push({ text: sentence.slice(end), isVietnamese: false });
  return parts.filter(({ text }) => text !== '');
}
