import { planSheetDraft } from '../core/reports/planSheet';
import type { Grid } from '../core/sheets/grid';
import type { SheetDraft } from '../core/sheets/sheetDraft';
import { needsMerges } from '../core/tasks/mergedValues';
import { planSheet } from '../strings/vi/planSheet';
import { applyDrafts } from '../workbook/applyDrafts';
import { readWorkbook } from '../workbook/readWorkbook';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { CheckRequest } from './checkTasks';
import { now } from './clock';
import { appendixName, makeAppendix } from './makeAppendix';
import { understandOffice } from './officeReading';
import { done, failed, type Outcome } from './outcome';
import type { GeneratedAppendix } from './reports';
import { tableSummary } from './viewOffice';

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
  const read = await readWorkbook({ sheets: 'all' });
  if (!read.ok) return failed(read.block);
  const snapshot = read.value;
  const reading = understandOffice(snapshot, request.plan ?? null);
  const sheet = appendixName(reading, request.sheetName);
  let made = makeAppendix(reading, { today: request.today, sheetName: sheet });
  if (!made.ok) return made;
  const { table } = made.value;
  const wantsMerges = needsMerges(table);
  const planTarget = reading.planSheet ?? request.planSheetName ?? planSheet.sheetName;
  const standsOn = reading.planSheet === null || request.plan !== undefined ? [] : [reading.planSheet];

  const applied = await applyDrafts({
    action: 'generateAppendix',
    at: now(),
    snapshot,
    restsOn: [table.sheet, ...standsOn],
    mergesOf: wantsMerges ? [table.sheet] : [],
    targets: request.plan === undefined ? [sheet] : [planTarget, sheet],
    drafts: ({ grids }): readonly SheetDraft[] => {
      if (wantsMerges) {
        const fresh = understandOffice(withGrids(snapshot, grids), request.plan ?? null);
        made = makeAppendix(fresh, { today: request.today, sheetName: sheet });
      }
      const appendix = made.ok ? [made.value.report.draft] : [];
      if (request.plan === undefined) return appendix;
      return [planSheetDraft(request.plan, { words: planSheet, sheetName: planTarget }), ...appendix];
    },
  });
  if (applied.kind === 'blocked') return failed(applied.block);
  if (!made.ok) return made;
  return done({
    kind: applied.kind,
    sheet,
    tasks: made.value.report.taskCount,
    written: applied.kind === 'written' ? applied.sheets : [],
    undoId: applied.kind === 'written' ? applied.undoId : null,
    findings: made.value.findings,
    table: tableSummary(made.value.table),
    tooLarge: snapshot.tooLarge,
  });
}

/** The snapshot with the cells that were read again in place of the old ones. */
function withGrids(snapshot: WorkbookSnapshot, fresh: readonly Grid[]): WorkbookSnapshot {
  const bySheet = new Map(fresh.map((grid) => [grid.sheet, grid]));
  return { ...snapshot, grids: snapshot.grids.map((grid) => bySheet.get(grid.sheet) ?? grid) };
}
