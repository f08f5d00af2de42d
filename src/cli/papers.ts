import {
  makeNominationList,
  writeWordFile,
  type IsoDate,
  type Outcome,
  type Plan,
  type WordPaper,
} from '../actions';
import { commandLine } from '../strings/vi/commandLine';
import { writeOutput } from './files';
import { couldNot, type CliResult } from './result';

interface Asked {
  readonly today: IsoDate;
  readonly plan?: Plan;
}

/** The nomination list on its sheet, and what there is to say of it. */
export interface NominationSheet {
  readonly sheet: string;
  readonly warnings: readonly string[];
}

/** Makes the nomination list; a sheet of its name that is not ours is left alone, and the name on offer is taken. */
export async function addNominationList(asked: Asked): Promise<Outcome<NominationSheet>> {
  const made = await makeNominationList(asked);
  if (made.ok) return { ok: true, value: { sheet: made.value.sheet, warnings: [] } };
  if (made.problem.reason !== 'notOurSheet') return made;
  const { sheet, otherName } = made.problem;
  const again = await makeNominationList({ ...asked, nominationSheetName: otherName });
  if (!again.ok) return again;
  return {
    ok: true,
    value: { sheet: again.value.sheet, warnings: [commandLine.otherName(sheet, otherName)] },
  };
}

/** Saves papers as one Word file; null, or why it could not be done. */
export async function saveWord(
  asked: Asked,
  to: { readonly path: string; readonly papers: readonly WordPaper[] },
): Promise<CliResult | null> {
  const word = await writeWordFile({ ...asked, papers: to.papers });
  if (!word.ok) return couldNot(word.problem);
  const trouble = await writeOutput(to.path, word.value.bytes);
  return trouble === null ? null : { kind: 'couldNotRun', why: trouble };
}
