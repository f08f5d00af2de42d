import { builtInLawText } from '../actions';
import { commandLine } from '../strings/commandLine';
import type { CliRequest } from './arguments';
import { writeOutput } from './files';
import { givenLaw } from './givenLaw';
import type { CliResult } from './result';

/**
 * `law FILE`: which edition a file holds, or everything that is wrong with it. `law --write FILE`: the add-in's own edition
 * as a file.
 */
export async function runLaw({
  file,
  does,
}: Extract<CliRequest, { readonly command: 'law' }>): Promise<CliResult> {
  if (does === 'write') {
    const trouble = await writeOutput(file, new TextEncoder().encode(builtInLawText()));
    if (trouble !== null) return { kind: 'couldNotRun', why: trouble };
    return { kind: 'done', json: { file }, messages: [commandLine.lawFileWritten(file)], exitCode: 0 };
  }
  const given = await givenLaw(file);
  if ('kind' in given) return given;
  return { kind: 'done', json: given.opening.used, messages: given.said, exitCode: 0 };
}
