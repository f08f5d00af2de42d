import type { NextYearTask } from '../../core/papers/nextYear/nextYear';
import { done, type Outcome } from '../../core/work/outcome';
import type { PaperPlace } from '../running/paperPlace';
import { planNextYear, type NextYearRequest, type PlannedYear } from './startNextYear';
import { watching } from '../running/watching';

export type { NextYearTask } from '../../core/papers/nextYear/nextYear';

/** The sheet of awards as it would be written. */
export interface HistoryPreview {
  readonly sheet: string;
  readonly isNew: boolean;
  /** Rows on it afterwards, and how many of them are new. */
  readonly rows: number;
  readonly added: number;
  /** Rows that only say that an award was asked for: no award yet. */
  readonly nominations: number;
  /** Names that stand for several persons of the same unit: only identity numbers tell them apart. */
  readonly sameNames: readonly string[];
}

/** What starting the next year would write. */
export interface NextYearPreview extends PaperPlace {
  /** For `accepted` of the write, whichever tasks are chosen. */
  readonly key: string;
  readonly year: number;
  /** All tasks of this year; empty: none are copied. */
  readonly tasks: readonly NextYearTask[];
  /** null: no lists, or not asked for. */
  readonly history: HistoryPreview | null;
}

/** What starting the next year would write: two batches (three where cells may be merged); nothing is written. */
export async function previewNextYear(request: NextYearRequest): Promise<Outcome<NextYearPreview>> {
  const planned = await planNextYear(request, watching(request));
  return planned.ok ? done(previewOf(planned.value)) : planned;
}

function previewOf({ key, year, tasks, history }: PlannedYear): NextYearPreview {
  return {
    // its name is free: a sheet of tasks that was begun is never written again
    sheet: tasks?.sheet ?? history?.sheet ?? '',
    isNew: tasks !== null || history?.isNew === true,
    nameOnOffer: null,
    key,
    year,
    tasks: tasks?.report.tasks ?? [],
    history:
      history === null
        ? null
        : {
            sheet: history.sheet,
            isNew: history.isNew,
            rows: history.report.rows,
            added: history.report.added,
            nominations: history.report.nominations,
            sameNames: history.sameNames,
          },
  };
}
