import {
  checkOffice,
  fillOfficeTables,
  runOffice,
  type Figures,
  type IsoDate,
  type Outcome,
  type Plan,
} from '../actions';
import { commandLine } from '../strings/commandLine';
import { checkSlip } from '../strings/papers/checkSlip';
import { nominationList } from '../strings/papers/nominationList';
import { planSheet } from '../strings/papers/planSheet';
import { standardTables } from '../strings/papers/standardTables';
import { aboutSubject } from './aboutSubject';
import type { CliRequest } from './arguments';
import { readInput, writeOutput } from './files';
import { givenLaw } from './givenLaw';
import { givenPlan } from './givenPlan';
import { listFindings } from './listFindings';
import { openHost } from './openHost';
import { saveWord } from './papers';
import { couldNot, type CliResult } from './result';
import { answerOf, sampleWarnings, worked, workedOfCheck, type Worked } from './worked';

type WorkbookRequest = Extract<CliRequest, { readonly command: 'run' | 'check' }>;

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

interface Asked {
  readonly today: IsoDate;
  readonly plan?: Plan;
}

async function check(asked: Asked): Promise<Outcome<Worked>> {
  const checked = await checkOffice(asked);
  return checked.ok ? { ok: true, value: workedOfCheck(checked.value) } : checked;
}

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
