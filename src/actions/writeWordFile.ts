import { wholeRows } from '../core/reports/wordRows';
import { draftStyles } from '../core/sheets/draftStyles';
import type { SheetDraft } from '../core/sheets/sheetDraft';
import { appendixName, makeAppendix } from './makeAppendix';
import { nominationsOf, type NominationRequest } from './makeNominationList';
import { done, type Outcome } from './outcome';
import { readTaskTable } from './readTaskTable';
import { watching } from './watching';

/** Papers that can be had as a Word file. */
export type WordPaper = 'appendix' | 'nominationList';

/** A Word file as it is asked for. */
export interface WordRequest extends NominationRequest {
  /** In the order of the file's sections; absent: the appendix alone. */
  readonly papers?: readonly WordPaper[];
}

/** A file for the person to save. */
export interface WordFile {
  /** Proposed name, with its ending. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Papers as one Word file, from the same drafts as their sheets, typed notes included; the workbook is not changed.
 * Two batches for each paper; one more where blanks of the task sheet could be merged cells. A paper that cannot be
 * made is the answer's problem, and no file is made.
 */
export async function writeWordFile(request: WordRequest): Promise<Outcome<WordFile>> {
  const papers = request.papers ?? ['appendix'];
  const drafts: SheetDraft[] = [];
  for (const paper of papers) {
    const draft = paper === 'appendix' ? await appendixOf(request) : await listOf(request);
    if (!draft.ok) return draft;
    drafts.push(draft.value);
  }
  return done(await wordFileOf(drafts));
}

/** Papers that were drawn up already as one Word file, each in a section of its own; nothing is read. */
export async function wordFileOf(papers: readonly SheetDraft[]): Promise<WordFile> {
  const { writeDocx } = await import('../xlsx/writeDocx');
  const name = `${papers[0]?.name ?? ''}.docx`;
  return { name, bytes: await writeDocx(papers.map(wholeRows), draftStyles) };
}

async function appendixOf(request: WordRequest): Promise<Outcome<SheetDraft>> {
  const read = await readTaskTable(request, watching(request));
  if (!read.ok) return read;
  const { reading } = read.value;
  const sheetName = appendixName(reading, undefined);
  const made = makeAppendix(reading, { today: request.today, sheetName });
  return made.ok ? done(made.value.report.draft) : made;
}

async function listOf(request: WordRequest): Promise<Outcome<SheetDraft>> {
  const made = await nominationsOf(request, watching(request));
  return made.ok ? done(made.value.planned.report.draft) : made;
}
