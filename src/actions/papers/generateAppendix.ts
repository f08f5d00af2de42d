import { appendixChanges } from '../../core/papers/appendix/appendixChanges';
import { planSheetDraft } from '../../core/papers/planSheet/planSheet';
import type { Grid } from '../../core/sheets/grid';
import type { SheetDraft } from '../../core/sheets/sheetDraft';
import { needsMerges } from '../../core/tasks/mergedValues';
import { planSheet } from '../../strings/vi/planSheet';
import type { Applied } from '../../workbook/write/applied';
import { applyDrafts } from '../../workbook/write/applyDrafts';
import { readWorkbook } from '../../workbook/read/readWorkbook';
import { atOnce, part, type Steps } from '../../core/work/work';
import { inSlices } from '../../workbook/inSlices';
import type { WorkbookSnapshot } from '../../core/office/snapshot';
import type { CheckRequest } from '../checkTasks';
import { now } from '../running/clock';
import { appendixName, makeAppendixInSteps } from './makeAppendix';
import { understandInSteps, type OfficeReading } from '../../core/office/officeReading';
import { done, failed, type Outcome } from '../../core/work/outcome';
import type { PlannedWrite } from '../running/plannedWrite';
import type { GeneratedAppendix } from '../../core/office/taskReports';
import { tableSummary } from '../viewOffice';
import { watching } from '../running/watching';

/** An appendix as it is asked for. A plan handed in is put on its sheet in the same write. */
export interface GenerateRequest extends CheckRequest {
  /** Names to take where sheets of the usual names are not ours. */
  readonly sheetName?: string;
  readonly planSheetName?: string;
}

/**
 * Generates the appendix: two batches to read, three to guard, write and read back.
 * Merged areas, where the task sheet needs them, come with the guard, and the appendix is made anew with them.
 */
export async function generateAppendix(request: GenerateRequest): Promise<Outcome<GeneratedAppendix>> {
  const watch = watching(request);
  const read = await readWorkbook({
    sheets: 'all',
    mergesOf: 'remembered',
    watch: watch.stage({ from: 0, to: 0.1 }),
  });
  if (!read.ok) return failed(read.block);
  watch.countRows(read.value.grids);
  const planned = await inSlices(planFrom(read.value, request), watch.stage({ from: 0.1, to: 0.5 }));
  if (!planned.ok) return failed(planned.block);
  if (!planned.value.ok) return planned.value;
  const { write, generated } = planned.value.value;
  const applied = await applyDrafts({
    action: 'generateAppendix',
    at: now(),
    snapshot: read.value,
    ...write,
    watch: watch.stage({ from: 0.5, to: 1 }),
  });
  return applied.kind === 'blocked' ? failed(applied.block) : generated(applied);
}

function* planFrom(snapshot: WorkbookSnapshot, request: GenerateRequest): Steps<Outcome<PlannedAppendix>> {
  const reading = yield* part(understandInSteps(snapshot, request.plan ?? null), 0, 0.3);
  return yield* part(planAppendixInSteps(reading, request), 0.3, 1);
}

/** An appendix whose write is worked out. */
export interface PlannedAppendix {
  readonly write: PlannedWrite;
  /** The appendix itself: as it was written, once the write is done. */
  readonly draft: () => SheetDraft | null;
  /** What was generated, once the write is done. */
  readonly generated: (applied: Exclude<Applied, { readonly kind: 'blocked' }>) => Outcome<GeneratedAppendix>;
}

/** Works out the write of the appendix, and of the plan's sheet where a plan is handed in; nothing is written. */
export function planAppendix(reading: OfficeReading, request: GenerateRequest): Outcome<PlannedAppendix> {
  return atOnce(planAppendixInSteps(reading, request));
}

/** The same, bit by bit. */
function* planAppendixInSteps(
  reading: OfficeReading,
  request: GenerateRequest,
): Steps<Outcome<PlannedAppendix>> {
  const { snapshot } = reading;
  const sheet = appendixName(reading, request.sheetName);
  let made = yield* makeAppendixInSteps(reading, { today: request.today, sheetName: sheet });
  if (!made.ok) return made;
  const { table } = made.value;
  const wantsMerges = needsMerges(table);
  const planTarget = reading.planSheet ?? request.planSheetName ?? planSheet.sheetName;
  const standsOn = reading.planSheet === null || request.plan !== undefined ? [] : [reading.planSheet];
  const write: PlannedWrite = {
    restsOn: [table.sheet, ...standsOn],
    mergesOf: wantsMerges ? [table.sheet] : [],
    targets: request.plan === undefined ? [sheet] : [planTarget, sheet],
    drafts: function* ({ grids }): Steps<readonly SheetDraft[]> {
      if (wantsMerges) {
        const fresh = yield* understandInSteps(withGrids(snapshot, grids), request.plan ?? null);
        made = yield* makeAppendixInSteps(fresh, { today: request.today, sheetName: sheet });
      }
      const appendix = made.ok ? [made.value.report.draft] : [];
      if (request.plan === undefined) return appendix;
      return [planSheetDraft(request.plan, { words: planSheet, sheetName: planTarget }), ...appendix];
    },
  };
  return done({
    write,
    draft: () => (made.ok ? made.value.report.draft : null),
    generated: (applied) => {
      if (!made.ok) return made;
      return done({
        kind: applied.kind,
        sheet,
        tasks: made.value.report.taskCount,
        lostNotes: appendixChanges(reading.standing, made.value.report).lostNotes,
        written: applied.kind === 'written' ? applied.sheets : [],
        undoId: applied.kind === 'written' ? applied.undoId : null,
        findings: made.value.findings,
        table: tableSummary(made.value.table),
        tooLarge: snapshot.tooLarge,
      });
    },
  });
}

/** The snapshot with the cells that were read again in place of the old ones. */
export function withGrids(snapshot: WorkbookSnapshot, fresh: readonly Grid[]): WorkbookSnapshot {
  const bySheet = new Map(fresh.map((grid) => [grid.sheet, grid]));
  return { ...snapshot, grids: snapshot.grids.map((grid) => bySheet.get(grid.sheet) ?? grid) };
}
