import type { Office } from '../../core/office/office';
import type { Paper, PlannedPaper } from '../../core/office/paper';
import { done, failed, type Outcome } from '../../core/work/outcome';
import type { Watch } from '../../core/work/watch';
import { part, type Work } from '../../core/work/work';
import { inSlices } from '../../workbook/inSlices';
import { keyOfPlan } from './keyOfPlan';
import { paperPlace, type PaperPlace } from './paperPlace';
import { cellsOf, officeIsRead, readOffice, type ReadingRequest } from './readOffice';
import { watching, type Watched } from './watching';

/** A paper that was worked out to be looked at. */
export interface LookedAt<Made> {
  readonly office: Office;
  readonly planned: PlannedPaper<Made>;
  /** For `accepted` of the write. */
  readonly key: string;
  /** Where each of its drafts would stand. */
  readonly places: readonly PaperPlace[];
}

/**
 * What writing a paper would write: two batches (three where cells may be merged); nothing is written.
 * @param show what a person sees of it
 */
export async function previewPaper<Request extends ReadingRequest & Watched, Made, Shown>(
  paper: Paper<Request, Made>,
  request: Request,
  show: (look: LookedAt<Made>) => Work<Shown>,
): Promise<Outcome<Shown>> {
  const watch = watching(request);
  const read = await readOffice(request, watch, {
    cells: cellsOf(paper),
    merges: paper.matters,
    alsoMergesOf: [],
  });
  if (!read.ok) return read;
  const stage = watch.stage({ from: officeIsRead, to: 1 });
  return lookAtPaper(paper, { office: read.value, request, watch: stage }, show);
}

/** The same from an office that was read already. */
export async function lookAtPaper<Request, Made, Shown>(
  paper: Paper<Request, Made>,
  from: { readonly office: Office; readonly request: Request; readonly watch: Watch },
  show: (look: LookedAt<Made>) => Work<Shown>,
): Promise<Outcome<Shown>> {
  const shown = await inSlices(look(paper, from, show), from.watch);
  return shown.ok ? shown.value : failed(shown.block);
}

function* look<Request, Made, Shown>(
  paper: Paper<Request, Made>,
  { office, request }: { readonly office: Office; readonly request: Request },
  show: (look: LookedAt<Made>) => Work<Shown>,
): Work<Outcome<Shown>> {
  const planned = yield* part(paper.plan(office, request), 0, 0.7);
  if (!planned.ok) return planned;
  const seen = { planned: planned.value, reads: paper.reads, snapshot: office.snapshot };
  const key = yield* part(keyOfPlan(seen), 0.7, 0.8);
  const places = planned.value.drafts.map(({ name, kind }) =>
    paperPlace(office.snapshot, { sheet: name, kind }),
  );
  return done(yield* part(show({ office, planned: planned.value, key, places }), 0.8, 1));
}
