import { openLaw, type LawOpening } from '../actions';
import { lawFile } from '../strings/commandLine';
import { readInput } from './files';
import type { CliResult } from './result';

/** An edition that was opened, and what is to be said of it. */
interface GivenLaw {
  readonly opening: LawOpening;
  readonly said: readonly string[];
}

/** Goes by the edition of a file (null: by the add-in's own), or tells everything that is wrong with it, line by line. */
export async function givenLaw(path: string | null): Promise<GivenLaw | CliResult> {
  if (path === null) return { opening: await openLaw({ kind: 'none' }), said: [] };
  const input = await readInput(path);
  if (!input.ok) return { kind: 'couldNotRun', why: input.why };
  const opening = await openLaw({ kind: 'text', text: new TextDecoder().decode(input.file.bytes) });
  const { used, trouble } = opening;
  if (trouble?.kind === 'faulty') {
    const lines = trouble.problems.map((problem) => lawFile.problem(problem));
    return { kind: 'couldNotRun', why: [lawFile.refused(path), ...lines].join('\n') };
  }
  return { opening, said: [lawFile.using(used), ...reservations(opening)] };
}

/** What is to be said of an edition that is used all the same. */
function reservations({ used, trouble }: LawOpening): readonly string[] {
  switch (trouble?.kind) {
    case 'incomplete':
      return [lawFile.incomplete(used, trouble)];
    case 'older':
    case 'beginsLater':
      return [lawFile[trouble.kind](used, trouble.builtIn)];
    default:
      return [];
  }
}
