import { unmarked } from '../../plan/demands/planLines';
import { nameLine } from '../../plan/planBodies/nameLine';
import { isVerbAt } from '../../plan/planBodies/verbs';
import { collapseSpaces, foldKeepingPositions } from '../../text/folding';
import { leadsInBy } from '../../vocabulary/dutyNames';

/** A point of an item, and what kind of number, letter or sign stands in front of it ("" for none). */
export interface MarkedPoint {
  readonly text: string;
  readonly mark: string;
}

/** Who a line gives what stands below it to; `open`: bodies of which the plan does not say who leads. */
export interface GivenTo {
  readonly lead: string;
  readonly support: string;
  readonly open: string;
}

/** A line that leads in those below it. */
export interface LeadIn {
  readonly mark: string;
  /** True where the next line of the same mark is not below it any more. */
  readonly endsAtOwnMark: boolean;
  /** What it says, for lines that are not understood without it; "" where it says nothing. */
  readonly words: string;
  /** null: it names nobody. */
  readonly given: GivenTo | null;
}

/** A point with its mark: "a)" and "b)" are of one kind, "-" and "+" of two. */
export function markedPoint(point: string): MarkedPoint {
  const bare = unmarked(point);
  const mark = point.slice(0, point.length - bare.length).trim();
  return { text: collapseSpaces(bare), mark: mark.replace(/\d+/g, '1').replace(/\p{L}+/gu, 'a') };
}

/** The lines that still lead in when a point comes. */
export function stillOpen(open: readonly LeadIn[], { mark }: MarkedPoint): readonly LeadIn[] {
  const end = open.findIndex((one) => one.endsAtOwnMark && one.mark === mark);
  return end < 0 ? open : open.slice(0, end);
}

/**
 * True where a line that ends in ":" has lines below it: the next is of another mark, but none that stood above before, or
 * of the same sign where signs do not count ("- Nội dung:", "- Viết bài").
 * @param before the marks of the item's points before it
 */
export function leadsIn(
  point: MarkedPoint,
  next: MarkedPoint | undefined,
  before: ReadonlySet<string>,
): boolean {
  if (next === undefined || !point.text.endsWith(':')) return false;
  if (next.mark !== point.mark) return rank(next) >= rank(point) || !before.has(next.mark);
  return rank(point) > 1 && !next.text.endsWith(':');
}

/** As papers write: numbers above letters above dashes above all other signs. */
function rank({ mark }: MarkedPoint): number {
  if (/1/.test(mark)) return 0;
  if (/a/.test(mark)) return 1;
  return /^[-\u2010-\u2015]$/u.test(mark) ? 2 : 3;
}

/** What a line that leads in says, without "gồm:", "như sau:"; one without a mark says nothing that is to be done. */
export function leadInWords({ text, mark }: MarkedPoint): string {
  if (mark === '') return '';
  const found = leadsInBy.exec(foldKeepingPositions(text));
  return found === null ? text : text.slice(0, found.index);
}

/** A task in words that are understood alone: behind those of the line above, where it does not say itself what to do. */
export function understood(text: string, open: readonly LeadIn[]): string {
  const above = open.findLast(({ words }) => words !== '');
  if (above === undefined) return text;
  const line = nameLine(text.charAt(0).toLowerCase() + text.slice(1));
  return isVerbAt(line, 0) ? text : `${above.words}: ${text}`;
}
