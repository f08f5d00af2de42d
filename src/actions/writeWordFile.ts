import { wholeRows } from '../core/papers/page/wordRows';
import { draftStyles } from '../core/sheets/draftStyles';
import type { SheetDraft } from '../core/sheets/sheetDraft';
import { inSlices } from '../workbook/inSlices';
import type { Watch } from '../core/work/watch';
import { appendixName, makeAppendixInSteps } from './papers/makeAppendix';
import { planNominationsInSteps, type NominationRequest } from './papers/makeNominationList';
import { readMergedOffice, type MergedOffice } from './running/mergedOffice';
import { done, failed, type Outcome } from '../core/work/outcome';
import { watching } from './running/watching';

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
 * Papers as one Word file, from the same drafts as their sheets, typed notes included; the workbook is not changed. Two
 * batches for all papers (three where cells may be merged). A paper that cannot be made is the answer's problem, and no
 * file is made.
 */
export async function writeWordFile(request: WordRequest): Promise<Outcome<WordFile>> {
  const watch = watching(request);
  const office = await readMergedOffice(request, watch);
  if (!office.ok) return office;
  const papers = request.papers ?? ['appendix'];
  const drafts: SheetDraft[] = [];
  for (const [at, paper] of papers.entries()) {
    const stage = watch.stage({
      from: 0.3 + (0.7 * at) / papers.length,
      to: 0.3 + (0.7 * (at + 1)) / papers.length,
    });
    const draft =
      paper === 'appendix'
        ? await appendixOf(office.value, request, stage)
        : await listOf(office.value, request, stage);
    if (!draft.ok) return draft;
    drafts.push(draft.value);
  }
  return done(await wordFileOf(drafts));
}

/** Papers that were drawn up already as one Word file, each in a section of its own; nothing is read. */
export async function wordFileOf(papers: readonly SheetDraft[]): Promise<WordFile> {
  const { writeDocx } = await import('../xlsx/docx/writeDocx');
  const name = `${papers[0]?.name ?? ''}.docx`;
  return { name, bytes: await writeDocx(papers.map(wholeRows), draftStyles) };
}

async function appendixOf(
  { office }: MergedOffice,
  { today }: WordRequest,
  watch: Watch,
): Promise<Outcome<SheetDraft>> {
  const making = makeAppendixInSteps(office, { today, sheetName: appendixName(office, undefined) });
  const made = await inSlices(making, watch);
  if (!made.ok) return failed(made.block);
  return made.value.ok ? done(made.value.value.report.draft) : made.value;
}

async function listOf(
  { office, lists }: MergedOffice,
  request: WordRequest,
  watch: Watch,
): Promise<Outcome<SheetDraft>> {
  if (lists === null) {
    return failed({ reason: office.snapshot.grids.length === 0 ? 'emptyWorkbook' : 'noNomineeList' });
  }
  const planned = await inSlices(planNominationsInSteps(lists, request), watch);
  return planned.ok ? done(planned.value.report.draft) : failed(planned.block);
}
