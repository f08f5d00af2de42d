import { foldWithoutDiacritics } from '../../text/folding';
import {
  countsNominations,
  countsTasks,
  namesThePlan,
  oneLevel,
  oneSex,
  oneStatus,
  oneUnitLine,
  otherMatter,
  partOfTypes,
  partOfYear,
  titleKinds,
  paperDays,
} from '../../vocabulary/summaryTitles';
import { headWords, type OfficeTable } from './officeTable';
import type { TableLeft } from './officeTableReport';
import { subjectOf, type Subject } from '../summaryFacts';
import type { Dimension, ReadLabel } from './summaryLabel';

/** What the words over tables are judged by. */
export interface ScopeSource {
  /** The year of the tasks and that of the lists; null: there are none. */
  readonly years: Readonly<Record<Subject, number | null>>;
  readonly read: ReadLabel;
  /** Ids of the awards that a text names; null: none. */
  readonly awardsIn: (text: string) => readonly string[] | null;
}

/** What a table counts, and why it is left alone; `left` null: it can be filled. */
export interface TableScope {
  readonly subject: Subject | null;
  readonly left: TableLeft | null;
}

/**
 * Tells from labels, title and sheet name what a table counts, and whether that is what the workbook's tasks and lists
 * can answer: all of this year, of all units and kinds, and not registrations, targets or other things of other years.
 */
export function scopeOf(table: OfficeTable, source: ScopeSource): TableScope {
  const subject = subjectOfTable(table);
  if (table.columns.length === 0) return { subject, left: { reason: 'notUnderstood' } };
  if (subject === null) return { subject, left: { reason: 'notSaid' } };
  if (source.years[subject] === null) return { subject, left: { reason: 'noRecords' } };
  const other = otherWords(table, subject, source);
  if (other !== null) return { subject, left: other };
  return { subject, left: table.isSure ? null : { reason: 'unsureRows' } };
}

function dimensionsOf({ rows, columns }: OfficeTable): ReadonlySet<Dimension> {
  const lines = [...rows, ...columns];
  return new Set(lines.flatMap(({ anyOf }) => anyOf.flat().map(({ dimension }) => dimension)));
}

/** null: the labels speak of both or of neither, and no words say it. */
function subjectOfTable(table: OfficeTable): Subject | null {
  const dimensions = dimensionsOf(table);
  const subjects = new Set<Subject>();
  for (const dimension of dimensions) if (dimension !== 'body') subjects.add(subjectOf[dimension]);
  for (const { measure } of table.columns) {
    if (measure.kind === 'money') subjects.add('nominees');
    if (measure.kind === 'doneShare') subjects.add('tasks');
  }
  const [only] = subjects;
  if (subjects.size > 1) return null;
  const said = subjectInWords(table);
  if (only === undefined) return said;
  if (only === 'nominees' && (dimensions.has('award') || dimensions.has('type'))) return only;
  if (said === only) return only;
  return only === 'tasks' && speaksOfThePlan(table, dimensions) ? only : null;
}

/** Statuses under a title of the plan, or under none at all, are those of tasks. */
function speaksOfThePlan({ above }: OfficeTable, dimensions: ReadonlySet<Dimension>): boolean {
  const lines = [...above.lines, ...above.sheetLines];
  return (
    dimensions.has('status') &&
    (lines.length === 0 || lines.some((line) => namesThePlan.test(foldWithoutDiacritics(line))))
  );
}

/** The head's words count more than the title's, the title's more than the sheet's. */
function subjectInWords(table: OfficeTable): Subject | null {
  const { above, sheet } = table;
  for (const words of [headWords(table), ...above.titleLines.toReversed(), sheet, ...above.sheetLines]) {
    const folded = foldWithoutDiacritics(words);
    if (countsTasks.test(folded)) return 'tasks';
    if (countsNominations.test(folded)) return 'nominees';
  }
  return null;
}

function otherWords(table: OfficeTable, subject: Subject, source: ScopeSource): TableLeft | null {
  const { above, sheet } = table;
  const lines = [...above.lines, ...above.sheetLines, sheet];
  const matter = lines.find((line) => otherMatter.test(foldWithoutDiacritics(line)));
  if (matter !== undefined) return { reason: 'otherMatter', words: matter };
  const year = otherYear([above.lines, above.sheetLines, [sheet]], source.years[subject]);
  if (year !== null) return { reason: 'otherYear', words: year };
  const dimensions = dimensionsOf(table);
  const narrower = lines.find((line) => isNarrower(line, dimensions, source));
  if (narrower !== undefined) return { reason: 'narrower', words: narrower };
  const ofSheet = source.read(sheet);
  const isOneUnit = ofSheet.kind === 'condition' && ofSheet.condition.dimension === 'body';
  return isOneUnit ? { reason: 'narrower', words: sheet } : null;
}

/** The year that the nearest lines with a year name beside or instead of the one that is counted; null: none. */
function otherYear(lines: readonly (readonly string[])[], counted: number | null): string | null {
  for (const near of lines) {
    const years = new Set(near.flatMap((line) => yearsIn(foldWithoutDiacritics(line))));
    if (years.size === 0) continue;
    const other = [...years].find((year) => year !== counted);
    return other === undefined ? null : String(other);
  }
  return null;
}

/** Years in a line; days and the numbers of papers name none. */
function yearsIn(folded: string): readonly number[] {
  return [...withoutDays(folded).matchAll(/(?<!\d)((?:19|20)\d{2})(?!\d)/g)].map(([year]) => Number(year));
}

/** Without the days and numbers of papers, which say nothing of what is counted. */
function withoutDays(folded: string): string {
  return folded.replace(paperDays, ' ');
}

function isNarrower(words: string, dimensions: ReadonlySet<Dimension>, { awardsIn }: ScopeSource): boolean {
  const line = withoutDays(foldWithoutDiacritics(words));
  if (partOfYear.test(line) || oneUnitLine.test(line) || oneLevel.test(line)) return true;
  if (!dimensions.has('type') && partOfTypes.test(line)) return true;
  if (!dimensions.has('status') && oneStatus.test(line)) return true;
  if (!dimensions.has('sex') && oneSex.test(line)) return true;
  if (!dimensions.has('kind') && titleKinds.filter((pattern) => pattern.test(line)).length === 1) return true;
  return !dimensions.has('award') && awardsIn(words) !== null;
}
