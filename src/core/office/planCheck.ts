import type { PlanSheetCell, PlanSheetLines } from '../papers/planSheet/planSheetLines';
import type { Plan } from '../plan/plan';
import type { DutyChoice } from '../plan/recurringDuties';
import type { Finding } from '../rules/finding';
import { keyFindings, type KeyedFinding } from '../rules/findingKey';
import { misspelledTerms } from '../rules/plan/misspelledTerms';
import type { CellChange } from '../sheets/cellChange';
import { corrected } from '../text/misspelt';
import { nfc } from '../text/folding';
import type { IsoDate } from '../time/isoDate';
import { part, type Work } from '../work/work';
import { judgePlan } from './judgePlan';
import { tasksOf } from './judgeTasks';
import { lineOf, onPlanSheet } from './onPlanSheet';
import { outlineMarks, type OutlineMark } from './outlineMarks';
import { chosenTaskTable, type Office } from './office';
import { setAside, type IgnoredItem, type OpenFinding } from './setAside';

/** What a check of the plan found. */
export interface PlanCheck {
  readonly plan: Plan;
  /** Name of the plan sheet; null: the plan does not stand on one as it was checked. */
  readonly planSheet: string | null;
  /** Open findings. Where the plan stands on its sheet each leads to a cell there; else to the plan or an item of it. */
  readonly findings: readonly OpenFinding[];
  readonly ignored: readonly IgnoredItem[];
  /** What is to be known and is nothing to mend. */
  readonly facts: readonly Finding[];
  readonly ruleCount: number;
  /** How many open findings stand at each line of the outline. */
  readonly marks: readonly OutlineMark[];
  /** Which duties the office asks of its year's plans. */
  readonly duties: DutyChoice;
}

/** Judges a plan beside the tasks of the office, where a sheet of tasks is used. Bit by bit. */
export function* planCheck(office: Office, plan: Plan, today: IsoDate): Work<PlanCheck> {
  const { own, snapshot } = office;
  const chosen = chosenTaskTable(office);
  const tasks = chosen.ok
    ? { sheet: chosen.value.sheet, all: yield* part(tasksOf(office, chosen.value, today), 0, 0.6) }
    : null;
  const judging = judgePlan(office, { plan, tasks, appendix: null, today });
  const { findings, facts, rules } = yield* part(judging, 0.6, 1);
  // the keys are made before rows are looked up: they stay when rows move
  const { open, ignored } = setAside(yield* keyFindings(findings, () => null), snapshot.settings);
  const marks = outlineMarks(
    plan,
    open.map((finding) => ({ line: lineOf(plan, finding), severity: finding.severity })),
  );
  const onSheet = (finding: KeyedFinding) => atItsCell(plan, finding, own.planLines);
  return {
    plan,
    planSheet: own.planLines === null ? null : own.planSheet,
    findings: open.map((finding) => ({
      ...onSheet(finding),
      mustBeMended: finding.severity === 'error',
    })),
    ignored: ignored.map((item) => ({ ...item, finding: onSheet(item.finding) })),
    facts,
    ruleCount: rules.length,
    marks,
    duties: snapshot.settings.duties,
  };
}

/** A finding with its cell on the plan sheet, and a fix where there is one honest answer. */
function atItsCell(plan: Plan, told: KeyedFinding, lines: PlanSheetLines | null): KeyedFinding {
  const { finding, line } = onPlanSheet(plan, told, lines);
  const fix = line === null ? null : fixOf(finding, line);
  return fix === null ? finding : { ...finding, fix };
}

/** The line with its slips mended; only they have one honest answer: all else is settled on the paper first. */
function fixOf({ rule }: Finding, { cell, value, isFormula }: PlanSheetCell): CellChange | null {
  if (rule !== 'ND-03' || isFormula || typeof value !== 'string') return null;
  const to = corrected(nfc(value), misspelledTerms(value));
  return to === value ? null : { cell, from: value, to };
}
