import type { Office } from '../../core/office/office';
import type { Paper } from '../../core/office/paper';
import { done, failed, type Outcome } from '../../core/work/outcome';
import { partOfWatch, type Watch } from '../../core/work/watch';
import { inSlices } from '../../workbook/inSlices';
import { cellsOf, officeIsRead, readOffice, type ReadingRequest } from './readOffice';
import { watching, type Watched } from './watching';
import { writeOrders, type PaperOrder, type Replacing, type Written } from './writeOrders';

/** A write that follows on a look at it. */
export interface Accepting extends Replacing {
  /** The `key` of the preview that the person agreed to; absent: whatever comes out is written. */
  readonly accepted?: string;
}

/** What came of the write of one paper. */
export interface WrittenPaper<Made> extends Omit<Written, 'madeOf'> {
  readonly made: Made;
}

/**
 * Writes a paper: reads the office, works the paper out, and writes it as `writeOrders` does. Two batches to read, two
 * to guard and to write.
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
  return done({ reads: paper.reads, matters: paper.matters, planned: planned.value.value, again, accepted });
}
