import { collapseSpaces } from '../text/folding';
import { plainSigns } from '../text/signs';
import { figuresNumberHeadings, withNumbersBeforeTitles } from './outline/loneNumbers';
import { isPageNumber, type PlanParagraph } from './planParagraph';

/**
 * One entry per line of the paper, composed letters, plain signs and single spaces, the automatic number in front, and
 * a number that stands alone in front of its title. A line break inside a paragraph parts it (headings and signatures are
 * typed so) unless the sentence plainly goes on; empty lines and lone page numbers are left out.
 */
export function linesOfPaper(paragraphs: readonly PlanParagraph[]): readonly PlanParagraph[] {
  const keepsFigures = figuresNumberHeadings(
    paragraphs.flatMap(({ text }) => plainSigns(text).split('\n').map(collapseSpaces)),
  );
  const lines = paragraphs.flatMap((paragraph) =>
    linesOf(paragraph.text, { keepsFigures }).map((line, index) => {
      const number =
        index === 0 && paragraph.numbering !== null ? collapseSpaces(plainSigns(paragraph.numbering)) : '';
      return { ...paragraph, text: `${number} ${line}`.trim(), numbering: null };
    }),
  );
  return withNumbersBeforeTitles(lines);
}

/** `keepsFigures`: bare figures are numbers of headings, not of pages. */
function linesOf(text: string, { keepsFigures }: { readonly keepsFigures: boolean }): readonly string[] {
  const lines: string[] = [];
  for (const raw of plainSigns(text).split('\n')) {
    const line = collapseSpaces(raw);
    const above = lines.at(-1);
    if (line === '' || (isPageNumber(line) && !(keepsFigures && /^\d+$/.test(line)))) continue;
    const goesOn = above !== undefined && /^\p{Ll}/u.test(line) && !/[.;:]$/.test(above);
    if (goesOn) lines[lines.length - 1] = `${above} ${line}`;
    else lines.push(line);
  }
  return lines;
}
