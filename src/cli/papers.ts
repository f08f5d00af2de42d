import { wordFileOf, type OfficeRun } from '../actions';
import { commandLine } from '../strings/commandLine';
import { writeOutput } from './files';
import { oneLine } from './result';

/** What came of the Word file: what there is to say of it, or one line why it could not be saved. */
type SavedWord =
  { readonly ok: true; readonly warnings: readonly string[] } | { readonly ok: false; readonly why: string };

/** Saves the papers of a run as one Word file: the appendix, then the nomination list, as far as there are any. */
export async function saveWord(papers: OfficeRun['papers'], path: string): Promise<SavedWord> {
  const { appendix, nominations } = papers;
  const drafts = [appendix, nominations].filter((draft) => draft !== null);
  if (drafts.length === 0) return { ok: true, warnings: [commandLine.noWordFile] };
  const word = await wordFileOf(drafts, {});
  if (!word.ok) return { ok: false, why: oneLine(word.problem) };
  const why = await writeOutput(path, word.value.bytes);
  if (why !== null) return { ok: false, why };
  return { ok: true, warnings: appendix === null ? [commandLine.wordWithoutAppendix] : [] };
}
