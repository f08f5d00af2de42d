import { placesOf, type Finding, type FindingPlace } from '../rules/finding';
import type { OpenFinding } from './setAside';

/** What is still wrong in the rows that a paper carries: told before it is written, and never in its way. */
export interface PrintedErrors {
  readonly count: number;
  /** The first of them, in the order of the rows. */
  readonly named: readonly Finding[];
}

/** More are counted, not named: a card is read at a glance. */
const mostNamed = 5;

/** A row of a sheet that goes onto a paper; 0-based. */
interface CarriedRow {
  readonly sheet: string;
  readonly row: number;
}

/** Columns of a task sheet that no appendix shows. */
const unprintedFields: ReadonlySet<string> = new Set(['status', 'percent', 'result', 'code', 'legalBasis']);

/** Columns of lists that a paper shows only where the person chose to. */
const personalFields: ReadonlySet<string> = new Set(['born', 'sex', 'cccd']);

/** Open errors of tasks that the appendix would show. Linear. */
export function errorsOfTasks(findings: readonly OpenFinding[], tasks: readonly CarriedRow[]): PrintedErrors {
  return errorsOn(
    findings.filter(({ severity, field }) => severity === 'error' && !unprintedFields.has(field ?? '')),
    tasks,
  );
}

/**
 * Open errors of nominees whom a list would carry: what must be mended, and awards that the catalogue does not have.
 * Linear.
 */
export function errorsOfNominees(
  findings: readonly OpenFinding[],
  nominees: readonly CarriedRow[],
  personal: 'shown' | 'leftOut',
): PrintedErrors {
  const isShown = ({ field }: Finding): boolean => personal === 'shown' || !personalFields.has(field ?? '');
  return errorsOn(
    findings.filter((finding) => (finding.mustBeMended || isUnknownAward(finding)) && isShown(finding)),
    nominees,
  );
}

/** Only a warning where it is found, since other bodies have awards of their own; on a submission it is read by all. */
function isUnknownAward({ rule, messageId }: Finding): boolean {
  return rule === 'HS-09' && ['unknownAward', 'unknownAwards', 'nearAward', 'nearAwards'].includes(messageId);
}

function errorsOn(findings: readonly OpenFinding[], rows: readonly CarriedRow[]): PrintedErrors {
  const order = new Map(rows.map(({ sheet, row }, at) => [keyOf(sheet, row), at]));
  const placed = findings.flatMap((finding) => {
    const places = placesOf(finding).map((where) => placeIn(order, where));
    const at = Math.min(...places);
    return Number.isFinite(at) ? [{ finding, at }] : [];
  });
  placed.sort((one, other) => one.at - other.at);
  return { count: placed.length, named: placed.slice(0, mostNamed).map(({ finding }) => finding) };
}

/** Which of the carried rows a place is in; infinite: in none. */
function placeIn(order: ReadonlyMap<string, number>, where: FindingPlace): number {
  if (where.kind === 'cell') return order.get(keyOf(where.cell.sheet, where.cell.row)) ?? Infinity;
  if (where.kind === 'row') return order.get(keyOf(where.sheet, where.row)) ?? Infinity;
  return Infinity;
}

function keyOf(sheet: string, row: number): string {
  return `${row} ${sheet}`;
}

/** What is wrong in several papers of one file. */
export function together(papers: readonly PrintedErrors[]): PrintedErrors {
  return {
    count: papers.reduce((sum, { count }) => sum + count, 0),
    named: papers.flatMap(({ named }) => named).slice(0, mostNamed),
  };
}
