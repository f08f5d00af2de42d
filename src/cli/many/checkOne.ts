import { checkOffice, holdsCommunesTable, type IsoDate, type Plan } from '../../actions';
import { aboutSubject } from '../aboutSubject';
import { readInput } from '../files';
import { givenLaw } from '../givenLaw';
import { givenPlan } from '../givenPlan';
import { openHost } from '../openHost';
import { oneLine, type CliResult } from '../result';
import { answerOf, sampleWarnings, workedOfCheck } from '../worked';
import type { CommuneFigures } from '../../core/papers/communes/checkedCommune';
import { figuresOf } from './figuresOf';

/** What every workbook is checked with. */
export interface CheckedWith {
  readonly today: IsoDate;
  readonly planFile: string | null;
  readonly lawFile: string | null;
  readonly convertOldFonts: boolean;
}

/** One workbook for a worker. */
export interface CheckTask extends CheckedWith {
  /** Where it lies. */
  readonly path: string;
  /** As the answer names it. */
  readonly file: string;
}

/** What a worker hands back: words and figures alone, the workbook itself stays behind. */
export type CheckedOne =
  /** `line`: the JSON of the answer, on one line, without its end. */
  | { readonly kind: 'checked'; readonly line: string; readonly figures: CommuneFigures }
  /** A table of communes that this command made itself. */
  | { readonly kind: 'ownTable' }
  | { readonly kind: 'failed'; readonly why: string };

/** Checks one workbook in a worker: what `check` answers, as one line, and the figures for the table. */
export async function checkOne(task: CheckTask): Promise<CheckedOne> {
  const input = await readInput(task.path);
  if (!input.ok) return { kind: 'failed', why: input.why };
  const given = await givenOnce(task);
  if (!given.ok) return { kind: 'failed', why: given.why };
  const opened = await openHost(input.file);
  if (!opened.ok) return { kind: 'failed', why: opened.why };
  const { today } = task;
  const { plan } = given;
  const checked = await checkOffice({ today, ...(plan === null ? {} : { plan }) });
  if (!checked.ok) {
    const ours = await holdsCommunesTable(today);
    return ours ? { kind: 'ownTable' } : { kind: 'failed', why: oneLine(checked.problem) };
  }
  const done = workedOfCheck(checked.value);
  const warnings = [...given.said, ...done.warnings, ...sampleWarnings(done.sample)];
  const answer = answerOf({ ...done, warnings, filled: null, listSheet: null }, opened.host);
  return {
    kind: 'checked',
    // how much was asked of Excel depends on what this worker looked at before: the line tells of the workbook alone
    line: JSON.stringify({ file: task.file, ...answer, roundTrips: undefined }),
    figures: figuresOf(checked.value, today),
  };
}

/** Plan and law that were given, and what is to be said of them. */
type Given =
  | { readonly ok: true; readonly plan: Plan | null; readonly said: readonly string[] }
  | { readonly ok: false; readonly why: string };

let given: { readonly key: string; readonly is: Promise<Given> } | null = null;

/** Plan and law are read once for all workbooks of a worker. */
function givenOnce(task: CheckedWith): Promise<Given> {
  const { planFile, lawFile, convertOldFonts } = task;
  const key = JSON.stringify({ planFile, lawFile, convertOldFonts });
  if (given?.key !== key) given = { key, is: readGiven(task) };
  return given.is;
}

/** Reads plan and law; null files are none, and the add-in's own law. */
export async function readGiven({
  planFile,
  lawFile,
  convertOldFonts,
}: Omit<CheckedWith, 'today'>): Promise<Given> {
  const law = await givenLaw(lawFile);
  if ('kind' in law) return { ok: false, why: whyOf(law) };
  if (planFile === null) return { ok: true, plan: null, said: law.said };
  const read = await givenPlan(planFile, { convertOldFonts });
  if ('kind' in read) return { ok: false, why: whyOf(read) };
  return { ok: true, plan: read.plan, said: [...law.said, ...aboutSubject(read.plan)] };
}

function whyOf(result: CliResult): string {
  return result.kind === 'couldNotRun' ? result.why : '';
}
