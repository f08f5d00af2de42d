import { readPlanFileWith, type Plan } from '../actions';
import { commandLine } from '../strings/commandLine';
import { readInput } from './files';
import { couldNot, oneLine, type CliResult } from './result';

/** The plan of a file, or why it could not be read. A plan in an old font is converted only where that was asked for. */
export async function givenPlan(
  path: string,
  { convertOldFonts }: { readonly convertOldFonts: boolean },
): Promise<{ readonly plan: Plan } | CliResult> {
  const input = await readInput(path);
  if (!input.ok) return { kind: 'couldNotRun', why: input.why };
  const read = await readPlanFileWith(input.file, convertOldFonts ? 'convert' : 'tell');
  if (read.ok) return { plan: read.value };
  if (read.problem.reason !== 'oldFont') return couldNot(read.problem);
  return { kind: 'couldNotRun', why: `${oneLine(read.problem)} ${commandLine.convertOldFonts}` };
}
