import type { PlanParagraph } from '../planParagraph';
import { readMarker } from './markers';
import { beginsLikePart } from './partTitles';

const loneNumber =
  /^(?:[IVX]{1,5}\s*(?:[.:)/-]|\/\.)?|\p{Lu}\s*[.)]|\d{1,2}\s*(?:[.)/]|\/\.)?|\d{1,2}(?:\.\d{1,2}){1,3}\.?|\p{Ll}\s*\))$/u;
const bareFigure = /^\d{1,2}$/;
const bareRoman = /^[IVX]{1,5}$/;
/** Fewer bare figures above headings are page numbers that happen to stand there. */
const headingsAtLeast = 2;

/** True for a line that holds nothing but a number or letter of a list ("I", "1.", "2.1", "a)"). */
export function isLoneNumber(line: string): boolean {
  return loneNumber.test(line);
}

/** True for a paper whose bare figures ("1" on a line of its own) number its headings, not its pages. */
export function figuresNumberHeadings(lines: readonly string[]): boolean {
  let above = '';
  let count = 0;
  for (const line of lines) {
    if (line === '') continue;
    if (bareFigure.test(above) && beginsLikePart(line)) count += 1;
    above = line;
  }
  return count >= headingsAtLeast;
}

/**
 * Puts a number that stands alone on its line in front of the title on the next. A number without a title stays as
 * it is, and so do numbers in cells. Bare Roman numbers count only where the paper has the first of them.
 */
export function withNumbersBeforeTitles(lines: readonly PlanParagraph[]): readonly PlanParagraph[] {
  const hasRoman = lines.some(({ text }) => text === 'I');
  const joined: PlanParagraph[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    const numbers =
      above !== undefined &&
      isLoneNumber(above.text) &&
      (hasRoman || !bareRoman.test(above.text)) &&
      above.cell === null &&
      line.cell === null &&
      isTitle(line.text);
    if (!numbers) joined.push(line);
    else joined[joined.length - 1] = { ...line, text: `${withSign(above.text)} ${line.text}` };
  }
  return joined;
}

function isTitle(text: string): boolean {
  return /^["\u201c(]?\p{Lu}/u.test(text) && readMarker(text) === null && !isLoneNumber(text);
}

function withSign(number: string): string {
  return /[\p{L}\d]$/u.test(number) ? `${number}.` : number;
}
