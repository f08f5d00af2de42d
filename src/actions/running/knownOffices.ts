import type { Office } from '../../core/office/office';
import type { WorkbookSnapshot } from '../../core/office/snapshot';
import type { understandOffice } from '../../core/office/understandOffice';

type Asked = Parameters<typeof understandOffice>[1];

/** A workbook as it was read, what was asked beside it, and what was understood of both. */
interface Known {
  readonly says: string;
  readonly asked: Asked;
  readonly office: Office;
}

/**
 * The offices understood last. Between a preview and its write, and after an undo, the workbook mostly says what it said
 * before: then all that was worked out from it stands. Only workbooks of an ordinary office: a large one is held by
 * nobody longer than by the action that read it.
 */
let known: readonly Known[] = [];
const mostKnown = 3;
const mostCells = 20_000;

/** What tells this reading from others, letter by letter; null: too large to be kept. */
export function wordsOf(snapshot: WorkbookSnapshot): string | null {
  const cells = snapshot.grids.reduce((sum, { values }) => sum + values.length * (values[0]?.length ?? 0), 0);
  return cells > mostCells ? null : JSON.stringify(snapshot, withSets);
}

/** The office that was understood of the same words and the same questions; null: none is known. */
export function knownOffice(says: string | null, asked: Asked): Office | null {
  const found = known.find((one) => one.says === says && isSameAsked(one.asked, asked));
  if (found === undefined) return null;
  known = [found, ...known.filter((one) => one !== found)];
  return found.office;
}

/** Keeps what was understood, in the place of the one that was asked for longest ago. */
export function keepOffice(office: Office, says: string | null, asked: Asked): void {
  if (says !== null) known = [{ says, asked, office }, ...known].slice(0, mostKnown);
}

/** Whether an office is kept for the next action. */
export function isKept(office: Office): boolean {
  return known.some((one) => one.office === office);
}

/** True where the same was asked; a plan that was handed in is compared as the object that it is. */
export function isSameAsked(one: Asked, other: Asked): boolean {
  return (
    one.plan === other.plan &&
    one.planSide === other.planSide &&
    one.today === other.today &&
    one.year === other.year &&
    one.law === other.law &&
    one.say === other.say
  );
}

/** Sets and maps say nothing in JSON by themselves. */
function withSets(_: string, value: unknown): unknown {
  return value instanceof Set || value instanceof Map ? [...(value as Iterable<unknown>)] : value;
}
