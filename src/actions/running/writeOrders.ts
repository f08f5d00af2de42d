import { sheetsInNeedOfMerges, type Matter } from '../../core/office/mergedSheets';
import type { Office } from '../../core/office/office';
import { forgetAnswers } from '../../core/office/oncePerOffice';
import { withGrids } from '../../core/office/ownSheets';
import type { Paper, PlannedPaper } from '../../core/office/paper';
import { sampleSheets } from '../../core/office/sampleSheets';
import type { WorkbookSnapshot } from '../../core/office/snapshot';
import { understandOffice } from '../../core/office/understandOffice';
import type { Grid } from '../../core/sheets/grid';
import type { OwnSheetKind, PaperAction } from '../../core/sheets/ownPapers';
import type { SheetDraft } from '../../core/sheets/sheetDraft';
import type { WrittenSheet } from '../../core/sheets/writtenSheet';
import type { Block } from '../../core/work/block';
import { done, failed, type Outcome, type Problem } from '../../core/work/outcome';
import type { Watch } from '../../core/work/watch';
import { part, type Work } from '../../core/work/work';
import type { ExistingChart } from '../../workbook/write/applied';
import { applyDrafts } from '../../workbook/write/applyDrafts';
import { now } from './clock';
import { keyOfPlan } from './keyOfPlan';
import { isKept } from './knownOffices';
import { askedOf, type ReadingRequest } from './readOffice';

/** A paper that is to be written, worked out from an office. */
export interface PaperOrder<Made> {
  readonly reads: Paper<never, Made>['reads'];
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
  /** Charts that could not be drawn; the next write of the same draws them. */
  readonly missingCharts: readonly ExistingChart[];
  readonly undoId: string | null;
}

/** What papers are written from. */
interface WritingFrom {
  /** The action that the journal keeps. */
  readonly action: PaperAction;
  readonly office: Office;
  readonly request: ReadingRequest & Replacing;
  readonly watch: Watch;
}

/** Agreement to lose what people typed on sheets that are rewritten. */
export interface Replacing {
  /** `seen` of the question "typedSince"; absent: it is asked. */
  readonly replaces?: string;
}

type Plans = readonly PlannedPaper<unknown>[];

/**
 * Writes papers together, all or none: guard, then look, write and look again, in two batches below the payload limit.
 * Where blanks could be merged cells, the merged areas come with the guard and the papers are worked out anew. Nothing
 * is written where a paper is another one by now than the one that the person agreed to.
 */
export async function writeOrders(
  orders: readonly PaperOrder<unknown>[],
  from: WritingFrom,
): Promise<Outcome<Written>> {
  const mergesOf = mergesForGuard(orders, from.office);
  const drafting = draftingOf(orders, { ...from, mergesOf });
  const plans = drafting.plans();
  const targets = sheetsOf(plans);
  const changes = plans.flatMap(({ settings }) => settings ?? []);
  const end = (written: Omit<Written, 'madeOf' | 'sheets'>): Outcome<Written> =>
    done({ ...written, madeOf: madeOf(orders, drafting.plans()), sheets: sheetsOf(drafting.plans()) });
  if (targets.length === 0 && changes.length === 0) {
    return end({ kind: 'unchanged', written: [], charts: [], missingCharts: [], undoId: null });
  }
  if (!isKept(from.office)) forgetAnswers(from.office);
  const applied = await applyDrafts({
    action: from.action,
    at: now(),
    snapshot: from.office.snapshot,
    restsOn: [...new Set(plans.flatMap(({ restsOn }) => restsOn))],
    mergesOf,
    targets,
    typed: from.request.replaces === undefined ? 'ask' : { mayGo: from.request.replaces },
    drafts: drafting.drafts,
    settings: (current) => changes.reduce((settings, change) => change(settings), current),
    watch: from.watch,
  });
  if (applied.kind === 'blocked') return failed(drafting.refused() ?? applied.block);
  const { kind, charts } = applied;
  return kind === 'unchanged'
    ? end({ kind, charts, missingCharts: [], written: [], undoId: null })
    : end({
        kind,
        charts,
        missingCharts: applied.missingCharts,
        written: applied.sheets,
        undoId: applied.undoId,
      });
}

/**
 * Sheets whose merged areas come with the guard: none where all is known; else also those that were known, since the
 * papers are worked out anew from the guard's cells.
 */
function mergesForGuard(orders: readonly PaperOrder<unknown>[], office: Office): readonly string[] {
  const unknown = sheetsInNeedOfMerges(office, [...new Set(orders.flatMap(({ matters }) => matters))]);
  if (unknown.length === 0) return [];
  const restsOn = new Set(orders.flatMap(({ planned }) => planned.restsOn));
  const known = office.snapshot.grids.filter(({ sheet, merges }) => restsOn.has(sheet) && merges !== null);
  return [...new Set([...unknown, ...known.map(({ sheet }) => sheet)])];
}

/** Papers on their way through the guarded write, which hands in the cells that it read again. */
interface Drafting {
  /** The papers as they were worked out last. */
  readonly plans: () => Plans;
  /** Why one of them could not be worked out again; null: none, or none was. */
  readonly refused: () => Problem | null;
  readonly drafts: (fresh: { readonly grids: readonly Grid[] }) => Work<readonly SheetDraft[] | Block>;
}

function draftingOf(
  orders: readonly PaperOrder<unknown>[],
  from: Pick<WritingFrom, 'office' | 'request'> & { readonly mergesOf: readonly string[] },
): Drafting {
  let plans: Plans = orders.map(({ planned }) => planned);
  let refused: Problem | null = null;
  const drafts: Drafting['drafts'] = function* ({ grids }) {
    if (from.mergesOf.length > 0) {
      const again = yield* part(planAgain(orders, { ...from, grids }), 0, 0.8);
      if (!again.ok) {
        refused = again.problem;
        // the write stops here; what is told is the problem itself
        return { reason: 'cancelled' };
      }
      plans = again.value;
    }
    const changed = yield* part(otherThanAccepted(orders, plans, { ...from.office.snapshot, grids }), 0.8, 1);
    return changed ?? plans.flatMap((plan) => withOrigin(plan, from.office.snapshot));
  };
  return { plans: () => plans, refused: () => refused, drafts };
}

/** Written for the office itself, whatever else stands in the workbook: the plan that it hands in, and what it sets. */
const neverSample: readonly OwnSheetKind[] = ['plan', 'settings'];

/** The drafts of a paper; those that are made from invented data are marked so, to be named and to go with them. */
function withOrigin(
  { drafts, restsOn }: Plans[number],
  snapshot: Pick<WorkbookSnapshot, 'sheets'>,
): readonly SheetDraft[] {
  const invented = new Set(sampleSheets(snapshot).map(({ sheet }) => sheet));
  if (!restsOn.some((sheet) => invented.has(sheet))) return drafts;
  return drafts.map((draft) =>
    neverSample.includes(draft.kind) ? draft : { ...draft, origin: 'sample' as const },
  );
}

/** The papers from the office as the guard read it, merged areas included. */
function* planAgain(
  orders: readonly PaperOrder<unknown>[],
  from: Pick<WritingFrom, 'office' | 'request'> & { readonly grids: readonly Grid[] },
): Work<Outcome<Plans>> {
  const snapshot = withGrids(from.office.snapshot, from.grids);
  const office = yield* part(understandOffice(snapshot, askedOf(from.request)), 0, 0.4);
  const plans: PlannedPaper<unknown>[] = [];
  const share = 0.6 / orders.length;
  for (const [at, order] of orders.entries()) {
    const plan = yield* part(order.again(office), 0.4 + share * at, 0.4 + share * (at + 1));
    if (!plan.ok) return plan;
    plans.push(plan.value);
  }
  forgetAnswers(office);
  return done(plans);
}

/** The block where a paper is not the one that the person agreed to; null: all are, or nobody looked. */
function* otherThanAccepted(
  orders: readonly PaperOrder<unknown>[],
  plans: Plans,
  snapshot: Pick<WorkbookSnapshot, 'grids' | 'sheets'>,
): Work<Block | null> {
  for (const [at, { accepted, reads }] of orders.entries()) {
    const plan = plans[at];
    if (accepted === null || plan === undefined) continue;
    const key = yield* keyOfPlan({ planned: plan, reads, snapshot });
    const sheet = plan.restsOn[0] ?? plan.drafts[0]?.name ?? '';
    if (key !== accepted) return { reason: 'changedSince', sheet };
  }
  return null;
}

function madeOf(orders: readonly PaperOrder<unknown>[], plans: Plans): Written['madeOf'] {
  const planOf = new Map(orders.map((order, at) => [order, plans[at] ?? order.planned]));
  // the map holds each order's own plan
  return <Made>(order: PaperOrder<Made>) => (planOf.get(order) as PlannedPaper<Made>).made;
}

function sheetsOf(plans: Plans): readonly string[] {
  return [...new Set(plans.flatMap((plan) => plan.drafts.map(({ name }) => name)))];
}
