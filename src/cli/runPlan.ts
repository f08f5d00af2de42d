import { planOutline } from '../actions';
import { aboutSubject } from './aboutSubject';
import type { CliRequest } from './arguments';
import { givenPlan } from './givenPlan';
import type { CliResult } from './result';

/** `plan PLAN_FILE`: the outline of a plan as JSON. */
export async function runPlan(
  request: Extract<CliRequest, { readonly command: 'plan' }>,
): Promise<CliResult> {
  const given = await givenPlan(request.planFile, request);
  if ('kind' in given) return given;
  return {
    kind: 'done',
    json: planOutline(given.plan),
    messages: aboutSubject(given.plan),
    exitCode: 0,
  };
}
