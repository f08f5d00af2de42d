import { joinLists, type JoinedLists } from '../actions';
import type { CliRequest } from './arguments';
import { readInput, writeOutput } from './files';
import { openHost } from './openHost';
import { couldNot, type CliResult } from './result';

type JoinRequest = Extract<CliRequest, { readonly command: 'join' }>;

/** `join`: lists of units on one sheet of the workbook; what was asked of nobody is printed with the sources. */
export async function runJoin(request: JoinRequest): Promise<CliResult> {
  const input = await readInput(request.workbook);
  if (!input.ok) return { kind: 'couldNotRun', why: input.why };
  const files = [];
  for (const path of request.unitFiles) {
    const read = await readInput(path);
    if (!read.ok) return { kind: 'couldNotRun', why: read.why };
    files.push(read.file);
  }
  const opened = await openHost(input.file);
  if (!opened.ok) return { kind: 'couldNotRun', why: opened.why };
  const { today, proposals } = request;
  const joined = await joinLists({ today, files, answers: { units: [], columns: [], proposals } });
  if (!joined.ok) return couldNot(joined.problem);
  const trouble = await writeOutput(request.out, opened.host.save());
  if (trouble !== null) return { kind: 'couldNotRun', why: trouble };
  const hasList = joined.value.kind !== 'nothing';
  return {
    kind: 'done',
    json: joinAnswer(joined.value),
    messages: opened.host.warnings,
    exitCode: hasList ? 0 : 1,
  };
}

/** The JSON of `join`. */
export type JoinAnswer = Omit<JoinedLists, 'undoId' | 'kind'>;

function joinAnswer({ sheet, rows, sources, twice }: JoinedLists): JoinAnswer {
  return { sheet, rows, sources, twice };
}
