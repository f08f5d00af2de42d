import { sheetsInNeedOfMerges } from '../core/office/mergedSheets';
import type { NomineeCheck } from '../core/office/nomineeCheck';
import { chosenTaskTable, hasLists, type Office } from '../core/office/office';
import type { LeftOutSheet } from '../core/office/otherSheets';
import type { Paper } from '../core/office/paper';
import { sampleSheets, type SampleSheet } from '../core/office/sampleSheets';
import { taskCheck, type TaskCheck } from '../core/office/taskCheck';
import type { PaperAction } from '../core/sheets/ownPapers';
import type { SheetDraft } from '../core/sheets/sheetDraft';
import { done, failed, type Outcome } from '../core/work/outcome';
import { inSlices } from '../workbook/inSlices';
import type { ExistingChart } from '../workbook/write/applied';
import { nothingListed, saysNoTasks } from './checkOffice';
import { appendixPaper, generatedOf, type GenerateRequest, type GeneratedAppendix } from './papers/appendix';
import { checkSlipPaper, type SlipRequest } from './papers/checkSlip';
import { nominationListPaper, type NominationRequest } from './papers/nominationList';
import { standardTablesPaper, type SummaryRequest } from './papers/standardTables';
import { officeIsRead, readMergesToo, readOffice } from './running/readOffice';
import { watching, type Watching } from './running/watching';
import { orderPaper } from './running/writePaper';
import { writeOrders, type PaperOrder, type Written } from './running/writeOrders';

/** A run of everything that a workbook is ready for, as it is asked for. */
export interface OfficeRequest extends GenerateRequest, SlipRequest, SummaryRequest, NominationRequest {
  /** True: the nomination list as well. */
  readonly wantsNominations?: boolean;
  /** True: papers for a Word file as well. Without an appendix the nomination list is drawn up for it, whether asked for or not. */
  readonly wantsWord?: boolean;
}

/** Papers from the reading of a run, for a Word file; null: there is none. */
export interface RunPapers {
  readonly appendix: SheetDraft | null;
  readonly nominations: SheetDraft | null;
}

/** What a run wrote and found; null: there is no table of that kind, or no plan for the appendix. */
export interface OfficeRun {
  readonly appendix: GeneratedAppendix | null;
  /** The tasks' check, where no appendix could be made for want of a plan. */
  readonly tasks: TaskCheck | null;
  readonly nominees: NomineeCheck | null;
  readonly slipSheet: string | null;
  /** Sheets of the standard tables; empty where there is nothing to count. */
  readonly summaries: readonly string[];
  /** Sheet of the nomination list; null: not asked for, or there are no lists. */
  readonly nominationSheet: string | null;
  readonly papers: RunPapers;
  /** Sheets that nothing was read from, each with what it is. */
  readonly leftOut: readonly LeftOutSheet[];
  /** Sheets of invented data, and papers from them, that were there before the run. */
  readonly sample: readonly SampleSheet[];
  /** Charts that stand on them now. */
  readonly charts: readonly ExistingChart[];
}

/** Shares of the work at which its stages end. */
const papersAreOrdered = 0.8;

/**
 * Generates the appendix where there are tasks and a plan, writes the check slip where there are lists, the standard
 * tables of both and, where asked for, the nomination list: one reading and one write, five batches for all together;
 * one more where blanks of the lists could be merged cells, and where tasks without a plan have such blanks.
 */
export async function runOffice(request: OfficeRequest): Promise<Outcome<OfficeRun>> {
  const watch = watching(request);
  // merged cells of lists are read at once: they tell which rows are nominees; those of tasks come with the guard
  const read = await readOffice(request, watch, { cells: 'all', merges: ['lists'], alsoMergesOf: [] });
  if (!read.ok) return read;
  const office = read.value;
  const appendix = await order(appendixPaper, { office, request, watch });
  const lacksPlan = !appendix.ok && appendix.problem.reason === 'noPlan';
  if (!appendix.ok && !lacksPlan && !(hasLists(office) && saysNoTasks(appendix.problem))) {
    return failed(nothingListed(office, appendix.problem));
  }
  const tasks = lacksPlan ? await checkOfTasks(office, request, watch) : done(null);
  if (!tasks.ok) return tasks;
  const slip = await orderWhere(hasLists(office), checkSlipPaper, { office, request, watch });
  if (!slip.ok) return slip;
  const summaries = await order(standardTablesPaper, { office, request, watch });
  if (!summaries.ok && !saysNoTasks(summaries.problem)) return summaries;
  const wantsList = request.wantsNominations === true || (request.wantsWord === true && !appendix.ok);
  const list = await orderWhere(wantsList && hasLists(office), nominationListPaper, {
    office,
    request,
    watch,
  });
  if (!list.ok) return list;
  const isListWritten = list.value !== null && request.wantsNominations === true;
  const orders = {
    list: isListWritten ? list.value : null,
    appendix: appendix.ok ? appendix.value : null,
    slip: slip.value,
    tables: summaries.ok ? summaries.value : null,
  };
  const written = await writeOrders(
    Object.values(orders).filter((one) => one !== null),
    {
      action: actionOf(orders),
      office,
      request,
      watch: watch.stage({ from: papersAreOrdered, to: 1 }),
    },
  );
  if (!written.ok) return written;
  const { madeOf, charts } = written.value;
  const listReport = madeOrPlanned(list.value, orders.list, madeOf)?.report ?? null;
  const appendixMade = orders.appendix === null ? null : madeOf(orders.appendix);
  const tablesMade = orders.tables === null ? null : madeOf(orders.tables);
  return done({
    appendix: appendixMade === null ? null : generatedOf(written.value, appendixMade),
    tasks: tasks.value,
    nominees: orders.slip === null ? null : madeOf(orders.slip).check,
    slipSheet: slip.value?.planned.drafts[0]?.name ?? null,
    summaries: tablesMade?.sheets.map(({ draft }) => draft.name) ?? [],
    nominationSheet: isListWritten ? (listReport?.draft.name ?? null) : null,
    papers: { appendix: appendixMade?.report.draft ?? null, nominations: listReport?.draft ?? null },
    leftOut: office.leftOut,
    sample: sampleSheets(office.snapshot),
    charts,
  });
}

/** The list as it was written, else as it was drawn up for the Word file alone. */
function madeOrPlanned<Made>(
  planned: PaperOrder<Made> | null,
  written: PaperOrder<Made> | null,
  madeOf: Written['madeOf'],
): Made | null {
  return written === null ? (planned?.planned.made ?? null) : madeOf(written);
}

/** The action under which the journal keeps the run: the first paper of it that a person would name. */
function actionOf({ appendix, slip }: Readonly<Record<'appendix' | 'slip', unknown>>): PaperAction {
  if (appendix !== null) return appendixPaper.action;
  return slip === null ? standardTablesPaper.action : checkSlipPaper.action;
}

interface From<Request> {
  readonly office: Office;
  readonly request: Request;
  readonly watch: Watching;
}

function order<Request, Made>(
  paper: Paper<Request, Made>,
  { office, request, watch }: From<Request>,
): Promise<Outcome<PaperOrder<Made>>> {
  return orderPaper(paper, {
    office,
    request,
    accepted: null,
    watch: watch.stage({ from: officeIsRead, to: papersAreOrdered }),
  });
}

async function orderWhere<Request, Made>(
  isWanted: boolean,
  paper: Paper<Request, Made>,
  from: From<Request>,
): Promise<Outcome<PaperOrder<Made> | null>> {
  return isWanted ? order(paper, from) : done(null);
}

async function checkOfTasks(
  office: Office,
  request: OfficeRequest,
  watch: Watching,
): Promise<Outcome<TaskCheck>> {
  const needs = sheetsInNeedOfMerges(office, ['tasks']);
  const whole = needs.length === 0 ? done(office) : await readMergesToo(office, needs, { request, watch });
  if (!whole.ok) return whole;
  const chosen = chosenTaskTable(whole.value);
  if (!chosen.ok) return chosen;
  const checking = taskCheck(whole.value, chosen.value, request.today);
  const checked = await inSlices(checking, watch.stage({ from: officeIsRead, to: papersAreOrdered }));
  return checked.ok ? done(checked.value) : failed(checked.block);
}
