import { wholeRows } from '../core/reports/wordRows';
import { draftStyles } from '../core/sheets/draftStyles';
import type { SheetDraft } from '../core/sheets/sheetDraft';
import { needsMerges } from '../core/tasks/mergedValues';
import { readWorkbook } from '../workbook/readWorkbook';
import type { CheckRequest } from './checkTasks';
import { appendixName, makeAppendix } from './makeAppendix';
import { understandOffice } from './officeReading';
import { done, failed, type Outcome } from './outcome';

/** A file for the person to save. */
export interface WordFile {
  /** Proposed name, with its ending. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The appendix as a Word file, from the same plan, tasks and typed notes as the sheet; the workbook is not changed.
 * Two batches; one more where blanks of the task sheet could be merged cells.
 */
export async function writeWordFile(request: CheckRequest): Promise<Outcome<WordFile>> {
  const made = await appendixFrom(request, []);
  if (!made.ok || !needsMerges(made.value.table))
    return made.ok ? done(await asWord(made.value.draft)) : made;
  const again = await appendixFrom(request, [made.value.table.sheet]);
  return again.ok ? done(await asWord(again.value.draft)) : again;
}

async function appendixFrom(
  request: CheckRequest,
  mergesOf: readonly string[],
): Promise<Outcome<{ readonly draft: SheetDraft; readonly table: Parameters<typeof needsMerges>[0] }>> {
  const read = await readWorkbook({ sheets: 'all', mergesOf });
  if (!read.ok) return failed(read.block);
  const reading = understandOffice(read.value, request.plan ?? null);
  const sheetName = appendixName(reading, undefined);
  const made = makeAppendix(reading, { today: request.today, sheetName });
  return made.ok ? done({ draft: made.value.report.draft, table: made.value.table }) : made;
}

/** Any draft of ours as a Word file named after its sheet; the library comes when it is asked for. */
export async function asWord(draft: SheetDraft): Promise<WordFile> {
  const { writeDocx } = await import('../xlsx/writeDocx');
  return { name: `${draft.name}.docx`, bytes: await writeDocx(wholeRows(draft), draftStyles) };
}
