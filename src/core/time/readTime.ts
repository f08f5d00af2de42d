import { withoutCited } from './citedSpans';
import { serialToIsoDate } from './excelSerial';
import { addDays, type IsoDate } from './isoDate';
import { tagTime, type TaggedTime } from './tagTime';
import { findAtoms, type Span, type TimeAtom } from './timeAtoms';
import type { TimeReading } from './timeReading';
import { plainSigns } from '../text/signs';
import { timeTags } from '../vocabulary/timeWords';

interface TimeContext {
  /** The year that a date without one belongs to; null: such a date stays unclear. */
  readonly planYear: number | null;
}

type Kind = TimeReading['kind'];

/** One milestone as read: a date in bounds, or words that name none. */
interface Piece {
  readonly kind: Kind;
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
  readonly doubts: Doubts;
  readonly impossible: { readonly part: string; readonly by: 'noSuchDay' | 'endsBeforeStart' } | null;
}

/** What a reader of the figures had to guess, or was told against the plan's year. */
type Doubts = Pick<TimeReading, 'isAmbiguous' | 'isMonthFirst' | 'saysOtherYear'>;
const noDoubt: Doubts = { isAmbiguous: false, isMonthFirst: false, saysOtherYear: false };

const blank: TimeReading = {
  kind: 'blank',
  start: null,
  end: null,
  ...noDoubt,
  impossibleBy: null,
  impossiblePart: null,
  milestones: [],
};

/**
 * Reads what stands in a time cell: text as people write it, or an Excel serial number.
 * "trước ngày X" counts X itself as in time (<=), as "chậm nhất X" does; "trước" a month or quarter ends the day
 * before it begins. Day comes before month; month/day is read, and called ambiguous, only where the second
 * number is above 12. Never throws; `start <= end` wherever both are known; a day that does not exist gives
 * kind "impossible" with the words that name it. Cited papers and their days are no time: a cell with nothing else is
 * conditional. An unfilled "ngày … tháng … năm" is blank.
 */
export function readTime(value: string | number, context: TimeContext): TimeReading {
  if (typeof value === 'number') return readSerial(value, context);
  const serial = /^\s*([2-7]\d{4})(?:[.,]\d+)?\s*$/.exec(plainSigns(value));
  if (serial !== null) return readSerial(Number(serial[1]), context);
  const pieces = withoutCited(plainSigns(value))
    .split(/[;\n\r]+/)
    .map((part) => tagTime(part))
    .filter((tagged) => tagged.text !== '')
    .flatMap((tagged) => readMilestone(tagged, context));
  return combine(pieces);
}

function readSerial(serial: number, context: TimeContext): TimeReading {
  if (Number.isInteger(serial) && serial >= 1900 && serial <= 2100) return readTime(`${serial} `, context);
  const date = serialToIsoDate(serial);
  if (date === null) return { ...blank, kind: 'unclear' };
  return { ...blank, kind: 'day', start: date, end: date, milestones: [{ start: date, end: date }] };
}

function combine(pieces: readonly Piece[]): TimeReading {
  const impossible = pieces.find((piece) => piece.kind === 'impossible');
  const dated = pieces.filter((piece) => piece.start !== null || piece.end !== null);
  const milestones = dated.map(({ start, end }) => ({ start, end }));
  const doubts = {
    isAmbiguous: pieces.some((piece) => piece.doubts.isAmbiguous),
    isMonthFirst: pieces.some((piece) => piece.doubts.isMonthFirst),
    saysOtherYear: pieces.some((piece) => piece.doubts.saysOtherYear),
  };
  if (impossible?.impossible) {
    const { part, by } = impossible.impossible;
    return { ...blank, ...doubts, kind: 'impossible', impossibleBy: by, impossiblePart: part, milestones };
  }
  if (dated.length > 1) {
    const starts = dated.flatMap(({ start, end }) => start ?? end ?? []).sort();
    const ends = dated.flatMap(({ start, end }) => end ?? start ?? []).sort();
    return {
      ...blank,
      ...doubts,
      kind: 'several',
      start: starts[0] ?? null,
      end: ends.at(-1) ?? null,
      milestones,
    };
  }
  const only = dated[0] ?? strongest(pieces);
  if (only === undefined) return blank;
  return { ...blank, ...doubts, kind: only.kind, start: only.start, end: only.end, milestones };
}

/** Of words without a date the most telling. */
function strongest(pieces: readonly Piece[]): Piece | undefined {
  const order: readonly Kind[] = ['recurring', 'conditional', 'unclear', 'blank'];
  return order.flatMap((kind) => pieces.filter((piece) => piece.kind === kind))[0];
}

function readMilestone(tagged: TaggedTime, context: TimeContext): readonly Piece[] {
  const text = withoutRemarks(withoutClockAndWeeks(tagged.text));
  const atoms = findAtoms(text);
  const beforeFirst = text.slice(0, atoms[0]?.from ?? text.length);
  if (/C/.test(beforeFirst) && !/[BL]/.test(beforeFirst)) return [wordsOnly('conditional')];
  if (atoms.length === 0)
    return [wordsOnly(kindWithoutDate(tagged.text, context))].map(withWholeYear(text, context));
  const groups = groupAtoms(atoms, text);
  const isRecurring = /[RW]/.test(text) || timesPerPeriod.test(text);
  return groups.map((group) => readGroup({ group, text, tagged, isRecurring }, context));
}

/** Hours ("17h00", "8:30") and numbers of weeks say nothing about the day; they are blanked, positions kept. */
function withoutClockAndWeeks(text: string): string {
  return text
    .replace(/\b\d{1,2}:\d{2}(?::\d{2})?(?! ?[\d/.-])/g, blanked)
    .replace(/\b\d{1,2} ?H(?: \d{2}(?![\d/.-]))?(?: P)?/g, blanked)
    .replace(/N (?:[a-z]+ )?(?:\d{1,2}|[ivx]+)(?:[-,&]\d{1,2})*(?![\d.])\/?/g, blanked);
}

/** "Trước 20/6 (6 tháng)": what stands in brackets explains the date before it, unless it is the only date. */
function withoutRemarks(text: string): string {
  if (!text.includes('(')) return text;
  const bare = text.replace(/\([^()]*\)/g, blanked);
  return findAtoms(bare).length > 0 ? bare : text;
}

/** "02 lần/năm", "1 lần mỗi quý" in tags. */
const timesPerPeriod = /O ?\/? ?(?:V )?[YQM](?! ?[\divx])/;

/** "Ngày 05 của tháng liền kề": on that day of every month. */
const dayOfNextPeriod = /(?<!\d)\d{1,2} K/;

function blanked(match: string): string {
  return ' '.repeat(match.length);
}

function kindWithoutDate(text: string, context: TimeContext): Kind {
  if (/[RAW]/.test(text) || timesPerPeriod.test(text) || dayOfNextPeriod.test(text)) return 'recurring';
  if (text.includes(timeTags.conditional)) return 'conditional';
  // Only the words "day", "month", "year" and dots: a form that nobody has filled in.
  if (/^[DMY .…/_,-]*$/.test(text) && (/[DMY].*[DMY]/.test(text) || !/[DMY]/.test(text))) return 'blank';
  return context.planYear !== null && /^Y$/.test(text) ? 'period' : 'unclear';
}

/** "Cả năm", "Thường xuyên trong năm": recurring from the first to the last day of the plan's year. */
function withWholeYear(text: string, context: TimeContext): (piece: Piece) => Piece {
  return (piece) => {
    if (piece.kind !== 'recurring' || !text.includes('W') || context.planYear === null) return piece;
    const year = findAtoms(`Y ${context.planYear}`)[0]?.spanIn(context.planYear) ?? null;
    return year === null ? piece : { ...piece, start: year.start, end: year.end };
  };
}

function wordsOnly(kind: Kind): Piece {
  return { kind, start: null, end: null, doubts: noDoubt, impossible: null };
}

/** One date, or two that "đến" or a dash joins. */
interface AtomGroup {
  readonly first: TimeAtom;
  readonly last: TimeAtom | null;
  /** What stands between the two, "" where there is one. */
  readonly joint: string;
  /** What stands between the group before and this one. */
  readonly lead: string;
  /** First year written later in the same milestone: "Từ 26/11 đến 20/12/2022". */
  readonly laterYear: number | null;
}

function groupAtoms(atoms: readonly TimeAtom[], text: string): readonly AtomGroup[] {
  const groups: AtomGroup[] = [];
  let end = 0;
  for (let index = 0; index < atoms.length; index += 1) {
    const first = atoms[index];
    if (first === undefined) break;
    const next = atoms[index + 1];
    const joins =
      next !== undefined &&
      /^ ?(?:-|T|L|=?>|\u2192|~)(?: ?[LB])?(?: ?[DV])? ?$/.test(text.slice(first.to, next.from));
    const last = joins ? next : null;
    const between = text.slice(end, first.from);
    // "Trước 20/6 và 20/12": in a list the word before the first date holds for the others.
    const lead = /^[ ,&+]+D? ?$/.test(between) ? (groups.at(-1)?.lead ?? between) : between;
    // "Từ tháng 6 đến năm 2027": the end's year is not the beginning's.
    const laterYear = last?.isWholeYears === true ? null : yearAfter(atoms, index);
    groups.push({
      first,
      last,
      joint: last === null ? '' : text.slice(first.to, last.from),
      lead,
      laterYear,
    });
    end = (last ?? first).to;
    if (joins) index += 1;
  }
  return groups;
}

function yearAfter(atoms: readonly TimeAtom[], index: number): number | null {
  for (const atom of atoms.slice(index + 1)) if (atom.year.kind === 'given') return atom.year.year;
  return null;
}

interface GroupInText {
  readonly group: AtomGroup;
  readonly text: string;
  readonly tagged: TaggedTime;
  readonly isRecurring: boolean;
}

function readGroup(place: GroupInText, context: TimeContext): Piece {
  const { group, tagged } = place;
  const { first, last } = group;
  const doubts = doubtsOf([first, last], context);
  const firstYear = yearFor(first, group.laterYear, context) ?? wholeYear(last);
  if (firstYear === null) return { ...wordsOnly('unclear'), doubts };
  const span = first.spanIn(firstYear);
  if (span === null) return impossibleAt(tagged, first);
  if (last === null) return { ...readOne({ ...place, span }), doubts };
  const lastYear = yearFor(last, first.year.kind === 'given' ? first.year.year : null, context) ?? firstYear;
  const lastSpan = last.spanIn(lastYear);
  if (lastSpan === null) return impossibleAt(tagged, last);
  const ordered = inOrder({ first, last, firstYear, lastYear, span, lastSpan: boundedBy(group, lastSpan) });
  if (ordered === null) {
    const part = tagged.printed(first.from, last.to);
    return { ...wordsOnly('impossible'), doubts, impossible: { part, by: 'endsBeforeStart' } };
  }
  return { ...ordered, kind: place.isRecurring ? 'recurring' : 'range', doubts, impossible: null };
}

/** "… đến trước tháng 9" ends the day before September, "… đến trước ngày 15/9" with that day. */
function boundedBy({ joint, last }: AtomGroup, span: Span): Span {
  if (last === null || last.shape === 'day' || !joint.includes(timeTags.before)) return span;
  const end = addDays(span.start, -1);
  return end === null ? span : { start: end, end };
}

function wholeYear(atom: TimeAtom | null): number | null {
  return atom?.isWholeYears === true && atom.year.kind === 'given' ? atom.year.year : null;
}

/** A range over New Year with one year written, or none: the other end lies in the neighbouring year. */
function inOrder(range: {
  readonly first: TimeAtom;
  readonly last: TimeAtom;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly span: Span;
  readonly lastSpan: Span;
}): Span | null {
  const { first, last, firstYear, lastYear, span, lastSpan } = range;
  if (span.start <= lastSpan.end) return { start: span.start, end: lastSpan.end };
  const earlier =
    first.year.kind === 'none' && last.year.kind === 'given' ? first.spanIn(firstYear - 1) : null;
  if (earlier !== null && earlier.start <= lastSpan.end) return { start: earlier.start, end: lastSpan.end };
  const later = last.year.kind === 'none' ? last.spanIn(lastYear + 1) : null;
  return later !== null && span.start <= later.end ? { start: span.start, end: later.end } : null;
}

function readOne(place: GroupInText & { readonly span: Span }): Piece {
  const { group, span } = place;
  const found = { doubts: noDoubt, impossible: null };
  const isBefore = /B[^BLTF]*$/.test(group.lead);
  if (isBefore || /[LT][^BLTF]*$/.test(group.lead)) {
    const end = isBefore && group.first.shape !== 'day' ? addDays(span.start, -1) : span.end;
    return { ...found, kind: place.isRecurring ? 'recurring' : 'deadline', start: null, end };
  }
  if (place.isRecurring) return { ...found, kind: 'recurring', ...span };
  if (group.first.shape !== 'range' && /F[^BLTF]*$/.test(group.lead))
    return { ...found, kind: 'range', start: span.start, end: null };
  return { ...found, kind: group.first.shape, ...span };
}

function yearFor(atom: TimeAtom, neighbour: number | null, context: TimeContext): number | null {
  if (atom.year.kind === 'given') return atom.year.year;
  if (atom.year.kind === 'next') return context.planYear === null ? null : context.planYear + 1;
  if (atom.year.kind === 'last') return context.planYear === null ? null : context.planYear - 1;
  return neighbour ?? context.planYear;
}

/** Month before day, two digits of a year that is not the plan's own, "next year" in words. */
function doubtsOf(atoms: readonly (TimeAtom | null)[], { planYear }: TimeContext): Doubts {
  const told = atoms.filter((atom) => atom !== null);
  const isMonthFirst = told.some((atom) => atom.isSwapped);
  const isGuessed = told.some(
    ({ year }) => year.kind === 'given' && year.isTwoDigits && year.year !== planYear,
  );
  return {
    isAmbiguous: isMonthFirst || isGuessed,
    isMonthFirst,
    saysOtherYear: told.some(({ year }) => year.kind === 'next' || year.kind === 'last'),
  };
}

function impossibleAt(tagged: TaggedTime, atom: TimeAtom): Piece {
  const part = tagged.printed(atom.from, atom.to);
  return { ...wordsOnly('impossible'), impossible: { part, by: 'noSuchDay' } };
}
