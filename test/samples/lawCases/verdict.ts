import type { FindingAnswer, RunAnswer } from '../../../src/cli/answers';
import { headerRowOf, writtenSheet, type ExpectedFinding, type LawCase } from '../making/lawCases/model';
import { lettersOf } from '../making/messy/model';
import { checkedBook } from './checkedBook';

/** What is wrong with the answer to one case, line by line; none: the case is right. */
export interface LawVerdict {
  readonly missed: readonly string[];
  readonly otherSeverity: readonly string[];
  readonly notJustified: readonly string[];
}

/** Checks the case's workbook and compares what is said with what the law of its day says. */
export async function lawVerdict(one: LawCase): Promise<LawVerdict> {
  const sheets = one.sheets.map(writtenSheet);
  return comparedWith(one, await checkedBook({ ...one, sheets, plan: one.plan ?? null }));
}

/** Every line of a verdict. */
export function wrongsOf({ missed, otherSeverity, notJustified }: LawVerdict): readonly string[] {
  return [...missed, ...otherSeverity, ...notJustified];
}

function comparedWith(one: LawCase, { findings }: RunAnswer): LawVerdict {
  const missed: string[] = [];
  const otherSeverity: string[] = [];
  for (const expected of one.expect) {
    const fits = findings.filter(
      (finding) => speaksOf(finding, expected) && standsAt(one, finding, expected),
    );
    if (fits.some(({ severity }) => isAsSevere(severity, expected))) continue;
    const [other] = fits;
    if (other === undefined)
      missed.push(`missed (${expected.severity}${placeOf(expected)}): ${expected.what}`);
    else
      otherSeverity.push(`${other.severity}, not ${expected.severity}${placeOf(expected)}: ${expected.what}`);
  }
  const notJustified = findings
    .filter((finding) => isForbidden(one, finding) || isUnexpected(one, finding))
    .map(
      ({ rule, severity, address, message }) => `not justified: ${rule} ${severity} ${address}: ${message}`,
    );
  return { missed, otherSeverity, notJustified };
}

function placeOf({ row }: ExpectedFinding): string {
  return row === null ? '' : `, row ${[row].flat().join(' or ')}`;
}

function speaksOf(
  { rule, message }: FindingAnswer,
  { rules, says }: Pick<ExpectedFinding, 'rules' | 'says'>,
): boolean {
  return (rules ?? '').split('|').includes(rule) || says?.test(message) === true;
}

function isAsSevere(severity: string, { severity: wanted }: ExpectedFinding): boolean {
  return wanted === 'any' || (wanted === 'raised' ? severity !== 'info' : severity === wanted);
}

/** The row of the first sheet that a finding is of, counted from 1 below the header; null: of none of them. */
function rowOf({ sheets: [first] }: LawCase, { sheet, row }: FindingAnswer): number | null {
  return first === undefined || row === null || sheet !== first.name ? null : row - headerRowOf(first);
}

function standsAt(one: LawCase, finding: FindingAnswer, { row, column }: ExpectedFinding): boolean {
  if (row === null) return true;
  const at = rowOf(one, finding);
  if (at === null || ![row].flat().includes(at)) return false;
  if (column === null || finding.column === null) return true;
  const headers = one.sheets[0]?.header.split('|') ?? [];
  return column.split('|').some((header) => lettersOf(headers.indexOf(header) + 1) === finding.column);
}

function isForbidden(one: LawCase, finding: FindingAnswer): boolean {
  return (one.unspoken ?? []).some(
    (unspoken) =>
      speaksOf(finding, unspoken) && (unspoken.row === undefined || rowOf(one, finding) === unspoken.row),
  );
}

/** An error or a warning that no one asked for; the same mistake may be told twice. */
function isUnexpected(one: LawCase, finding: FindingAnswer): boolean {
  if (finding.severity === 'info') return false;
  if (one.within !== undefined && !one.within.some((start) => finding.rule.startsWith(start))) return false;
  if ((one.may ?? []).some((may) => speaksOf(finding, may))) return false;
  return !one.expect.some((expected) => speaksOf(finding, expected) && isOfRows(one, finding, expected));
}

function isOfRows(one: LawCase, finding: FindingAnswer, { row }: ExpectedFinding): boolean {
  const at = rowOf(one, finding);
  return row === null || (at !== null && [row].flat().includes(at));
}
