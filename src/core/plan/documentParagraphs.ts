import { collapseSpaces, nfc } from '../text/folding';
import { isPageNumber } from './planText';
import type { PlanParagraph } from './planParagraph';

/** A paragraph as the reader of word-processor files gives it; line breaks inside it are "\n". */
export type DocumentParagraph = Omit<PlanParagraph, 'joinedAt'>;

/**
 * Paragraphs of a word-processor file as the plan's reader takes them. A line break inside a paragraph parts it
 * (headings and signatures are typed so) unless the sentence plainly goes on; lone page numbers are left out.
 */
export function paragraphsFromDocument(paragraphs: readonly DocumentParagraph[]): readonly PlanParagraph[] {
  return paragraphs.flatMap(({ text, numbering, isBold, cell }) =>
    linesOf(text).map((line, index) => ({
      text: line,
      numbering: index === 0 ? numbering : null,
      isBold,
      cell,
      joinedAt: null,
    })),
  );
}

function linesOf(text: string): readonly string[] {
  const lines: string[] = [];
  for (const raw of nfc(text).split('\n')) {
    const line = collapseSpaces(raw);
    const above = lines.at(-1);
    if (line === '' || isPageNumber(line)) continue;
    if (above !== undefined && /^\p{Ll}/u.test(line) && !/[.;:]$/.test(above))
      lines[lines.length - 1] = `${above} ${line}`;
    else lines.push(line);
  }
  return lines;
}
