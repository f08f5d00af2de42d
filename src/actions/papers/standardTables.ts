import { chosenTaskTable, hasLists, type Office } from '../../core/office/office';
import { sheetsBehind } from '../../core/office/restsOn';
import { paperOf, type Paper, type PlannedPaper } from '../../core/office/paper';
import type { TieOut } from '../../core/counting/nomineeTables';
import type { SummarySheet } from '../../core/papers/standardTables/summarySheets';
import type { Finding } from '../../core/rules/finding';
import { done, type Outcome } from '../../core/work/outcome';
import { part, type Work } from '../../core/work/work';
import { standardTables as words } from '../../strings/papers/standardTables';
import type { NomineeRequest } from '../checkNominees';
import { writePaper, type Accepting } from '../running/writePaper';
import {
  nomineeSummarySheet,
  taskSummarySheet,
  type Figures,
  type MadeSummary,
  type SummaryOptions,
} from './countedTables';

/** Summary sheets as they are asked for. */
export interface SummaryRequest extends NomineeRequest {
  /** Absent: as the workbook remembers it from the last time, else values. */
  readonly figures?: Figures;
  /** Names to take where sheets of the usual names are not ours. */
  readonly taskSummaryName?: string;
  readonly nomineeSummaryName?: string;
}

/** Standard tables that were counted; at least one of `tasks` and `nominees` is there. */
export interface MadeTables {
  readonly tasks: MadeSummary | null;
  readonly nominees: MadeSummary | null;
  /** Their sheets, in the order in which they are written. */
  readonly sheets: readonly SummarySheet[];
  readonly figures: Figures;
  /** null: no nomination lists. */
  readonly tieOut: TieOut | null;
  /** Sums that do not tie out (rule TK-01); the check of the lists has them too. */
  readonly findings: readonly Finding[];
}

/** What filling the standard tables wrote. */
export interface FilledSummaries {
  readonly kind: 'written' | 'unchanged';
  readonly sheets: readonly string[];
  /** null: no nomination lists. */
  readonly tieOut: TieOut | null;
  /** Sums that do not tie out (rule TK-01); `checkNominees` has them too. */
  readonly findings: readonly Finding[];
  /** Titles of charts that could not be drawn; their sheets stand, and writing once more draws them. */
  readonly missingCharts: readonly string[];
  readonly undoId: string | null;
}

/** The standard tables of tasks and of nominations, each on a sheet of ours. A workbook with neither has none. */
export const standardTablesPaper: Paper<SummaryRequest, MadeTables> = {
  action: 'fillSummaries',
  reads: 'cells',
  matters: ['tasks', 'lists'],
  plan: planTables,
};

function* planTables(office: Office, request: SummaryRequest): Work<Outcome<PlannedPaper<MadeTables>>> {
  const chosen = chosenTaskTable(office);
  if (!chosen.ok && !hasLists(office)) return chosen;
  const { snapshot } = office;
  const tasks = chosen.ok
    ? yield* part(taskSummarySheet(office, chosen.value, optionsOf(office, 'tasks', request)), 0, 0.4)
    : null;
  const nominees = hasLists(office)
    ? yield* part(nomineeSummarySheet(office, optionsOf(office, 'nominees', request)), 0.4, 1)
    : null;
  const sheets = [tasks, nominees].flatMap((one) => one?.sheet ?? []);
  const restsOn = sheetsBehind(office, ['tasks', 'lists']);
  const { figures } = request;
  return done({
    ...paperOf({
      drafts: sheets.map(({ draft }) => draft),
      restsOn,
      made: {
        tasks,
        nominees,
        sheets,
        figures: figures ?? snapshot.settings.summaryFigures,
        tieOut: nominees?.tieOut ?? null,
        findings: nominees?.check.findings.filter(({ rule }) => rule === 'TK-01') ?? [],
      },
    }),
    settings: figures === undefined ? null : (current) => ({ ...current, summaryFigures: figures }),
  });
}

/** How a sheet is to be made: as asked for, else as the workbook has it. */
function optionsOf(
  { snapshot }: Office,
  about: 'tasks' | 'nominees',
  request: SummaryRequest,
): SummaryOptions {
  const usual = words.sheetNames[about];
  const existing = snapshot.sheets.find(({ name, own }) => own?.kind === 'summary' && name.startsWith(usual));
  const asked = about === 'tasks' ? request.taskSummaryName : request.nomineeSummaryName;
  return {
    request,
    sheetName: asked ?? existing?.name ?? usual,
    figures: request.figures ?? snapshot.settings.summaryFigures,
  };
}

/** Writes the standard tables: two batches to read, two to guard and write, one to draw charts. */
export async function fillSummaries(request: SummaryRequest & Accepting): Promise<Outcome<FilledSummaries>> {
  const written = await writePaper(standardTablesPaper, request);
  if (!written.ok) return written;
  const { kind, sheets, undoId, made } = written.value;
  const { tieOut, findings } = made;
  const missingCharts = written.value.missingCharts.map(({ title }) => title);
  return done({ kind, sheets, tieOut, findings, missingCharts, undoId });
}
