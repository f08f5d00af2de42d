import {
  checkTasks,
  generateAppendix,
  readPlanFile,
  sayFinding,
  tableSummary,
  type Finding,
  type IsoDate,
  type Outcome,
  type Plan,
  type TableSummary,
} from '../actions';
import type { ExcelHost } from '../excel-host/host';
import { commandLine } from '../strings/vi/commandLine';
import { planSheet } from '../strings/vi/planSheet';
import { findingAnswer, type RunAnswer } from './answers';
import type { CliRequest } from './arguments';
import { readInput, writeOutput } from './files';
import { openHost } from './openHost';
import { couldNot, type CliResult } from './result';

type WorkbookRequest = Extract<CliRequest, { readonly workbook: string }>;

/** What the actions came to, before it is printed. */
interface Worked {
  readonly table: TableSummary;
  readonly findings: readonly Finding[];
  readonly appendix: RunAnswer['appendix'];
  readonly warnings: readonly string[];
}

/** `run` and `check`: the add-in's own actions on the real Office.js over the embedded Excel. */
export async function runWorkbook(request: WorkbookRequest): Promise<CliResult> {
  const input = await readInput(request.workbook);
  if (!input.ok) return { kind: 'couldNotRun', why: input.why };
  const plan = await givenPlan(request.planFile);
  if ('kind' in plan) return plan;
  const opened = await openHost(input.file);
  if (!opened.ok) return { kind: 'couldNotRun', why: opened.why };
  const { host } = opened;
  const asked = { today: request.today, ...(plan.plan === null ? {} : { plan: plan.plan }) };
  const worked = request.command === 'run' ? await generate(asked) : await check(asked);
  if (!worked.ok) return couldNot(worked.problem);
  if (request.out !== null) {
    const trouble = await writeOutput(request.out, host.save());
    if (trouble !== null) return { kind: 'couldNotRun', why: trouble };
  }
  const json = answerOf(worked.value, host);
  const hasErrors = json.findings.some(({ severity }) => severity === 'error');
  return {
    kind: 'done',
    json,
    messages: json.warnings,
    exitCode: request.command === 'check' && hasErrors ? 1 : 0,
  };
}

async function givenPlan(path: string | null): Promise<{ readonly plan: Plan | null } | CliResult> {
  if (path === null) return { plan: null };
  const input = await readInput(path);
  if (!input.ok) return { kind: 'couldNotRun', why: input.why };
  const read = await readPlanFile(input.file);
  return read.ok ? { plan: read.value } : couldNot(read.problem);
}

interface Asked {
  readonly today: IsoDate;
  readonly plan?: Plan;
}

async function check(asked: Asked): Promise<Outcome<Worked>> {
  const checked = await checkTasks(asked);
  if (!checked.ok) return checked;
  const { table, findings, plan, tooLarge } = checked.value;
  return {
    ok: true,
    value: {
      table: tableSummary(table),
      findings,
      appendix: null,
      warnings: [...(plan === null ? [commandLine.noPlan] : []), ...tooLarge.map(commandLine.tooLarge)],
    },
  };
}

/** Sheets that are not ours are left alone: the name on offer is taken, and said. */
async function generate(
  asked: Asked & { readonly sheetName?: string; readonly planSheetName?: string },
  said: readonly string[] = [],
): Promise<Outcome<Worked>> {
  const made = await generateAppendix(asked);
  if (made.ok) {
    const { table, findings, sheet, tasks, tooLarge } = made.value;
    const warnings = [...said, ...tooLarge.map(commandLine.tooLarge)];
    return { ok: true, value: { table, findings, appendix: { sheet, rows: tasks }, warnings } };
  }
  if (made.problem.reason === 'noPlan') return check(asked);
  if (made.problem.reason !== 'notOurSheet') return made;
  const { sheet, otherName } = made.problem;
  const names = sheet === planSheet.sheetName ? { planSheetName: otherName } : { sheetName: otherName };
  return generate({ ...asked, ...names }, [...said, commandLine.otherName(sheet, otherName)]);
}

function answerOf(worked: Worked, host: ExcelHost): RunAnswer {
  const { syncs, requestBytes, responseBytes } = host.roundTrips();
  const { sheet, headerRow, records } = worked.table;
  return {
    tables: [{ kind: 'tasks', sheet, headerRow, records }],
    findings: worked.findings.map((finding) => findingAnswer(finding, sayFinding(finding).message)),
    appendix: worked.appendix,
    summaries: [],
    roundTrips: { syncs, requestBytes, responseBytes },
    warnings: [...worked.warnings, ...host.warnings],
  };
}
