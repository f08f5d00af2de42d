import {
  cellsByReason,
  sayFinding,
  type Finding,
  type NomineeCheck,
  type OfficeCheck,
  type OfficeRun,
  type OfficeTablesPreview,
  type PlanCheck,
  type TableSummary,
} from '../actions';
import type { ExcelHost } from '../excel-host/host';
import { commandLine, leftOutWords, officeTables, ruleWords, verdictWords } from '../strings/commandLine';
import { findingAnswer, nominationAnswer, officeTableAnswer, type RunAnswer } from './answers';

/** What the actions came to, before it is printed. */
export interface Worked {
  readonly tables: RunAnswer['tables'];
  readonly findings: readonly Finding[];
  readonly facts: readonly Finding[];
  readonly appendix: RunAnswer['appendix'];
  readonly nominees: NomineeCheck | null;
  readonly slipSheet: string | null;
  readonly summaries: readonly string[];
  readonly nominationSheet: string | null;
  readonly papers: OfficeRun['papers'];
  readonly leftOut: RunAnswer['leftOut'];
  readonly sample: OfficeRun['sample'];
  readonly charts: OfficeRun['charts'];
  readonly warnings: readonly string[];
}

/** Invented data are named before anything is handed up. */
export function sampleWarnings(sample: readonly { readonly sheet: string }[]): readonly string[] {
  return sample.length === 0 ? [] : [commandLine.sample(sample.map(({ sheet }) => sheet))];
}

/** A check in the same shape: nothing was written. */
export function workedOfCheck({ plan, ...seen }: OfficeCheck): Worked {
  return worked({ ...nothingWritten, ...seen }, { plan, said: [] });
}

const nothingWritten: Omit<OfficeRun, 'tasks' | 'nominees' | 'leftOut' | 'sample'> = {
  appendix: null,
  slipSheet: null,
  summaries: [],
  nominationSheet: null,
  papers: { appendix: null, nominations: null },
  charts: [],
};

interface Beside {
  /** null: what is told of the tasks tells of the plan too. */
  readonly plan: PlanCheck | null;
  readonly said: readonly string[];
}

/** What a run or a check came to, in one shape. */
export function worked(office: OfficeRun, { plan, said }: Beside): Worked {
  const { appendix, tasks, nominees, slipSheet, summaries: filled, nominationSheet, papers, charts } = office;
  const ofTasks = appendix?.tables ?? tasks?.summaries ?? [];
  const saidOfTasks = appendix?.findings ?? tasks?.findings ?? [];
  const tooLarge = appendix?.tooLarge ?? tasks?.tooLarge ?? nominees?.tooLarge ?? [];
  const unreadMerges = [...(tasks?.unreadMerges ?? []), ...(nominees?.unreadMerges ?? [])];
  const lists = nominees?.lists.map(({ summary }) => summary) ?? [];
  return {
    tables: [
      ...ofTasks.map((one) => tableAnswer('tasks', one)),
      ...lists.map((summary) => tableAnswer('nominees', summary)),
    ],
    findings: [...saidOfTasks, ...(plan?.findings ?? []), ...(nominees?.findings ?? [])],
    facts: [...(appendix?.facts ?? tasks?.facts ?? []), ...(plan?.facts ?? []), ...(nominees?.facts ?? [])],
    appendix: appendix === null ? null : { sheet: appendix.sheet, rows: appendix.tasks },
    nominees,
    slipSheet,
    summaries: filled,
    nominationSheet,
    papers,
    leftOut: office.leftOut.map(({ sheet, kind, sign }) => ({
      sheet,
      kind,
      why: leftOutWords.why(kind, sign),
    })),
    charts,
    sample: office.sample,
    warnings: [
      ...said,
      ...(tasks !== null && tasks.plan === null ? [commandLine.noPlan] : []),
      ...(nominees?.law.notices.map(({ notice }) => notice) ?? []),
      ...(appendix?.lostNotes ?? []).map(commandLine.lostNote),
      ...(appendix?.planSheet?.lost ?? []).map(({ address, text }) =>
        commandLine.planCellLost(address, text),
      ),
      ...(appendix?.planSheet?.conflicts ?? []).map(({ address, typed, inFile }) =>
        commandLine.planCellDiffers(address, typed, inFile),
      ),
      ...tooLarge.map(commandLine.tooLarge),
      ...[...new Set(unreadMerges)].map(commandLine.unreadMerges),
    ],
  };
}

function tableAnswer(
  kind: RunAnswer['tables'][number]['kind'],
  { sheet, headerRow, records, certainty }: TableSummary,
): RunAnswer['tables'][number] {
  return { kind, sheet, headerRow, records, certainty };
}

interface Extras {
  readonly filled: OfficeTablesPreview['tables'] | null;
  readonly listSheet: string | null;
}

/** What is printed of it. */
export function answerOf(done: Worked & Extras, host: ExcelHost): RunAnswer {
  const { syncs, requestBytes, responseBytes } = host.roundTrips();
  return {
    tables: done.tables,
    leftOut: done.leftOut,
    findings: done.findings.map(inWords),
    facts: done.facts.map(inWords),
    appendix: done.appendix,
    checkSlip: done.slipSheet === null ? null : { sheet: done.slipSheet },
    nominationList: done.nominationSheet === null ? null : { sheet: done.nominationSheet },
    findingsList: done.listSheet === null ? null : { sheet: done.listSheet },
    nomination: done.nominees === null ? null : nominationAnswer(done.nominees, verdictWords.doubt),
    summaries: done.summaries.map((sheet) => ({ sheet })),
    ownTables: done.filled?.map(officeTableAnswer) ?? null,
    roundTrips: { syncs, requestBytes, responseBytes },
    warnings: [...done.warnings, ...officeTableWarnings(done), ...host.warnings],
  };
}

function inWords(finding: Finding): RunAnswer['findings'][number] {
  return findingAnswer(finding, sayFinding(ruleWords, finding).message);
}

/** What of the office's own tables is left for people; or that no table was understood. */
function officeTableWarnings({ filled }: Pick<Extras, 'filled'>): readonly string[] {
  if (filled === null) return [];
  if (filled.length === 0) return [commandLine.noOfficeTable];
  return filled.flatMap(({ sheet, address, left, unknown, leftCells, doNotAddUp }) => {
    if (left !== null) return [commandLine.officeTable(sheet, address, officeTables.whyTable(left))];
    const said = [
      ...unknown.map((one) => officeTables.label(one.axis, one.label, one.address, one.why)),
      ...cellsByReason(leftCells).map(({ why, addresses }) => officeTables.cellsLeft(why, addresses)),
    ];
    return [
      ...said.map((text) => commandLine.officeTable(sheet, address, text)),
      ...doNotAddUp.map((label) => commandLine.doesNotAddUp(sheet, label)),
    ];
  });
}
