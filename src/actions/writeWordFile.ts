import { wholeRows } from '../core/reports/wordRows';
import { draftStyles } from '../core/sheets/draftStyles';
import type { SheetDraft } from '../core/sheets/sheetDraft';
import type { CheckRequest } from './checkTasks';
import { appendixName, makeAppendix } from './makeAppendix';
import { done, type Outcome } from './outcome';
import { readTaskTable } from './readTaskTable';
import { watching } from './watching';

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
  const read = await readTaskTable(request, watching(request));
  if (!read.ok) return read;
  const { reading } = read.value;
  const made = makeAppendix(reading, {
    today: request.today,
    sheetName: appendixName(reading, undefined),
  });
  return made.ok ? done(await asWord(made.value.report.draft)) : made;
}

/** Any draft of ours as a Word file named after its sheet; the library comes when it is asked for. */
export async function asWord(draft: SheetDraft): Promise<WordFile> {
  const { writeDocx } = await import('../xlsx/writeDocx');
  return { name: `${draft.name}.docx`, bytes: await writeDocx(wholeRows(draft), draftStyles) };
}
