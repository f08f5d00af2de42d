import { nameWords } from '../bodies/bodyDictionary';
import { fingerprint } from '../text/fingerprint';
import { mapWork, type Work } from '../work/work';
import { whileSame } from '../work/whileSame';
import type { Finding, FindingPlace } from './finding';

/** A finding with the key under which a person may set it aside. */
export interface KeyedFinding extends Finding {
  readonly key: string;
}

/**
 * Data that change when rows move, days pass or a name is written otherwise (who it is tells the subject), and how sure
 * the finding is: the key must not change with them.
 */
const rowData: ReadonlySet<string> = new Set([
  'row',
  'otherRow',
  'taskRow',
  'cells',
  'cellCount',
  'inDoubt',
  'days',
  'step',
  'who',
]);

/** Words as they stand in a cell: when their spaces or the order of a day are mended the finding is the same. */
const isAsWritten = (name: string): boolean => name.startsWith('shown');

/**
 * Gives each finding its key: the same rule, message, nominee (or task, sheet, plan item) and evidence give the same
 * key on every run, wherever the row has moved to; with other evidence the finding is a new one. No names in it.
 * Bit by bit.
 * @param subjectOfRow stable key of what stands in a row (0-based); null: nothing known stands there
 */
export function* keyFindings(
  findings: readonly Finding[],
  subjectOfRow: (sheet: string, row: number) => string | null,
): Work<readonly KeyedFinding[]> {
  const counts = new Map<string, number>();
  return yield* mapWork(findings, (finding) => {
    // what is said of a name is said of the sheet, in whatever rows the name stands
    const ofName = finding.cells?.[0];
    const subject = ofName === undefined ? subjectOf(finding.where, subjectOfRow) : ofName.sheet;
    const base = bases(finding, [subject], () => baseKey(finding, subject));
    const count = (counts.get(base) ?? 0) + 1;
    counts.set(base, count);
    return { ...finding, key: count === 1 ? base : `${base}-${count}` };
  });
}

const bases = whileSame<Finding, string>();

function baseKey({ rule, messageId, field, data }: Finding, subject: string): string {
  // words count by what they say: spaces, capitals and "&" for "và" make no other finding
  const evidence = Object.entries(data)
    .filter(([name]) => !rowData.has(name) && !isAsWritten(name))
    .map(([name, value]) => [name, typeof value === 'string' ? nameWords(value).join(' ') : value] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return `${rule}:${fingerprint(JSON.stringify([messageId, field, subject, evidence]))}`;
}

function subjectOf(where: FindingPlace, subjectOfRow: (sheet: string, row: number) => string | null): string {
  switch (where.kind) {
    case 'cell':
      return subjectOfRow(where.cell.sheet, where.cell.row) ?? where.cell.sheet;
    case 'row':
      return subjectOfRow(where.sheet, where.row) ?? where.sheet;
    case 'sheet':
      return where.sheet;
    case 'planItem':
      return where.itemId;
    case 'plan':
      return '';
  }
}
