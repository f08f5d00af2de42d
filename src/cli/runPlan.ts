import { planOutline, readPlanFile } from '../actions';
import { aboutSubject } from './aboutSubject';
import { readInput } from './files';
import type { CliResult } from './result';
import { couldNot } from './result';

/** `plan PLAN_FILE`: the outline of a plan as JSON. */
export async function runPlan(path: string): Promise<CliResult> {
  const input = await readInput(path);
  if (!input.ok) return { kind: 'couldNotRun', why: input.why };
  const read = await readPlanFile(input.file);
  if (!read.ok) return couldNot(read.problem);
  return {
    kind: 'done',
    json: planOutline(read.value),
    messages: aboutSubject(read.value),
    exitCode: 0,
  };
}
