import { chosenTaskTable, type Office } from '../../core/office/office';
import type { Paper, PlannedPaper } from '../../core/office/paper';
import { draftSampleTable } from '../../core/papers/sample/sampleTable';
import type { SampleTable } from '../../core/papers/sample/sampleTable';
import { yearOf, type IsoDate } from '../../core/time/isoDate';
import { done, failed, type Outcome } from '../../core/work/outcome';
import { ready, type Work } from '../../core/work/work';
import { planSheet as planWords } from '../../strings/papers/planSheet';
import { sampleList } from '../../strings/papers/sampleList';
import { samplePlan } from '../../strings/papers/samplePlan';
import { sampleTasks } from '../../strings/papers/sampleTasks';
import { readPlanText } from '../readPlanFile';
import type { ReadingRequest } from '../running/readOffice';
import type { Watched } from '../running/watching';
import { writePaper } from '../running/writePaper';
import { freeSheet } from './awardHistory';
import { madePlanSheet } from './planSheet';

/** The sample as it is asked for. */
export type SampleRequest = Pick<ReadingRequest, 'today'> & Watched;

/** The sheets that were put in: plan, tasks and nominees. */
export interface AddedSample {
  readonly sheets: readonly string[];
  readonly undoId: string | null;
}

const samplePaper: Paper<ReadingRequest & Watched, null> = {
  action: 'addSample',
  reads: 'cells',
  matters: [],
  plan: planSample,
};

function planSample(office: Office, { today }: ReadingRequest): Work<Outcome<PlannedPaper<null>>> {
  const { own, snapshot } = office;
  // a plan that stands is never mixed with an invented one
  if (own.planSheet !== null) return ready(failed({ reason: 'planStands', sheet: own.planSheet }));
  const plan = madePlanSheet(office, freeSheet(planWords.sheetName, snapshot));
  if (!plan.ok) return ready(plan);
  const year = sampleYear(today);
  const tasks = draftSampleTable(ofYear(sampleTasks, year), {
    kind: 'sampleTasks',
    sheetName: freeSheet(sampleTasks.sheetName, snapshot),
  });
  const list = draftSampleTable(ofYear(sampleList, year), {
    kind: 'sampleList',
    sheetName: freeSheet(sampleList.sheetName, snapshot),
  });
  const chosen = chosenTaskTable(office);
  const staysInUse = chosen.ok ? chosen.value.sheet : null;
  const drafts = [{ ...plan.value.draft, origin: 'sample' as const }, tasks, list];
  return ready(
    done({
      drafts,
      restsOn: [],
      // checks go on with the office's own sheet until the person points at the invented one
      settings:
        staysInUse === null
          ? null
          : (current) => (current.taskSheet === null ? { ...current, taskSheet: staysInUse } : current),
      agreedOn: { drafts, shown: null },
      made: null,
    }),
  );
}

/** The year in which the sample's words stand in the source, and the first whose law they keep to. */
const writtenYear = 2026;

/** The year of which the sample is: that in which it is put in, where the law of its words holds. */
function sampleYear(today: IsoDate): number {
  return Math.max(yearOf(today), writtenYear);
}

function inYear(text: string, year: number): string {
  return text.replaceAll(String(writtenYear), String(year));
}

function ofYear({ titles, columns, rows, ...table }: SampleTable, year: number): SampleTable {
  return {
    ...table,
    titles: titles.map((text) => inYear(text, year)),
    columns: columns.map(([header, width]) => [inYear(header, year), width]),
    rows: rows.map((cells) => cells.map((text) => inYear(text, year))),
  };
}

/**
 * Puts an invented plan, its tasks and a list of nominees into the workbook, as new sheets and in one step: two batches
 * to read, two to guard and to write. Refused beside a plan that stands.
 */
export async function addSample(request: SampleRequest): Promise<Outcome<AddedSample>> {
  const plan = await readPlanText(inYear(samplePlan, sampleYear(request.today)));
  if (!plan.ok) return plan;
  const written = await writePaper(samplePaper, { ...request, plan: plan.value });
  if (!written.ok) return written;
  const { sheets, undoId } = written.value;
  return done({ sheets, undoId });
}
