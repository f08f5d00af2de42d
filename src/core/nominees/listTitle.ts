import type { CellRef } from '../sheets/cellRef';
import type { Table } from '../sheets/table';
import { tableTitle } from '../sheets/tableTitle';
import { foldKeepingPositions } from '../text/folding';
import {
  behindSubmission,
  citedBefore,
  decisionInTitle,
  giverOfDecision,
  issuesRules,
  otherPaperInTitle,
  submissionInTitle,
} from '../vocabulary/nomineeWords';
import type { NomineeField } from '../vocabulary/nomineeFields';
import type { PaperMention } from './nominee';
import { readPaper } from './readPaper';
import { saysSchoolYear, schoolYearIn } from './schoolYear';

/** The words above a list: its title, who submits it, with which paper. */
export interface ListTitle {
  /** All filled cells above the header joined by line breaks, from top to bottom; "" where there are none. */
  readonly text: string;
  /** "năm 2025" in the title, the last one, else the school year over its ratings; null where neither names one. */
  readonly year: number | null;
  /** True where that year is a school year, known by the one in which it begins. */
  readonly isSchoolYear: boolean;
  /** The cell that names the year, else the first filled one. */
  readonly cell: CellRef | null;
  /** The submission that the list goes with ("Kèm theo Tờ trình số 45/TTr-UBND ngày …"), where its day is told. */
  readonly submission: PaperMention | null;
  /** The decision that the list goes with ("Kèm theo Quyết định số 512/QĐ-UBND ngày …"), where its day is told. */
  readonly decision: PaperMention | null;
  /** Whose decision that is, as written ("Chủ tịch UBND xã"); "" where the title does not say. */
  readonly giver: string;
}

/** What a list's title is read from. */
type TitledTable = Pick<Table<NomineeField>, 'grid' | 'headerFirstRow' | 'sheet' | 'columns'>;

/** Reads what stands above a list's header, at most ten rows up. */
export function titleAbove(table: TitledTable): ListTitle {
  const { lines, year: named, cell } = tableTitle(table);
  const ofSchool = lastOf(lines.map(schoolYearIn)) ?? (named === null ? schoolYearOfRatings(table) : null);
  const year = named ?? ofSchool;
  const isSchoolYear = year !== null && (year === ofSchool || lines.some(saysSchoolYear));
  const submissions = lines.flatMap((line) => submissionIn(line) ?? []);
  const decision = decisionIn(lines);
  return {
    text: lines.join('\n'),
    year,
    isSchoolYear,
    cell,
    submission: submissions[0] ?? null,
    decision: decision?.paper ?? null,
    giver: decision?.giver ?? '',
  };
}

function submissionIn(text: string): PaperMention | null {
  const at = foldKeepingPositions(text).search(submissionInTitle);
  if (at < 0) return null;
  const folded = foldKeepingPositions(text).slice(at);
  const said = readPaper(text.slice(at, at + (behindSubmission.exec(folded)?.index ?? folded.length)), null);
  return said.date === null ? null : said;
}

/** The words on one paper reach over lines and cells; longer than this they speak of something else. */
const longestMention = 240;

/** The first decision that the list itself goes with; one cited as a legal basis is none, nor one without its day. */
function decisionIn(
  lines: readonly string[],
): { readonly paper: PaperMention; readonly giver: string } | null {
  const text = lines.join(' ').normalize('NFC');
  const folded = foldKeepingPositions(text);
  for (const match of folded.matchAll(decisionInTitle)) {
    const from = match.index + match[0].length;
    const tail = folded.slice(from, from + longestMention);
    const length = otherPaperInTitle.exec(tail)?.index ?? tail.length;
    const before = folded.slice(Math.max(0, match.index - longestMention / 2), match.index);
    if (citedBefore.test(before) || issuesRules.test(tail.slice(0, length))) continue;
    const said = readPaper(text.slice(from, from + length), null);
    if (said.date !== null) return { paper: said, giver: giverIn(text.slice(from, from + length)) };
  }
  return null;
}

function giverIn(text: string): string {
  const folded = foldKeepingPositions(text);
  const said = giverOfDecision.exec(folded);
  const name = said?.[1] ?? '';
  const from = (said?.index ?? 0) + (said?.[0].length ?? 0) - name.length;
  return text.slice(from, from + name.length).trim();
}

/** The school year that the headers over ratings name, the last one: some lists say it nowhere else. */
function schoolYearOfRatings({ columns }: TitledTable): number | null {
  const headers = columns.filter(({ field }) => field === 'rating' || field === 'historyRating');
  const years = headers.map(({ header }) => (saysSchoolYear(header) ? schoolYearIn(header) : null));
  return years.reduce((last, year) => Math.max(last ?? 0, year ?? 0) || null, null);
}

function lastOf(years: readonly (number | null)[]): number | null {
  return years.filter((year) => year !== null).at(-1) ?? null;
}
