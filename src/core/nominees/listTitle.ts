import type { CellRef } from '../sheets/cellRef';
import type { Table } from '../sheets/table';
import { tableTitle } from '../sheets/tableTitle';
import { foldKeepingPositions } from '../text/folding';
import { submissionInTitle } from '../vocabulary/nomineeWords';
import type { PaperMention } from './nominee';
import { readPaper } from './readPaper';

/** The words above a list: its title, who submits it, with which paper. */
export interface ListTitle {
  /** All filled cells above the header joined by line breaks, from top to bottom; "" where there are none. */
  readonly text: string;
  /** "năm 2025" in the title, the last one; null where it names none. */
  readonly year: number | null;
  /** The cell that names the year, else the first filled one. */
  readonly cell: CellRef | null;
  /** The submission that the list goes with ("Kèm theo Tờ trình số 45/TTr-UBND ngày …"), where its day is told. */
  readonly submission: PaperMention | null;
}

/** Reads what stands above a list's header, at most ten rows up. */
export function titleAbove(table: Pick<Table, 'grid' | 'headerFirstRow' | 'sheet'>): ListTitle {
  const { lines, year, cell } = tableTitle(table);
  const submissions = lines.flatMap((line) => submissionIn(line) ?? []);
  return { text: lines.join('\n'), year, cell, submission: submissions[0] ?? null };
}

function submissionIn(text: string): PaperMention | null {
  const at = foldKeepingPositions(text).search(submissionInTitle);
  const said = at < 0 ? null : readPaper(text.slice(at), null);
  return said === null || said.date === null ? null : said;
}
