import { foldWithoutDiacritics } from '../text/folding';
import {
  appendixWord,
  closingStarts,
  nationalHeading,
  numberLabel,
  planKinds,
  preambleStarts,
  recipientsLabel,
} from '../vocabulary/planHeadings';
import { wordsBeforeFigures } from '../vocabulary/planMarkWords';
import { isLoneNumber } from './outline/loneNumbers';
import { readMarker } from './outline/markers';
import { isOpen, layoutOf, planLines, type Layout, type PlanLine } from './planLines';
import type { PlanParagraph } from './planParagraph';
import { isCapitals } from './outline/sentence';
import { standsForTable, takeTextTables, withTextTables } from './tables/textTables';

/** unsure: put together, and said as a doubt. */
type Seam = 'break' | 'join' | 'unsure';

/** How many lines below the paper's kind may still be its title. */
const longestTitle = 4;
/** A numbered line longer than this is a sentence rather than a heading. */
const longestHeading = 60;

/**
 * The paragraphs of plain text, text of a PDF (lines cut at the page's width, page numbers, blank lines anywhere)
 * or Markdown of a scan (heading levels, bold and list signs are noise and left out). BOM, CRLF, NBSP and
 * decomposed letters are put right; words are never changed. Tables of data come as their cells.
 */
export function paragraphsFromText(text: string): readonly PlanParagraph[] {
  const taken = takeTextTables(text);
  return withTextTables(paragraphsOf(planLines(taken.text)), taken.tables);
}

function paragraphsOf(lines: readonly PlanLine[]): readonly PlanParagraph[] {
  const layout = layoutOf(lines);
  const paragraphs: PlanParagraph[] = [];
  let above: PlanLine | null = null;
  let linesSinceKind: number | null = null;
  for (const line of lines) {
    const open = paragraphs.at(-1);
    linesSinceKind = isKindLine(line.text) ? 0 : linesSinceKind === null ? null : linesSinceKind + 1;
    // A title as long as the page is wide must not swallow the first legal basis.
    const endsTitle =
      linesSinceKind !== null &&
      linesSinceKind > 0 &&
      linesSinceKind <= longestTitle &&
      opensPreamble(line.text);
    if (endsTitle) linesSinceKind = null;
    const seam: Seam =
      above === null || open === undefined || endsTitle
        ? 'break'
        : seamBetween({ above, below: line, open, layout });
    if (seam === 'break' || open === undefined) {
      paragraphs.push({ text: line.text, numbering: null, isBold: line.isBold, cell: null, joinedAt: null });
    } else {
      const joinedAt = seam === 'unsure' ? wordsAtSeam(open.text, line.text) : (open.joinedAt ?? null);
      paragraphs[paragraphs.length - 1] = { ...open, text: `${open.text} ${line.text}`, joinedAt };
    }
    above = line;
  }
  return paragraphs;
}

interface SeamPlace {
  readonly above: PlanLine;
  readonly below: PlanLine;
  /** The paragraph to which the line above belongs. */
  readonly open: PlanParagraph;
  readonly layout: Layout;
}

function seamBetween(place: SeamPlace): Seam {
  const { above, below, layout } = place;
  if (above.isHeading || below.isHeading) return 'break';
  if (standsForTable(above.text) || standsForTable(below.text)) return 'break';
  if (isLoneNumber(above.text)) return 'break';
  // The last figure of a sentence may fall on a line of its own.
  const isTail = layout.isWrapped && isOpen(above) && isFull(place, 0.85);
  if (isLoneNumber(below.text) && !isTail) return 'break';
  if (opensBlock(below.text) || isCapitals(above.text) !== isCapitals(below.text)) return 'break';
  const marker = readMarker(below.text);
  if (marker !== null) {
    const looksLikeText = marker.kind !== 'lowerLetter' && /^\p{Ll}/u.test(marker.rest);
    return layout.isWrapped && isOpen(above) && looksLikeText && isFull(place, 0.85) ? 'join' : 'break';
  }
  const goesOnSmall = /^[\p{Ll}\d]/u.test(below.text);
  if (endsHeading(place)) return 'break';
  if (isOpen(above) && goesOnSmall) return layout.isWrapped ? 'join' : 'unsure';
  if (!layout.isWrapped || isCapitals(above.text)) return 'break';
  if (layout.blanksPart && below.isAfterBlank) return 'break';
  if (isOpen(above) || goesOnSmall) return isFull(place, 0.85) ? 'join' : 'break';
  return isCutAfterSentence(place) ? 'join' : 'break';
}

/** "2. Nhận đỡ đầu học sinh" above "02 em …": a short numbered heading, and a figure that opens the line below it. */
function endsHeading(place: SeamPlace): boolean {
  const { above, below, open, layout } = place;
  const opensWithFigure = /^\d/.test(below.text) && !/^\d{1,2}\s*[./-]\s*\d/.test(below.text);
  if (!opensWithFigure || open.text !== above.text || above.text.length > longestHeading) return false;
  if (layout.isWrapped && isFull(place, 0.85)) return false;
  const kind = readMarker(above.text)?.kind ?? 'bullet';
  const words = above.text.toLowerCase();
  return kind !== 'bullet' && !wordsBeforeFigures.some((word) => words.endsWith(` ${word}`));
}

/** True where the first word below would not have fitted on the line above any more: the line was cut, not ended. */
function isFull({ above, below, layout }: SeamPlace, share: number): boolean {
  const firstWord = below.text.split(' ')[0] ?? '';
  return above.text.length + 1 + firstWord.length >= layout.width * share;
}

/**
 * A sentence that ends just at the page's edge may go on or not. It is taken to go on where no blank line parts
 * them although blank lines do so elsewhere, and inside a point with a sign: the next point would have its own.
 */
function isCutAfterSentence(place: SeamPlace): boolean {
  if (!isFull(place, 0.95) || place.above.text.endsWith(':')) return false;
  if (place.layout.blanksPart) return true;
  const kind = readMarker(place.open.text)?.kind;
  return kind === 'bullet' || kind === 'lowerLetter';
}

const blockOpenings = [...closingStarts, recipientsLabel, ...nationalHeading].map((words) => fold(words));
const preambles = preambleStarts.map((words) => fold(words).trim());
const kinds = planKinds.map((words) => fold(words));
const numberLine = new RegExp(`^${fold(numberLabel)}\\s*:`);

/** The paper's kind alone on its line, or in capitals before its title. */
function isKindLine(text: string): boolean {
  const folded = fold(text);
  return kinds.some(
    (words) =>
      folded === words || (folded.startsWith(`${words} `) && isCapitals(text.slice(0, words.length))),
  );
}

function opensPreamble(text: string): boolean {
  const folded = fold(text);
  return /^\p{Lu}/u.test(text) && preambles.some((words) => folded.startsWith(`${words} `));
}

/** Fixed phrases of the paper that always stand at the beginning of a paragraph. */
function opensBlock(text: string): boolean {
  const folded = fold(text);
  return (
    blockOpenings.some((opening) => folded.startsWith(opening)) ||
    isKindLine(text) ||
    numberLine.test(folded) ||
    /^(?:TM|KT|TL|TUQ)\s*\./.test(text) ||
    (text.startsWith('(') && folded.includes(fold(appendixWord)))
  );
}

function wordsAtSeam(above: string, below: string): string {
  return `${above.split(' ').slice(-4).join(' ')} | ${below.split(' ').slice(0, 4).join(' ')}`;
}

function fold(words: string): string {
  return foldWithoutDiacritics(words);
}
