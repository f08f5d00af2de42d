import { chosenTaskTable, type Office } from '../core/office/office';
import type { PlannedPaper } from '../core/office/paper';
import { together, type PrintedErrors } from '../core/office/printedErrors';
import { paperLines } from '../core/papers/page/paperLines';
import { wholeRows } from '../core/papers/page/wordRows';
import { isTooLargeForWord, sizeOfDrafts, sizeOfGrids, type WordSize } from '../core/papers/page/wordSize';
import { draftStyles } from '../core/sheets/draftStyles';
import type { Grid } from '../core/sheets/grid';
import type { SheetDraft } from '../core/sheets/sheetDraft';
import { done, failed, type Outcome } from '../core/work/outcome';
import { partOfWatch, type Watch } from '../core/work/watch';
import { part, type Work } from '../core/work/work';
import { inSlices } from '../workbook/inSlices';
import { appendixPaper } from './papers/appendix';
import { errorsOnLists, nominationListPaper, type NominationRequest } from './papers/nominationList';
import { officeIsRead, readOffice } from './running/readOffice';
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

/** Papers as a Word file, with what is still wrong in them: to be told before the file is handed over. */
export interface WordPapers extends WordFile {
  readonly printed: PrintedErrors;
}

/**
 * Papers as one Word file, from the same drafts as their sheets, typed notes included; the workbook is not changed. Two
 * batches for all papers (three where cells may be merged). A paper that cannot be made is the answer's problem, and no
 * file is made; one that would be too large is told before anything is drawn up.
 */
export async function writeWordFile(request: WordRequest): Promise<Outcome<WordPapers>> {
  const watch = watching(request);
  const matters = ['tasks', 'lists'] as const;
  const office = await readOffice(request, watch, { cells: 'all', merges: matters, alsoMergesOf: [] });
  if (!office.ok) return office;
  const papers = request.papers ?? ['appendix'];
  const counting = watch.stage({ from: officeIsRead, to: officeIsRead });
  const fits = await fitsWord(sizeOfGrids(gridsBehind(office.value, papers)), counting);
  if (!fits.ok) return fits;
  const drawn: DrawnPaper[] = [];
  const share = (papersArePlanned - officeIsRead) / papers.length;
  for (const [at, paper] of papers.entries()) {
    const stage = watch.stage({ from: officeIsRead + share * at, to: officeIsRead + share * (at + 1) });
    const one = await inSlices(drawnPaper(paper, office.value, request), stage);
    if (!one.ok) return failed(one.block);
    if (!one.value.ok) return one.value;
    drawn.push(one.value.value);
  }
  const drafts = drawn.map(({ draft }) => draft);
  const file = await wordFileOf(drafts, watch.stage({ from: papersArePlanned, to: 1 }));
  return file.ok ? done({ ...file.value, printed: together(drawn.map(({ printed }) => printed)) }) : file;
}

/** Share of the work at which the papers are drawn up: putting them into a file takes about as long. */
const papersArePlanned = 0.6;

/** The sheets that papers are made from, each once; those of a paper that cannot be made are left out. */
function gridsBehind(office: Office, papers: readonly WordPaper[]): readonly Grid[] {
  const names = papers.flatMap((paper): readonly string[] => {
    if (paper === 'nominationList') return office.lists.ofYear.map(({ sheet }) => sheet);
    const chosen = chosenTaskTable(office);
    return chosen.ok ? [chosen.value.sheet] : [];
  });
  return office.snapshot.grids.filter(({ sheet }) => names.includes(sheet));
}

/**
 * Papers that were drawn up already as one Word file, each in a section of its own; nothing is read. Written in slices
 * and packed piece by piece. In: the drafts, and who watches. Out: the file, or why there is none.
 */
export async function wordFileOf(papers: readonly SheetDraft[], watch: Watch): Promise<Outcome<WordFile>> {
  const before = partOfWatch(watch, { from: 0, to: 0 });
  const fits = await fitsWord(sizeOfDrafts(papers), before);
  if (!fits.ok) return fits;
  const { writeDocx } = await import('../xlsx/docx/writeDocx');
  const whole: SheetDraft[] = [];
  for (const paper of papers) {
    const joined = await inSlices(wholeRows(paper), before);
    if (!joined.ok) return failed(joined.block);
    whole.push(joined.value);
  }
  const bytes = await inSlices(await writeDocx(whole, { looks: draftStyles, linesOf: paperLines }), watch);
  if (!bytes.ok) return failed(bytes.block);
  return done({ name: `${papers[0]?.name ?? ''}.docx`, bytes: bytes.value });
}

/** Done where making a file of this size stays within bounds; else how large it would be. */
async function fitsWord(counting: Work<WordSize>, watch: Watch): Promise<Outcome<WordSize>> {
  const counted = await inSlices(counting, watch);
  if (!counted.ok) return failed(counted.block);
  const { rows, letters } = counted.value;
  return isTooLargeForWord(counted.value)
    ? failed({ reason: 'wordTooLarge', rows, letters })
    : done(counted.value);
}

/** A paper drawn up for the file, and what is still wrong in it. */
interface DrawnPaper {
  readonly draft: SheetDraft;
  readonly printed: PrintedErrors;
}

function* drawnPaper(paper: WordPaper, office: Office, request: WordRequest): Work<Outcome<DrawnPaper>> {
  if (paper === 'appendix') {
    const planned = yield* appendixPaper.plan(office, request);
    return planned.ok ? lastDraft(planned.value, planned.value.made.printed) : planned;
  }
  const planned = yield* part(nominationListPaper.plan(office, request), 0, 0.5);
  if (!planned.ok) return planned;
  return lastDraft(planned.value, yield* part(errorsOnLists(office, request), 0.5, 1));
}

/** The draft of a paper itself: a plan that was handed in comes on a sheet before it. */
function lastDraft(
  { drafts }: Pick<PlannedPaper<unknown>, 'drafts'>,
  printed: PrintedErrors,
): Outcome<DrawnPaper> {
  const draft = drafts.at(-1);
  return draft === undefined ? failed({ reason: 'noTaskSheet' }) : done({ draft, printed });
}
