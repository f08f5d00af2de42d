import { collapseSpaces, foldWithoutDiacritics, nfc } from '../text/folding';
import {
  appendixWord,
  closingStarts,
  nationalHeading,
  numberLabel,
  planKinds,
  recipientsLabel,
} from '../vocabulary/planHeadings';
import { readMarker } from './markers';
import { stripMarkdown } from './markdown';
import { isPageNumber, type PlanParagraph } from './planParagraph';

/** One line of the text as it stands, stripped. */
interface Line {
  readonly text: string;
  readonly isAfterBlank: boolean;
  readonly isBold: boolean;
  readonly isHeading: boolean;
}

/** How the lines of a text are to be put together. */
interface Layout {
  /** Lines are cut at a page's width, so that one paragraph goes over several lines. */
  readonly isWrapped: boolean;
  /** Length that lines are cut at; 0 where they are not. */
  readonly width: number;
  /** Blank lines part paragraphs (and do not stand after every line). */
  readonly blanksPart: boolean;
}

const stampTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;
const onlySigns = /^[\s_\-=*~.\u2013\u2014\u2026]+$/;
const sentenceEnd = /[.;:!?\u2026/)\u201d"]$/;

/**
 * The paragraphs of plain text, text of a PDF (lines cut at the page's width, page numbers, blank lines anywhere)
 * or Markdown of a scan (heading levels, bold and list signs are noise and left out). BOM, CRLF, NBSP and
 * decomposed letters are put right; words are never changed.
 */
export function paragraphsFromText(text: string): readonly PlanParagraph[] {
  const lines = linesOf(text);
  const layout = layoutOf(lines);
  const paragraphs: PlanParagraph[] = [];
  let lastLine: Line | null = null;
  for (const line of lines) {
    const current = paragraphs.at(-1);
    const seam: Seam =
      lastLine === null || current === undefined ? 'break' : seamBetween(lastLine, line, layout);
    if (seam === 'break' || current === undefined) {
      paragraphs.push({ text: line.text, numbering: null, isBold: line.isBold, cell: null, joinedAt: null });
    } else {
      const joinedAt =
        seam === 'unsure'
          ? `${lastWords(current.text)} | ${firstWords(line.text)}`
          : (current.joinedAt ?? null);
      paragraphs[paragraphs.length - 1] = { ...current, text: `${current.text} ${line.text}`, joinedAt };
    }
    lastLine = line;
  }
  return paragraphs;
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let isAfterBlank = true;
  for (const raw of stripMarkdown(nfc(text))) {
    const words = collapseSpaces(raw.text);
    if (words === '' || onlySigns.test(words)) {
      isAfterBlank = true;
      continue;
    }
    if (isPageNumber(words) || stampTime.test(words)) continue;
    lines.push({ text: words, isAfterBlank, isBold: raw.isBold, isHeading: raw.isHeading });
    isAfterBlank = false;
  }
  return lines;
}

/** Cut lines: many are nearly as long as the longest and end in the middle of a sentence. */
function layoutOf(lines: readonly Line[]): Layout {
  const lengths = lines.map((line) => line.text.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  const long = lines.filter((line) => line.text.length >= width * 0.75);
  const open = long.filter((line) => !sentenceEnd.test(line.text));
  const isWrapped = lines.length >= 8 && width <= 140 && width >= 30 && open.length >= lines.length * 0.15;
  const blanks = lines.filter((line) => line.isAfterBlank).length;
  return { isWrapped, width: isWrapped ? width : 0, blanksPart: blanks > 1 && blanks < lines.length * 0.7 };
}

type Seam = 'break' | 'join' | 'unsure';

function seamBetween(above: Line, below: Line, layout: Layout): Seam {
  if (above.isHeading || below.isHeading) return 'break';
  if (opensBlock(below.text) || isCapitals(above.text) !== isCapitals(below.text)) return 'break';
  const isOpen = !sentenceEnd.test(above.text);
  const startsSmall = /^\p{Ll}/u.test(below.text);
  const marker = readMarker(below.text);
  if (marker !== null) {
    const looksLikeText = marker.kind !== 'lowerLetter' && /^\p{Ll}/u.test(marker.rest);
    return layout.isWrapped && isOpen && looksLikeText && isFull(above, below, layout) ? 'join' : 'break';
  }
  if (isOpen && startsSmall) return layout.isWrapped && !below.isAfterBlank ? 'join' : seamOfSmall(layout);
  if (!layout.isWrapped) return 'break';
  if (layout.blanksPart) return below.isAfterBlank ? 'break' : joinUnlessCapitals(above);
  return isFull(above, below, layout) && (isOpen || startsSmall) ? joinUnlessCapitals(above) : 'break';
}

function seamOfSmall(layout: Layout): Seam {
  return layout.isWrapped ? 'join' : 'unsure';
}

function joinUnlessCapitals(above: Line): Seam {
  return isCapitals(above.text) ? 'break' : 'join';
}

/** True where the first word below would not have fitted on the line above any more: the line was cut, not ended. */
function isFull(above: Line, below: Line, layout: Layout): boolean {
  const firstWord = below.text.split(' ')[0] ?? '';
  return above.text.length + 1 + firstWord.length >= layout.width * 0.85;
}

const blockOpenings = [...closingStarts.slice(0, 2), recipientsLabel, ...nationalHeading].map((words) =>
  foldWithoutDiacritics(words),
);
const aloneOnALine = new Set(planKinds.map((words) => foldWithoutDiacritics(words)));
const numberLine = new RegExp(`^${foldWithoutDiacritics(numberLabel)}\\s*:`);

/** Fixed phrases of the paper that always stand at the beginning of a paragraph. */
function opensBlock(text: string): boolean {
  const folded = foldWithoutDiacritics(text);
  return (
    blockOpenings.some((opening) => folded.startsWith(opening)) ||
    aloneOnALine.has(folded) ||
    numberLine.test(folded) ||
    /^(?:TM|KT|TL|TUQ)\s*\./.test(text) ||
    (text.startsWith('(') && folded.includes(foldWithoutDiacritics(appendixWord)))
  );
}

/** True for lines in capitals, as headings and signatures are. */
function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}

function lastWords(text: string): string {
  return text.split(' ').slice(-4).join(' ');
}

function firstWords(text: string): string {
  return text.split(' ').slice(0, 4).join(' ');
}
