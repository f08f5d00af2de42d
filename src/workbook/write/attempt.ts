import { NoAnswer, send, sendAndWait } from '../answerLimit';
import { part, type Work } from '../../core/work/work';
import type { Block } from '../../core/work/block';
import { runBundles, silentBundle, type Bundle, type Command } from '../chunks';
import { blockOf, ranNothing } from '../errors';
import { wholeInSlices } from '../inSlices';
import { addTexts, addParts, allPartIds, deleteParts, deleteWanted } from '../journal/journal';
import { beforeParts, entryXml, wantedParts } from '../journal/entryParts';
import { contentsBefore, entryText } from '../journal/journalEntry';
import { droppedBy, lineWrite } from '../journal/endEntry';
import { journalKey, withState } from '../journal/journalLines';
import { inputOf } from '../read/cellContent';
import { settingsKey } from '../ownSheets/settings';
import { writeBareTexts } from './bareTexts';
import { cellBundles } from './cellBundles';
import { nothingSeen, type Seen } from './looks';
import { removalBundles } from './removal';
import { sheetBundles } from './sheetWrite';
import { validationBundles } from './validations';
import { storedCommands, storedLook } from './storedWrites';
import type { StoredWrite, Writing } from './writing';

/** How far a write came. */
export interface Attempt {
  readonly writing: Writing;
  readonly seen: Seen;
  readonly stored: readonly StoredWrite[];
  /** In how many parts the journal keeps what is being written, while it is. */
  readonly wantedParts: number;
  readonly end: AttemptEnd;
}

/** How a write ended. */
export type AttemptEnd =
  /** All of it ran, and both looks were answered. */
  | { readonly kind: 'whole' }
  /** `ranNothing`: it was refused before any of it ran. */
  | { readonly kind: 'failed'; readonly block: Block; readonly ranNothing: boolean }
  /** No answer in time: nobody knows. */
  | { readonly kind: 'silent'; readonly late: Promise<void> }
  /** A mistake of ours, not Excel's: put back, then thrown on. */
  | { readonly kind: 'bug'; readonly error: unknown };

/**
 * Journal, look, write, look, journal in one batch (in chunks above the limit). Never throws, so that what was begun can
 * be judged and put back. Source of the order: actions of a batch run one after the other and stop at the first that
 * fails, so a step whose line stands was written to its end.
 */
export async function attemptWrite(context: Excel.RequestContext, writing: Writing): Promise<Attempt> {
  const seen = nothingSeen();
  const stored = storedWritesOf(writing);
  let wantedCount = 0;
  let batches = 0;
  const answer = (end: AttemptEnd): Attempt => ({ writing, seen, stored, wantedParts: wantedCount, end });
  try {
    const journal = await wholeInSlices(journalBundles(context, writing));
    wantedCount = journal.wantedParts;
    const bundles = await wholeInSlices(bundlesOf(context, writing, { seen, stored, journal }));
    const sendIt = (): Promise<void> => (writing.waitsForCell ? sendAndWait(context) : send(context));
    const end = await runBundles(bundles, {
      watch: writing.watch,
      send: sendIt,
      onSent: () => {
        batches += 1;
      },
    });
    if (end === 'done') {
      await writeBareTexts(context, { writing, seen, send: sendIt });
      return answer({ kind: 'whole' });
    }
    return answer({ kind: 'failed', block: { reason: 'cancelled' }, ranNothing: false });
  } catch (error) {
    if (error instanceof NoAnswer) return answer({ kind: 'silent', late: error.late });
    const block = blockOf(error);
    if (block === null) return answer({ kind: 'bug', error });
    return answer({ kind: 'failed', block, ranNothing: batches === 0 && ranNothing(error) });
  }
}

function* bundlesOf(
  context: Excel.RequestContext,
  writing: Writing,
  {
    seen,
    stored,
    journal,
  }: { readonly seen: Seen; readonly stored: readonly StoredWrite[]; readonly journal: JournalBundles },
): Work<readonly Bundle[]> {
  const written: Bundle[] = [];
  for (const [at, write] of writing.sheets.entries()) {
    const share = 0.6 / writing.sheets.length;
    written.push(
      ...(yield* part(sheetBundles(context, write, seen), 0.1 + share * at, 0.1 + share * (at + 1))),
    );
  }
  written.push(...(yield* part(cellBundles(context, { ...writing, inputOf }, seen), 0.7, 0.8)));
  written.push(...validationBundles(context, writing, seen));
  // a sheet that goes is the last to change: what could fail before it has run
  for (const { existing } of writing.removals) {
    written.push(...(yield* part(removalBundles(context, existing, seen), 0.8, 1)));
  }
  return [
    ...journal.first,
    storedLook(context, stored, seen),
    ...written,
    silentBundle([...journal.last, ...storedCommands(context, stored)]),
  ];
}

/** What goes into the journal before anything is written, and what leaves it after all of it was. */
interface JournalBundles {
  readonly first: readonly Bundle[];
  readonly last: readonly Command[];
  readonly wantedParts: number;
}

function* journalBundles(context: Excel.RequestContext, writing: Writing): Work<JournalBundles> {
  const { journaling, journal, ends } = writing;
  const last = ends === 'here' ? lastCommands(context, writing) : [];
  if (journaling.kind === 'record') {
    const { entry, wanted } = journaling;
    const parts = yield* part(wantedParts(entry.id, wanted), 0, 0.5);
    const before = yield* part(beforeParts(entry.id, contentsBefore(entry)), 0.5, 1);
    return {
      first: [
        ...addParts(context, [...parts, ...before]).map((command) => silentBundle([command])),
        // its first part last: an entry that is not whole never counts
        ...addTexts(context, entryXml(entry.id, entryText(entry)).toReversed()).map((command) =>
          silentBundle([command]),
        ),
      ],
      last: ends === 'here' ? [...last, ...deleteWanted(context, entry.id, parts.length)] : [],
      wantedParts: parts.length,
    };
  }
  if (journaling.kind === 'takeBack') {
    const { id } = journaling;
    if (!journal.lines.some((line) => line.id === id)) return { first: [], last: [], wantedParts: 0 };
    const lines = withState(journal.lines, { id, state: 'takingBack' });
    const commands = storedCommands(context, [
      { key: journalKey, seen: journal.linesText, change: () => JSON.stringify(lines) },
    ]);
    return { first: [silentBundle(commands)], last: [], wantedParts: 0 };
  }
  return { first: [], last, wantedParts: 0 };
}

/** What leaves the journal once a step is written, as far as it was there before: older steps, and what was wanted. */
export function lastCommands(
  context: Excel.RequestContext,
  { journaling, journal }: Pick<Writing, 'journaling' | 'journal'>,
): readonly Command[] {
  if (journaling.kind !== 'record' && journaling.kind !== 'finish') return [];
  const { entry, line } = journaling;
  const dropped = droppedBy(line, journal.lines).flatMap((id) => allPartIds(journal.parts.get(id)));
  const wanted = journaling.kind === 'finish' ? (journal.parts.get(entry.id)?.wanted ?? []) : [];
  return deleteParts(context, [...dropped, ...wanted]);
}

/** The texts that change along with a write: the settings first, the journal's list last. */
function storedWritesOf({ settings, journaling, journal, ends }: Writing): readonly StoredWrite[] {
  const ofSettings =
    settings === null ? [] : [{ key: settingsKey, seen: settings.seen, change: settings.change }];
  if ((journaling.kind !== 'record' && journaling.kind !== 'finish') || ends === 'withCharts')
    return ofSettings;
  return [...ofSettings, lineWrite(journaling.line, journal.linesText)];
}
