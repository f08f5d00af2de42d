import { collapseSpaces } from '../text/folding';
import { plainSigns } from '../text/signs';
import { stripMarkdown } from './markdown';
import { figuresNumberHeadings, isLoneNumber } from './outline/loneNumbers';
import { readMarker } from './outline/markers';
import { isPageNumber } from './planParagraph';

/** One line of a plan's text, stripped of signs and spaces. */
export interface PlanLine {
  readonly text: string;
  readonly isAfterBlank: boolean;
  readonly isBold: boolean;
  readonly isHeading: boolean;
}

/** How the lines of a text are to be put together. */
export interface Layout {
  /** Lines are cut at a page's width, so that one paragraph goes over several lines. */
  readonly isWrapped: boolean;
  /** Length that lines are cut at; 0 where they are not. */
  readonly width: number;
  /** Blank lines part paragraphs (and do not stand after every line). */
  readonly blanksPart: boolean;
}

const stampTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;
const onlySigns = /^[\s_\-=*~.\u2013\u2014\u2026]+$/;
const sentenceEnd = /[.;:!?\u2026/)][\u201d"]?$/;
const widestPage = 140;
const narrowestPage = 30;

/** The lines with words: page numbers, lines of signs and time stamps of digital signatures are left out. */
export function planLines(text: string): readonly PlanLine[] {
  const lines: PlanLine[] = [];
  let isAfterBlank = true;
  const raws = stripMarkdown(plainSigns(text)).map((raw) => ({ ...raw, words: collapseSpaces(raw.text) }));
  const keepsFigures = figuresNumberHeadings(raws.map(({ words }) => words));
  for (const { words, ...raw } of raws) {
    if (words === '' || onlySigns.test(words)) {
      isAfterBlank = true;
      continue;
    }
    const isPage = isPageNumber(words) && !(keepsFigures && /^\d+$/.test(words));
    if (isPage || stampTime.test(words)) continue;
    lines.push({ text: words, isAfterBlank, isBold: raw.isBold, isHeading: raw.isHeading });
    isAfterBlank = false;
  }
  return lines;
}

/** True where a line ends in the middle of a sentence. */
export function isOpen(line: PlanLine): boolean {
  return !sentenceEnd.test(line.text);
}

/**
 * Tells cut lines from paragraphs. A line that ends in the middle of a sentence, with the next beginning in a small
 * letter or a figure, was cut; where that is common, the longest of such lines say how wide the page is.
 */
export function layoutOf(lines: readonly PlanLine[]): Layout {
  const cut: number[] = [];
  let open = 0;
  for (const [index, line] of lines.entries()) {
    const below = lines[index + 1];
    if (below === undefined || line.isHeading || below.isHeading || !isOpen(line)) continue;
    if (isLoneNumber(line.text) || isLoneNumber(below.text)) continue;
    const goesOn = /^[\p{Ll}\d]/u.test(below.text) && readMarker(below.text) === null;
    if (goesOn && line.text.length >= narrowestPage) cut.push(line.text.length);
    if (line.text.length >= narrowestPage * 1.5) open += 1;
  }
  cut.sort((a, b) => a - b);
  const width = cut[Math.floor(cut.length * 0.9)] ?? 0;
  const isWrapped = cut.length >= 3 && open >= lines.length * 0.15 && width <= widestPage;
  const blanks = lines.filter((line) => line.isAfterBlank).length;
  return { isWrapped, width: isWrapped ? width : 0, blanksPart: blanks > 1 && blanks < lines.length * 0.7 };
}
