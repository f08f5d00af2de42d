import { sheetsInNeedOfMerges, type Matter } from '../../core/office/mergedSheets';
import type { Office } from '../../core/office/office';
import { withGrids } from '../../core/office/ownSheets';
import type { Paper, PlannedPaper } from '../../core/office/paper';
import { understandOffice } from '../../core/office/understandOffice';
import type { Grid } from '../../core/sheets/grid';
import type { PaperAction } from '../../core/sheets/ownPapers';
import type { SheetDraft } from '../../core/sheets/sheetDraft';
import type { WrittenSheet } from '../../core/sheets/writtenSheet';
import type { Block } from '../../core/work/block';
import { done, failed, type Outcome, type Problem } from '../../core/work/outcome';
import { partOfWatch, type Watch } from '../../core/work/watch';
import { part, type Work } from '../../core/work/work';
import { inSlices } from '../../workbook/inSlices';
import type { ExistingChart } from '../../workbook/write/applied';
import { applyDrafts } from '../../workbook/write/applyDrafts';
import { now } from './clock';
import { keyOfPlan } from './keyOfPlan';
import { askedOf, cellsOf, officeIsRead, readOffice, type ReadingRequest } from './readOffice';
import { watching, type Watched } from './watching';

/** A write that follows on a look at it. */
export interface Accepting {
  /** The `key` of the preview that the person agreed to; absent: whatever comes out is written. */
  readonly accepted?: string;
}

/** A paper that is to be written, worked out from an office. */
export interface PaperOrder<Made> {
  readonly matters: readonly Matter[];
  readonly planned: PlannedPaper<Made>;
  /** Works it out anew, from an office that was read later. */
  readonly again: (office: Office) => Work<Outcome<PlannedPaper<Made>>>;
  /** The key of the preview that the person agreed to; null: nobody looked. */
  readonly accepted: string | null;
}

/** What came of a write. */
export interface Written {
  readonly kind: 'written' | 'unchanged';
  /** What came of a paper, as it was written. */
  readonly madeOf: <Made>(order: PaperOrder<Made>) => Made;
  /** Names of the papers' sheets, in the order in which they are written. */
  readonly sheets: readonly string[];
  readonly written: readonly WrittenSheet[];
  readonly charts: readonly ExistingChart[];
  readonly undoId: string | null;
}

/** What came of the write of one paper. */
export interface WrittenPaper<Made> extends Omit<Written, 'madeOf'> {
  readonly made: Made;
}

/**
 * Writes a paper: reads the office, works the paper out, and writes it as `writeOrders` does. Two batches to read, three
 * to guard, write and read back.
 */
export async function writePaper<Request extends ReadingRequest & Watched, Made>(
  paper: Paper<Request, Made>,
  request: Request & Accepting,
): Promise<Outcome<WrittenPaper<Made>>> {
  const watch = watching(request);
  const read = await readOffice(request, watch, { cells: cellsOf(paper), merges: [], alsoMergesOf: [] });
  if (!read.ok) return read;
  const stage = watch.stage({ from: officeIsRead, to: 1 });
  return writeFrom(paper, { office: read.value, request, watch: stage });
}

/** The same from an office that was read already. */
export async function writeFrom<Request extends ReadingRequest, Made>(
  paper: Paper<Request, Made>,
  from: { readonly office: Office; readonly request: Request & Accepting; readonly watch: Watch },
): Promise<Outcome<WrittenPaper<Made>>> {
  const { office, request, watch } = from;
  const accepted = request.accepted ?? null;
  const ordering = partOfWatch(watch, { from: 0, to: 0.4 });
  const order = await orderPaper(paper, { office, request, accepted, watch: ordering });
  if (!order.ok) return order;
  const writing = partOfWatch(watch, { from: 0.4, to: 1 });
  const written = await writeOrders([order.value], { action: paper.action, office, request, watch: writing });
  return written.ok ? done({ ...written.value, made: written.value.madeOf(order.value) }) : written;
}

/** Works out a paper that is to be written; nothing is written. */
export async function orderPaper<Request, Made>(
  paper: Paper<Request, Made>,
  from: {
    readonly office: Office;
    readonly request: Request;
    /** The key of the preview that the person agreed to; null: nobody looked. */
    readonly accepted: string | null;
    readonly watch: Watch;
  },
): Promise<Outcome<PaperOrder<Made>>> {
  const { office, request, accepted, watch } = from;
  const again = (fresh: Office) => paper.plan(fresh, request);
  const planned = await inSlices(again(office), watch);
  if (!planned.ok) return failed(planned.block);
  if (!planned.value.ok) return planned.value;
  return done({ matters: paper.matters, planned: planned.value.value, again, accepted });
}

/**
 * Writes papers together, all or none: guard, journal and write, read back, in three batches below the payload limit.
 * Where blanks could be merged cells, the merged areas come with the guard and the papers are worked out anew. Nothing
 * is written where a paper is another one by now than the one that the person agreed to.
 */
export async function writeOrders(
  orders: readonly PaperOrder<unknown>[],
  from: {
    readonly action: PaperAction;
    readonly office: Office;
    readonly request: ReadingRequest;
    readonly watch: Watch;
  },
): Promise<Outcome<Written>> {
  const { action, office, request } = from;
  const mergesOf = sheetsInNeedOfMerges(office, [...new Set(orders.flatMap(({ matters }) => matters))]);
  let plans: readonly PlannedPaper<unknown>[] = orders.map(({ planned }) => planned);
  let refused: Problem | null = null;
  const drafts = function* ({
    grids,
  }: {
    readonly grids: readonly Grid[];
  }): Work<readonly SheetDraft[] | Block> {
    if (mergesOf.length > 0) {
      const fresh = yield* part(
        understandOffice(withGrids(office.snapshot, grids), askedOf(request)),
        0,
        0.3,
      );
      const again = yield* part(planAgain(orders, fresh), 0.3, 0.8);
      if (!again.ok) {
        refused = again.problem;
        return { reason: 'cancelled' };
      }
      plans = again.value;
    }
    const changed = yield* part(otherThanAccepted(orders, plans), 0.8, 1);
    return changed ?? plans.flatMap((plan) => plan.drafts);
  };
  const end = (written: Omit<Written, 'madeOf' | 'sheets'>): Outcome<Written> => {
    const plansOf = new Map(orders.map((order, at) => [order, plans[at] ?? order.planned]));
    // the map holds each order's own plan
    const madeOf = <Made>(order: PaperOrder<Made>) => (plansOf.get(order) as PlannedPaper<Made>).made;
    return done({ ...written, madeOf, sheets: sheetsOf(plans) });
  };
  const targets = sheetsOf(plans);
  const changes = plans.flatMap(({ settings }) => settings ?? []);
  if (targets.length === 0 && changes.length === 0) {
    return end({ kind: 'unchanged', written: [], charts: [], undoId: null });
  }
  const applied = await applyDrafts({
    action,
    at: now(),
    snapshot: office.snapshot,
    restsOn: [...new Set(plans.flatMap(({ restsOn }) => restsOn))],
    mergesOf,
    targets,
    drafts,
    settings: (current) => changes.reduce((settings, change) => change(settings), current),
    watch: from.watch,
  });
  if (applied.kind === 'blocked') return failed(refused ?? applied.block);
  const { kind, charts } = applied;
  return kind === 'unchanged'
    ? end({ kind, charts, written: [], undoId: null })
    : end({ kind, charts, written: applied.sheets, undoId: applied.undoId });
}

function sheetsOf(plans: readonly PlannedPaper<unknown>[]): readonly string[] {
  return [...new Set(plans.flatMap((plan) => plan.drafts.map(({ name }) => name)))];
}

function* planAgain(
  orders: readonly PaperOrder<unknown>[],
  office: Office,
): Work<Outcome<readonly PlannedPaper<unknown>[]>> {
  const plans: PlannedPaper<unknown>[] = [];
  for (const [at, order] of orders.entries()) {
    const plan = yield* part(order.again(office), at / orders.length, (at + 1) / orders.length);
    if (!plan.ok) return plan;
    plans.push(plan.value);
  }
  return done(plans);
}

/** The block where a paper is not the one that the person agreed to; null: all are, or nobody looked. */
function* otherThanAccepted(
  orders: readonly PaperOrder<unknown>[],
  plans: readonly PlannedPaper<unknown>[],
): Work<Block | null> {
  for (const [at, { accepted }] of orders.entries()) {
    const plan = plans[at];
    if (accepted === null || plan === undefined) continue;
    const key = yield* keyOfPlan(plan);
    const sheet = plan.restsOn[0] ?? plan.drafts[0]?.name ?? '';
    if (key !== accepted) return { reason: 'changedSince', sheet };
  }
  return null;
}
