import { footStarts } from './footStarts';
import { bodiesHeadingBelowList, headingMarker } from './headings';
import { chooseItemSign } from './itemSigns';
import { candidatesOf, type Candidate } from './ladderCandidates';
import type { Marker, MarkerKind } from './markers';
import type { OutlineParagraph } from './outlineParagraph';
import { themeOf, type PartTheme } from './partTitles';
import { proseStart } from './proseStart';
import { isInOrder, isNumbered, isPeriod } from './runs';
import { isCapitals } from './sentence';

/** Which marks open the parts of a paper, and where its body begins. */
export interface Ladder {
  /** Position → what opens a part there; empty for a paper without parts. */
  readonly openers: ReadonlyMap<number, Marker>;
  /** Position of the body's first paragraph; null where the paper has no body. */
  readonly start: number | null;
  /** Where recipients, signature or appendix begin below it; the paper's length where there are none. */
  readonly end: number;
}

/** What is known of the paper before any reading. */
interface Paper {
  readonly paragraphs: readonly OutlineParagraph[];
  /** From each position: where recipients or signature begin. */
  readonly footAfter: readonly number[];
  /** From each position on: how many numbered marks stand above it. */
  readonly numbersAbove: readonly number[];
  readonly proseStart: number | null;
  /** Titles whose theme is known: the candidates share them. */
  readonly themes: Map<string, PartTheme | null>;
}

const gainForOrder = 6;
const lossForWrong = 2;
const gainForTheme = 1.5;
const gainForSideTheme = 0.3;
const gainForTitles = 2;
const gainForCapitals = 1;
const lossForLonePart = 1.5;
const lossForManyParts = 2;
const manyParts = 20;
const lossForBareFigures = 4;
const lossForSplitParts = 6;
const themesOfAPlan = 2;
const lossForLostLine = 0.7;
const mostLost = 6;
const longestHeading = 150;

/**
 * Weighs the ways in which the paper's marks can be read against each other, over the whole paper: numbers that begin
 * with 1 and rise by one, parts and below them items, titles that name what parts of plans are about, short headings,
 * nothing left above the first part. The best is taken. A few dozen readings at most, each linear in paragraphs.
 */
export function chooseLadder(paragraphs: readonly OutlineParagraph[]): Ladder {
  const paper = paperOf(paragraphs);
  let best: { readonly ladder: Ladder; readonly score: number } | null = null;
  for (const candidate of candidatesOf(paragraphs)) {
    const found = weigh(candidate, paper);
    if (found !== null && (best === null || found.score > best.score)) best = found;
  }
  return best === null ? none(paragraphs) : withBodiesBelowPeriods(best.ladder, paragraphs);
}

const none = (paragraphs: readonly OutlineParagraph[]): Ladder => ({
  openers: new Map(),
  start: null,
  end: paragraphs.length,
});

/** "QUÝ IV | 1. … | PHÂN CÔNG": who carries the periods out is no work of the last one. */
function withBodiesBelowPeriods(ladder: Ladder, paragraphs: readonly OutlineParagraph[]): Ladder {
  const last = [...ladder.openers].at(-1);
  if (last === undefined || !isPeriod(last[1])) return ladder;
  const from = last[0] + 1;
  const at = bodiesHeadingBelowList(paragraphs.slice(from, ladder.end));
  if (at === null) return ladder;
  const title = paragraphs[from + at]?.text ?? '';
  return { ...ladder, openers: new Map([...ladder.openers, [from + at, headingMarker(title)]]) };
}

function paperOf(paragraphs: readonly OutlineParagraph[]): Paper {
  const numbersAbove = [0];
  for (const { marker } of paragraphs) {
    numbersAbove.push((numbersAbove.at(-1) ?? 0) + (isNumbered(marker) ? 1 : 0));
  }
  const footAfter = footStarts(paragraphs);
  return {
    paragraphs,
    footAfter,
    numbersAbove,
    proseStart: proseStart(paragraphs, footAfter),
    themes: new Map(),
  };
}

function weigh(
  candidate: Candidate,
  paper: Paper,
): { readonly ladder: Ladder; readonly score: number } | null {
  const { paragraphs } = paper;
  const isWithoutParts = candidate.kinds.length === 0;
  const first = isWithoutParts
    ? (paper.proseStart ?? -1)
    : paragraphs.findIndex((_, index) => candidate.openerAt(index) !== null);
  if (first < 0) return null;
  const end = paper.footAfter[first] ?? paragraphs.length;
  const openers = openersOf(candidate, first, end);
  const order = orderOf({ openers, kinds: candidate.kinds, first, end }, paragraphs);
  const numbers = order.right + order.wrong;
  const score =
    candidate.habit +
    (gainForOrder * (order.right - lossForWrong * order.wrong)) / Math.max(1, numbers) +
    titlesOf(openers, paper) -
    lostAbove(first, paper) -
    (splitsParts(candidate, { openers, below: order.below, paper }) ? lossForSplitParts : 0) -
    (isBareList(candidate, { openers, below: order.below, paper }) ? lossForBareFigures : 0);
  return { ladder: { openers, start: first, end }, score };
}

/** The marks that open parts; one that runs ahead of its list and is taken back by the next is none ("V. Hugo"). */
function openersOf({ openerAt }: Candidate, first: number, end: number): ReadonlyMap<number, Marker> {
  const found: (readonly [number, Marker])[] = [];
  for (let index = first; index < end; index += 1) {
    const opener = openerAt(index);
    if (opener !== null) found.push([index, opener]);
  }
  const kept = new Map<number, Marker>();
  let last: Marker | null = null;
  for (const [place, [index, opener]] of found.entries()) {
    const next = found[place + 1]?.[1];
    const isStray =
      isNumbered(opener) &&
      !isPeriod(opener) &&
      !isCapitals(opener.rest) &&
      next?.kind === opener.kind &&
      next.value < opener.value &&
      next.value === (last?.value ?? 0) + 1;
    if (isStray) continue;
    kept.set(index, opener);
    last = opener;
  }
  return kept;
}

interface Region {
  readonly openers: ReadonlyMap<number, Marker>;
  readonly kinds: readonly MarkerKind[];
  readonly first: number;
  readonly end: number;
}

/** Right and wrong numbers of parts, items and points together, and how many stand below the parts. */
function orderOf(
  { openers, kinds, first, end }: Region,
  paragraphs: readonly OutlineParagraph[],
): { readonly right: number; readonly wrong: number; readonly below: number } {
  let right = 0;
  let wrong = 0;
  let below = 0;
  const last = new Map<MarkerKind, Marker>();
  const mayRestart = new Set<MarkerKind>();
  let segment: OutlineParagraph[] = [];
  let numberAbove = 0;
  const closeSegment = (): void => {
    const { tally, lastNumber } = chooseItemSign(segment, { numberAbove, usual: null });
    numberAbove = lastNumber;
    right += tally.right;
    wrong += tally.wrong;
    below += tally.right + tally.wrong;
    segment = [];
  };
  for (let index = first; index < end; index += 1) {
    const paragraph = paragraphs[index];
    const opener = openers.get(index);
    if (paragraph !== undefined && opener === undefined) segment.push(paragraph);
    if (opener === undefined) continue;
    closeSegment();
    const before = last.get(opener.kind) ?? null;
    const isRight =
      isInOrder(opener, before, 0) || (mayRestart.has(opener.kind) && isInOrder(opener, null, 0));
    if (isNumbered(opener) && isRight) right += 1;
    else if (isNumbered(opener)) wrong += 1;
    last.set(opener.kind, opener);
    mayRestart.delete(opener.kind);
    for (const lower of kinds.slice(kinds.indexOf(opener.kind) + 1)) mayRestart.add(lower);
  }
  closeSegment();
  return { right, wrong, below };
}

/**
 * "A. MỤC ĐÍCH … B. NỘI DUNG … C. TỔ CHỨC THỰC HIỆN" with I, II … below each: the upper marks are a whole plan already, and
 * what stands below them are its items. A report above a plan is none.
 */
function splitsParts({ kinds }: Candidate, { openers, paper }: PartsRead): boolean {
  const stacked = kinds.filter((kind) => kind === 'section' || kind === 'upperLetter' || kind === 'roman');
  return stacked.slice(0, -1).some((kind) => {
    const above = [...openers].filter(([, marker]) => marker.kind === kind);
    const named = new Set(above.map((opener) => knownTheme(titleOf(opener, paper), paper)));
    return mainThemes.filter((theme) => named.has(theme)).length >= themesOfAPlan;
  });
}

const mainThemes = ['tasks', 'bodies', 'aims'] as const;

/** The words of an opener; those of the line below it where they stand there in capitals. */
function titleOf([index, marker]: readonly [number, Marker], { paragraphs }: Paper): string {
  const below = paragraphs[index + 1];
  if (isPeriod(marker)) return marker.label;
  return marker.rest === '' && below?.marker === null && isCapitals(below.text) ? below.text : marker.rest;
}

/** What the parts' titles say for the reading: themes of plans, short headings, capitals; a lone part says little. */
function titlesOf(openers: ReadonlyMap<number, Marker>, paper: Paper): number {
  const count = openers.size;
  if (count === 0) return 0;
  const themes = new Set<string>();
  let headings = 0;
  let capitals = 0;
  for (const opener of openers) {
    const [, marker] = opener;
    const title = titleOf(opener, paper);
    const theme = knownTheme(title, paper);
    if (theme !== null) themes.add(theme);
    if (title.length <= longestHeading && (isCapitals(title) || !/[.;]$/.test(title))) headings += 1;
    if (isCapitals(title) || isPeriod(marker)) capitals += 1;
  }
  const main = mainThemes.filter((theme) => themes.has(theme)).length;
  return (
    gainForTheme * main +
    (themes.has('side') ? gainForSideTheme : 0) +
    (gainForTitles * headings) / count +
    (gainForCapitals * capitals) / count -
    (count === 1 ? lossForLonePart : 0) -
    (count > manyParts ? lossForManyParts : 0)
  );
}

/** "1. Rà soát … 2. Trao quà …" with no number below and no title of a plan: items, not parts. */
function isBareList({ kinds }: Candidate, { openers, below, paper }: PartsRead): boolean {
  const [kind] = kinds;
  if (kinds.length !== 1 || (kind !== 'decimal' && kind !== 'dotted' && kind !== 'counting')) return false;
  const isBare = ({ rest }: Marker) => knownTheme(rest, paper) === null && !isCapitals(rest);
  return below === 0 && [...openers.values()].every(isBare);
}

interface PartsRead {
  readonly openers: ReadonlyMap<number, Marker>;
  /** How many numbers stand below the parts. */
  readonly below: number;
  readonly paper: Paper;
}

function knownTheme(title: string, { themes }: Paper): PartTheme | null {
  const known = themes.get(title);
  if (known !== undefined) return known;
  const theme = themeOf(title);
  themes.set(title, theme);
  return theme;
}

/** What would be left above the first part: numbers, and lines of the body. */
function lostAbove(first: number, { numbersAbove, proseStart: prose }: Paper): number {
  const numbers = numbersAbove[first] ?? 0;
  const lines = prose === null ? 0 : Math.max(0, first - prose);
  return Math.min(mostLost, numbers) + Math.min(mostLost, lines * lossForLostLine);
}
