import type { ValidationChange } from '../../core/sheets/cellValidation';
import type { Block } from '../../core/work/block';
import { sendAndWait } from '../answerLimit';
import { blockOf } from '../errors';
import { wholeInSlices } from '../inSlices';
import { queueJournalState, stoppedIds, takenIds } from '../journal/journal';
import { journalLimits, type JournalEntry } from '../journal/journalEntry';
import { newEntryId } from '../journal/journalLines';
import { lineOf } from '../journal/lineOf';
import { queueValidation } from '../read/readValidations';
import { attemptWrite, type Attempt } from './attempt';
import { queueRows } from './cellBundles';
import { queueProtectedSheet } from './foundCells';
import { withMutex } from './mutex';
import { settle } from './settle';
import { isAsExpected } from './validations';
import type { TheirSheet } from './writing';

/** Validations that a person agreed to change. */
interface ValidationRequest {
  /** Name of the action for the journal. */
  readonly action: string;
  /** The moment, as ISO text. */
  readonly at: string;
  readonly changes: readonly ValidationChange[];
  /** Rows of their sheets that said anything when they were looked at, all from 0. */
  readonly usedRows: ReadonlyMap<string, TheirSheet['rows']>;
}

/** What came of it. */
type ValidationsSet =
  | { readonly kind: 'written'; readonly undoId: string }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'blocked'; readonly block: Block };

/**
 * Sets validations on sheets of theirs, never a value: guard, then journal, look, set, look in one batch. All or none;
 * two batches.
 */
export async function applyValidations(request: ValidationRequest): Promise<ValidationsSet> {
  if (request.changes.length === 0) return { kind: 'unchanged' };
  return withMutex(async (): Promise<ValidationsSet> => {
    const run = await runGuarded(request);
    if ('reason' in run) return { kind: 'blocked', block: run };
    const settled = await settle(run.attempt);
    return settled.kind === 'blocked' ? settled : { kind: 'written', undoId: run.entry.id };
  });
}

type Run = Block | { readonly attempt: Attempt; readonly entry: JournalEntry };

async function runGuarded(request: ValidationRequest): Promise<Run> {
  const { action, at, changes, usedRows } = request;
  const names = [...new Set(changes.map(({ sheet }) => sheet))];
  try {
    return await Excel.run(async (context): Promise<Run> => {
      const { workbook } = context;
      workbook.load({ readOnly: true });
      const journal = queueJournalState(context);
      const protectedSheet = queueProtectedSheet(context, new Set(names));
      const sheets = names.map((name) => {
        const sheet = workbook.worksheets.getItem(name).load({ id: true });
        return { name, sheet, rows: queueRows(sheet) };
      });
      const standing = changes.map((change) => ({
        change,
        now: queueValidation(workbook.worksheets.getItem(change.sheet), change),
      }));
      await sendAndWait(context);
      const state = journal();
      if (workbook.readOnly) return { reason: 'readOnly' };
      if (stoppedIds(state).length > 0) return { reason: 'stoppedHalfway' };
      const barred = protectedSheet();
      if (barred !== null) return { reason: 'sheetProtected', sheet: barred };
      const found = sheets.map(({ name, sheet, rows }) => ({ name, id: sheet.id, rows: rows() }));
      const moved = found.find(({ name, rows }) => !isSameRows(rows, usedRows.get(name)));
      const other = standing.find(({ change, now }) => !isAsExpected(now(), change.from));
      if (other !== undefined) return { reason: 'changedSince', sheet: other.change.sheet };
      if (moved !== undefined) return { reason: 'changedSince', sheet: moved.name };
      const theirs = new Map(
        found.map(({ name, id, rows }): [string, TheirSheet] => [
          name,
          { id, rows: rows ?? { row: 0, rowCount: 0 }, hiddenRows: new Set() },
        ]),
      );
      const entry: JournalEntry = {
        id: newEntryId(takenIds(state), at),
        action,
        at,
        sheets: [],
        cells: [],
        validations: changes,
        theirs: [...theirs].map(([sheet, { id, rows }]) => ({ sheet, id, rows })),
        settings: null,
      };
      const line = await wholeInSlices(lineOf(entry));
      if (line.bytes > journalLimits.bytesOfOne) return { reason: 'cannotBeUndone' };
      const attempt = await attemptWrite(context, {
        sheets: [],
        removals: [],
        cells: [],
        validations: changes,
        theirs,
        settings: null,
        journal: state,
        journaling: { kind: 'record', entry, line, wanted: [] },
        ends: 'here',
        watch: {},
        waitsForCell: false,
      });
      return { attempt, entry };
    });
  } catch (error) {
    const block = blockOf(error);
    if (block === null) throw error;
    const isGone = block.reason === 'excel' && block.code === 'ItemNotFound';
    return isGone ? { reason: 'changedSince', sheet: names[0] ?? '' } : block;
  }
}

function isSameRows(now: TheirSheet['rows'] | null, then: TheirSheet['rows'] | undefined): boolean {
  return now !== null && now.row === then?.row && now.rowCount === then.rowCount;
}
