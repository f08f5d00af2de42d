import type { Finding } from '../../core/rules/finding';
import type { SheetDraft } from '../../core/sheets/sheetDraft';
import type { TieOut } from '../../core/counting/nomineeTables';
import { part, type Steps } from '../../core/work/work';
import { needsMerges } from '../../core/tasks/mergedValues';
import { summaries as words } from '../../strings/vi/summaries';
import { applyDrafts } from '../../workbook/write/applyDrafts';
import type { NomineeRequest } from '../checkNominees';
import { now } from '../running/clock';
import { withGrids } from './generateAppendix';
import {
  nomineeSummaryInSteps,
  taskSummaryInSteps,
  tieOutOfLists,
  type Figures,
  type SummaryOptions,
} from './makeSummaries';
import { ownSheetName, understandInSteps, type OfficeReading } from '../../core/office/officeReading';
import { done, failed, type Outcome } from '../../core/work/outcome';
import { together, type PlannedWrite } from '../running/plannedWrite';
import { readSummarySource, sourceIsRead, type SummarySource } from './summarySource';
import { chosenTable } from '../../core/office/taskTable';
import { watching } from '../running/watching';

/** Summary sheets as they are asked for. */
export interface SummaryRequest extends NomineeRequest {
  /** Absent: as the workbook remembers it from the last time, else values. */
  readonly figures?: Figures;
  /** Names to take where sheets of the usual names are not ours. */
  readonly taskSummaryName?: string;
  readonly nomineeSummaryName?: string;
}

/** What filling the standard tables wrote. */
export interface FilledSummaries {
  readonly kind: 'written' | 'unchanged';
  readonly sheets: readonly string[];
  /** null: no nomination lists. */
  readonly tieOut: TieOut | null;
  /** Sums that do not tie out (rule TK-01); `checkNominees` has them too. */
  readonly findings: readonly Finding[];
  readonly undoId: string | null;
}

/**
 * Writes the standard tables of tasks and of nominations, each on a sheet of ours: two batches to read, three to
 * guard, write and read back. A workbook with neither has none.
 */
export async function fillSummaries(request: SummaryRequest): Promise<Outcome<FilledSummaries>> {
  const watch = watching(request);
  const read = await readSummarySource(request, watch);
  if (!read.ok) return read;
  const source = read.value;
  const { sheets, write } = planSummaries(source, request);
  if (sheets.length === 0) {
    const tasks = chosenTable(source.office);
    return tasks.ok ? failed({ reason: 'noTaskSheet' }) : tasks;
  }
  const applied = await applyDrafts({
    action: 'fillSummaries',
    at: now(),
    snapshot: source.office.snapshot,
    ...write,
    watch: watch.stage({ from: sourceIsRead, to: 1 }),
  });
  if (applied.kind === 'blocked') return failed(applied.block);
  return done({
    kind: applied.kind,
    sheets,
    tieOut:
      source.lists === null ? null : tieOutOfLists(source.lists.reading, source.lists.check, request.today),
    findings: tieOutFindings(source.lists),
    undoId: applied.kind === 'written' ? applied.undoId : null,
  });
}

/** Of the lists' open findings those that say that sums do not tie out. */
export function tieOutFindings(lists: SummarySource['lists']): readonly Finding[] {
  return lists === null ? [] : lists.check.findings.filter(({ rule }) => rule === 'TK-01');
}

/** Works out the write of the standard tables; nothing is written. `sheets` is empty where there is nothing to count. */
export function planSummaries(
  source: SummarySource,
  request: SummaryRequest,
): { readonly sheets: readonly string[]; readonly write: PlannedWrite } {
  const writes = [planTaskSummary(source.office, request), planNomineeSummary(source, request)].filter(
    (write) => write !== null,
  );
  const write = together(writes);
  const { figures } = request;
  if (figures === undefined) return { sheets: write.targets, write };
  const settings: PlannedWrite['settings'] = (current) => ({ ...current, summaryFigures: figures });
  return { sheets: write.targets, write: { ...write, settings } };
}

function planTaskSummary(office: OfficeReading, request: SummaryRequest): PlannedWrite | null {
  const chosen = chosenTable(office);
  if (!chosen.ok) return null;
  const { table } = chosen.value;
  const options = summaryOptions(office, 'tasks', request);
  const wantsMerges = needsMerges(table);
  return {
    restsOn: [table.sheet, ...(office.planSheet === null ? [] : [office.planSheet])],
    mergesOf: wantsMerges ? [table.sheet] : [],
    targets: [options.sheetName],
    drafts: function* ({ grids }): Steps<readonly SheetDraft[]> {
      const fresh = wantsMerges
        ? yield* part(understandInSteps(withGrids(office.snapshot, grids), office.plan), 0, 0.4)
        : office;
      const again = wantsMerges ? chosenTable(fresh) : chosen;
      if (!again.ok) return [];
      const made = yield* part(taskSummaryInSteps(fresh, again.value.table, options), 0.4, 1);
      return [made.sheet.draft];
    },
  };
}

function planNomineeSummary({ office, lists }: SummarySource, request: SummaryRequest): PlannedWrite | null {
  if (lists === null) return null;
  const { reading, check } = lists;
  const options = summaryOptions(office, 'nominees', request);
  const lawSheet = ownSheetName(office.snapshot, 'settings');
  return {
    restsOn: [
      ...new Set([...reading.lists.map(({ sheet }) => sheet), ...(lawSheet === null ? [] : [lawSheet])]),
    ],
    mergesOf: [],
    targets: [options.sheetName],
    drafts: function* (): Steps<readonly SheetDraft[]> {
      const made = yield* nomineeSummaryInSteps(reading, check, options);
      return [made.sheet.draft];
    },
  };
}

/** How a sheet is to be made: as asked for, else as the workbook has it. */
export function summaryOptions(
  { snapshot }: OfficeReading,
  about: 'tasks' | 'nominees',
  request: SummaryRequest,
): SummaryOptions {
  const usual = words.sheetNames[about];
  const standing = snapshot.sheets.find(({ name, own }) => own?.kind === 'summary' && name.startsWith(usual));
  const asked = about === 'tasks' ? request.taskSummaryName : request.nomineeSummaryName;
  return {
    today: request.today,
    sheetName: asked ?? standing?.name ?? usual,
    figures: request.figures ?? snapshot.settings.summaryFigures,
  };
}
