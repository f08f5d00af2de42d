import type { SourceReport } from '../../core/papers/joinedList/listSource';
import { planJoining, type JoinRequest, type PlannedJoining } from './joinLists';
import { done, type Outcome } from '../../core/work/outcome';
import { paperPlace, type PaperPlace } from '../running/paperPlace';
import { watching } from '../running/watching';

/** What joining lists would write. */
export interface JoinPreview extends PaperPlace {
  /** For `accepted` of the write. */
  readonly key: string;
  /** One for each file and sheet, in the order asked. */
  readonly sources: readonly SourceReport[];
  /** Rows on the sheet after joining. */
  readonly rows: number;
  /** Rows that stand on it and stay: of other sources, and rows that people typed. */
  readonly rowsThatStay: number;
  /** Rows that stand on it and go, since their source comes again. */
  readonly rowsReplaced: number;
}

/** What joining lists would write: two batches (three where cells of a sheet may be merged); nothing is written. */
export async function previewJoin(request: JoinRequest): Promise<Outcome<JoinPreview>> {
  const planned = await planJoining(request, watching(request));
  return planned.ok ? done(previewOf(planned.value)) : planned;
}

function previewOf({ office, sheet, standing, sources, joined, key }: PlannedJoining): JoinPreview {
  const stood = standing?.rows.length ?? 0;
  const fresh = sources.reduce((sum, { rows }) => sum + rows, 0);
  const rows = joined?.rows.length ?? stood;
  return {
    ...paperPlace(office.snapshot, { sheet, kind: 'joinedList' }),
    key,
    sources,
    rows,
    rowsThatStay: rows - fresh,
    rowsReplaced: stood - (rows - fresh),
  };
}
