import {
  cellsByReason,
  checkOffice,
  fillOfficeTables,
  runOffice,
  sayFinding,
  type Figures,
  type Finding,
  type IsoDate,
  type NomineeCheck,
  type OfficeRun,
  type Outcome,
  type OfficeTablesPreview,
  type Plan,
  type PlanCheck,
  type TableSummary,
} from '../actions';
import type { ExcelHost } from '../excel-host/host';
import { commandLine, leftOutWords, officeTables, ruleWords, verdictWords } from '../strings/commandLine';
import { checkSlip } from '../strings/papers/checkSlip';
import { nominationList } from '../strings/papers/nominationList';
import { planSheet } from '../strings/papers/planSheet';
import { standardTables } from '../strings/papers/standardTables';
import { aboutSubject } from './aboutSubject';
import { findingAnswer, nominationAnswer, officeTableAnswer, type RunAnswer } from './answers';
import type { CliRequest } from './arguments';
import { readInput, writeOutput } from './files';
import { givenLaw } from './givenLaw';
import { givenPlan } from './givenPlan';
import { listFindings } from './listFindings';
import { openHost } from './openHost';
import { saveWord } from './papers';
import { couldNot, type CliResult } from './result';

type WorkbookRequest = Extract<CliRequest, { readonly command: 'run' | 'check' }>;

/** What the actions came to, before it is printed. */
interface Worked {
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

/** `run` and `check`: the add-in's own actions on the real Office.js over the embedded Excel. */
export async function runWorkbook(request: WorkbookRequest): Promise<CliResult> {
  const input = await readInput(request.workbook);
  if (!input.ok) return { kind: 'couldNotRun', why: input.why };
  const law = await givenLaw(request.lawFile);
  if ('kind' in law) return law;
  const plan = request.planFile === null ? { plan: null } : await givenPlan(request.planFile, request);
  if ('kind' in plan) return plan;
  const opened = await openHost(input.file);
  if (!opened.ok) return { kind: 'couldNotRun', why: opened.why };
  const { host } = opened;
  const asked = { today: request.today, ...(plan.plan === null ? {} : { plan: plan.plan }) };
  const figures = request.formulas ? { figures: 'formulas' as const } : {};
  const papers = { wantsNominations: request.nominationList, wantsWord: request.docx !== null };
  const done =
    request.command === 'run' ? await run({ ...asked, ...figures, ...papers }) : await check(asked);
  if (!done.ok) return couldNot(done.problem);
  const filled = request.fillOfficeTables ? await fillOfficeTables(asked) : null;
  if (filled?.ok === false) return couldNot(filled.problem);
  const listed = request.findingsList ? await listFindings(asked) : null;
  if (listed?.ok === false) return couldNot(listed.problem);
  // The API has no member for it, but this file is written here: its charts carry their words as alternative text too
  for (const { sheet, name, title, alternative } of done.value.charts)
    host.describeChart({ sheet, name, title, description: alternative });
  if (request.out !== null) {
    const trouble = await writeOutput(request.out, host.save());
    if (trouble !== null) return { kind: 'couldNotRun', why: trouble };
  }
  const word = request.docx === null ? null : await saveWord(done.value.papers, request.docx);
  if (word?.ok === false) return { kind: 'couldNotRun', why: word.why };
  const ofPlan = plan.plan === null ? [] : aboutSubject(plan.plan);
  const warnings = [
    ...law.said,
    ...ofPlan,
    ...done.value.warnings,
    ...sampleWarnings(done.value.sample),
    ...(listed?.value.warnings ?? []),
    ...(word?.warnings ?? []),
  ];
  const filledTables = filled?.value.tables ?? null;
  const json = answerOf(
    { ...done.value, warnings, filled: filledTables, listSheet: listed?.value.sheet ?? null },
    host,
  );
  const hasErrors = json.findings.some(({ severity }) => severity === 'error');
  return {
    kind: 'done',
    json,
    messages: json.warnings,
    exitCode: request.command === 'check' && hasErrors ? 1 : 0,
  };
}

/** Invented data are named before anything is handed up. */
function sampleWarnings(sample: readonly { readonly sheet: string }[]): readonly string[] {
  return sample.length === 0 ? [] : [commandLine.sample(sample.map(({ sheet }) => sheet))];
}

interface Asked {
  readonly today: IsoDate;
  readonly plan?: Plan;
}

async function check(asked: Asked): Promise<Outcome<Worked>> {
  const checked = await checkOffice(asked);
  if (!checked.ok) return checked;
  const { plan, ...seen } = checked.value;
  return { ok: true, value: worked({ ...nothingWritten, ...seen }, { plan, said: [] }) };
}

const nothingWritten: Omit<OfficeRun, 'tasks' | 'nominees' | 'leftOut' | 'sample'> = {
  appendix: null,
  slipSheet: null,
  summaries: [],
  nominationSheet: null,
  papers: { appendix: null, nominations: null },
  charts: [],
};

interface Names {
  readonly wantsNominations?: boolean;
  readonly wantsWord?: boolean;
  readonly nominationSheetName?: string;
  readonly sheetName?: string;
  readonly planSheetName?: string;
  readonly slipSheetName?: string;
  readonly taskSummaryName?: string;
  readonly nomineeSummaryName?: string;
  readonly figures?: Figures;
}

/** Sheets that are not ours are left alone: the name on offer is taken, and said. */
async function run(asked: Asked & Names, said: readonly string[] = []): Promise<Outcome<Worked>> {
  const made = await runOffice(asked);
  if (made.ok) {
    const lacksList = asked.wantsNominations === true && made.value.nominationSheet === null;
    return {
      ok: true,
      value: worked(made.value, {
        plan: null,
        said: lacksList ? [...said, commandLine.noList] : said,
      }),
    };
  }
  if (made.problem.reason !== 'notOurSheet') return made;
  const { sheet, otherName } = made.problem;
  const again = { ...asked, ...otherNameFor(sheet, otherName) };
  return run(again, [...said, commandLine.otherName(sheet, otherName)]);
}

function otherNameFor(sheet: string, otherName: string): Names {
  if (sheet === standardTables.sheetNames.tasks) return { taskSummaryName: otherName };
  if (sheet === standardTables.sheetNames.nominees) return { nomineeSummaryName: otherName };
  if (sheet === nominationList.sheetNames.list) return { nominationSheetName: otherName };
  if (sheet === planSheet.sheetName) return { planSheetName: otherName };
  return sheet === checkSlip.sheetName ? { slipSheetName: otherName } : { sheetName: otherName };
}

interface Beside {
  /** null: what is told of the tasks tells of the plan too. */
  readonly plan: PlanCheck | null;
  readonly said: readonly string[];
}

function worked(office: OfficeRun, { plan, said }: Beside): Worked {
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

function answerOf(done: Worked & Extras, host: ExcelHost): RunAnswer {
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
