import type { Block, NamedCell } from '../../core/work/block';
import { isSameName } from '../../core/sheets/sheetNames';
import { ready, type Work } from '../../core/work/work';
import { blockOf } from '../errors';
import { wholeInSlices } from '../inSlices';
import { dropEntries, endWritten, markWritten } from '../journal/endEntry';
import type { JournalState } from '../journal/journal';
import { saysTheSame, type CellContent } from '../read/cellContent';
import { contentsFromA1 } from '../ownSheets/ownSheet';
import { layoutHeight, type SheetImage } from '../ownSheets/sheetImage';
import type { Comparison } from '../ownSheets/writtenCells';
import { attemptWrite, type Attempt } from './attempt';
import { chartNames } from './charts';
import { drawCharts } from './drawCharts';
import type { CellGoal, Goals, Planned, SheetGoal } from './goals';
import { nameOfCell, type SeenCell } from './looks';
import { placeSheets } from './placeSheets';
import { planGoals } from './planGoals';
import { lookForReferring } from './referring';
import { imageOfExisting, widthOfWrite, type SheetWrite } from './sheetWrite';
import {
  alsoLookAt,
  contentAt,
  lookAtFrame,
  lookAtSheets,
  namesOfTarget,
  theirsIn,
  type Frame,
  type Sight,
} from './sight';
import { planValidations, withRows, type ValidationGoal } from './validations';
import type { SettingsWrite, SheetRemoval, Writing } from './writing';

/** What putting back came to: the write stands to its end after all, or all is as before but for some cells. */
export type PutBack =
  { readonly kind: 'written' } | { readonly kind: 'back'; readonly left: readonly NamedCell[] };

/** So often somebody may type into what is just being put back. */
const mostRounds = 3;

/**
 * Puts back what a write took that failed, was stopped, or met something else: looks first, puts back only cells that
 * still say what the write said, looks again, and lets the journal follow. Waits while a person types.
 */
export async function putBack(attempt: Attempt): Promise<PutBack | Block> {
  const { writing } = attempt;
  try {
    return await Excel.run({ delayForCellEdit: true }, (context) =>
      tryBack(context, attempt, { kept: attempt.seen.overwritten, round: 1 }),
    );
  } catch (error) {
    const block = blockOf(error);
    if (block === null) throw error;
    return notPutBack(writing, block);
  }
}

async function tryBack(
  context: Excel.RequestContext,
  attempt: Attempt,
  { kept: seenKept, round }: { readonly kept: readonly SeenCell[]; readonly round: number },
): Promise<PutBack | Block> {
  const { writing } = attempt;
  const frame = await lookAtFrame(context);
  const kept = seenKept.map((cell) => ({
    ...cell,
    sheet: nameNow(attempt, cell.sheet, frame) ?? cell.sheet,
  }));
  const goals = goalsBack(attempt, frame);
  const journal = whatTheJournalSays(attempt, frame);
  if (journal === 'toItsEnd') return { kind: 'written' };
  // what was half before is not worth being half once more: it is found, and gone on with from where it stands
  if (journal === 'halfBefore' && attempt.end.kind !== 'whole')
    return notPutBack(writing, blockOfAttempt(attempt));
  if (journal === 'notBegun') {
    // parts of an entry that was never whole say nothing, and take room
    await followUp(context, writing, frame.journal);
    return { kind: 'back', left: [] };
  }
  const checked = validationsBack(attempt, frame);
  const names = [
    ...goals.sheets.map(({ target }) => target.name),
    ...[...goals.cells, ...checked].map(({ sheet }) => sheet),
  ];
  const looked = await lookAtSheets(context, frame, { names, alongside: () => () => null });
  const found = goals.sheets.flatMap(({ target }) => namesOfTarget(looked.sight, target));
  const sight = await alsoLookAt(context, looked.sight, found);
  if (sight === null) return tryBack(context, attempt, { kept, round });
  const made = goals.sheets.flatMap(({ target, want }) =>
    want === null ? namesOfTarget(sight, target) : [],
  );
  const referring = await lookForReferring(context, sight, made);
  if (referring === null) return tryBack(context, attempt, { kept, round });
  const planned = await wholeInSlices(
    planGoals(goals, { sight, edits: 'putBack', kept, referring, takenName: 'tell' }),
  );
  if ('reason' in planned) {
    if (planned.reason !== 'stoppedHalfway') return notPutBack(writing, planned);
    const isBack = await typedBack(context, attempt, { kept, sight });
    if (attempt.end.kind !== 'whole') return planned;
    // it ran to its end, and stands so but for what a person typed meanwhile: undo asks about that
    const { notTaken, otherLooks, moved } = attempt.seen;
    return isBack && notTaken.length + otherLooks.length + moved.length === 0
      ? { kind: 'written' }
      : notPutBack(writing, planned);
  }
  const validated = await planValidations(context, checked, { sight, edits: 'putBack' });
  if ('reason' in validated) return notPutBack(writing, validated);
  const validations = validated.writes;
  const back = await writeBack(context, attempt, { planned: { ...planned, validations }, sight });
  if (back.end.kind !== 'whole') {
    return notPutBack(writing, back.end.kind === 'failed' ? back.end.block : { reason: 'noAnswer' });
  }
  if (back.seen.overwritten.length > 0 && round < mostRounds) {
    return tryBack(context, attempt, { kept: [...kept, ...back.seen.overwritten], round: round + 1 });
  }
  await drawCharts(planned.sheets, { seen: back.seen, end: null });
  await placeSheets(planned.sheets, back.seen.made);
  const notBack = [...back.seen.notTaken, ...back.seen.overwritten].map(nameOfCell);
  if (notBack.length === 0) await followUp(context, writing, sight.journal);
  if (writing.journaling.kind === 'finish' && notBack.length === 0) return { kind: 'written' };
  return { kind: 'back', left: [...planned.left, ...validated.left, ...notBack] };
}

/**
 * A sheet that stays for the person to say what becomes of it gets back what they typed into it and the write ran over;
 * false: it was not taken.
 */
async function typedBack(
  context: Excel.RequestContext,
  { writing }: Attempt,
  { kept, sight }: { readonly kept: readonly SeenCell[]; readonly sight: Sight },
): Promise<boolean> {
  const cells = kept.flatMap(({ sheet, row, column, content }) => {
    const now = contentAt(sight, { sheet, row, column });
    const image = writing.sheets.find(({ name }) => isSameName(name, sheet))?.image;
    const ours = image?.contents[row]?.[column] ?? null;
    if (content === null || now === undefined || !saysTheSame(now, ours)) return [];
    return [{ sheet, row, column, from: now, to: content }];
  });
  if (cells.length === 0) return true;
  const back = writingBack({ sheets: [], removals: [], cells, validations: [] }, { settings: null, sight });
  const { end, seen } = await attemptWrite(context, back);
  return end.kind === 'whole' && seen.overwritten.length + seen.notTaken.length + seen.moved.length === 0;
}

/** What the journal tells of the write, without which nothing was written, and behind which all was. */
function whatTheJournalSays(
  { writing, seen, end }: Attempt,
  { journal }: Pick<Sight, 'journal'>,
): 'toItsEnd' | 'notBegun' | 'halfBefore' | 'between' {
  const { journaling } = writing;
  const isClean =
    seen.overwritten.length + seen.moved.length + seen.notTaken.length + seen.otherLooks.length === 0;
  if (journaling.kind === 'record' || journaling.kind === 'finish') {
    const { id } = journaling.entry;
    const isListed = journal.lines.some((line) => line.id === id);
    if (isListed && isClean && end.kind !== 'whole') return 'toItsEnd';
    const isBegun = (journal.parts.get(id)?.entry.length ?? 0) > 0;
    return isListed || isBegun ? 'between' : 'notBegun';
  }
  // another pane took the same step back meanwhile, and saw to it that all is as before
  if (journaling.kind === 'takeBack' && !journal.parts.has(journaling.id)) return 'toItsEnd';
  if (journaling.kind === 'takeBack' && !writing.journal.lines.some(({ id }) => id === journaling.id)) {
    return 'halfBefore';
  }
  return 'between';
}

function blockOfAttempt({ end }: Attempt): Block {
  return end.kind === 'failed' ? end.block : { reason: 'noAnswer' };
}

async function writeBack(
  context: Excel.RequestContext,
  { writing }: Attempt,
  { planned, sight }: { readonly planned: Planned & Pick<Writing, 'validations'>; readonly sight: Sight },
): Promise<Attempt> {
  const { settings } = writing;
  const asBefore = settings === null ? null : settingsBack(writing, settings, sight.settingsText);
  return attemptWrite(context, writingBack(planned, { settings: asBefore, sight }));
}

/** A write that puts back, outside of the journal; it waits while a person types. */
function writingBack(
  { sheets, removals, cells, validations }: Pick<Writing, 'sheets' | 'removals' | 'cells' | 'validations'>,
  { settings, sight }: { readonly settings: SettingsWrite | null; readonly sight: Sight },
): Writing {
  return {
    sheets,
    removals,
    cells,
    validations,
    theirs: theirsIn(
      sight,
      [...cells, ...validations].map(({ sheet }) => sheet),
    ),
    settings,
    journal: sight.journal,
    journaling: { kind: 'none' },
    ends: 'here',
    watch: {},
    waitsForCell: true,
  };
}

function settingsBack(
  { journaling }: Writing,
  { change, back }: SettingsWrite,
  seen: string | null,
): SettingsWrite {
  return journaling.kind === 'finish' ? { seen, change, back } : { seen, change: back, back: change };
}

async function followUp(
  context: Excel.RequestContext,
  writing: Writing,
  journal: JournalState,
): Promise<void> {
  const { journaling } = writing;
  const isThere = journaling.kind === 'record' && journal.parts.has(journaling.entry.id);
  if (isThere) await dropEntries(context, journal, [journaling.entry.id]);
  if (journaling.kind === 'finish' && journal.parts.has(journaling.entry.id)) {
    await endWritten(context, journaling.line);
  }
  // an undo that had stopped before stands half-way again, and is found as it was
  if (journaling.kind === 'takeBack' && !hadStopped(writing, journaling.id)) {
    await markWritten(context, journal, journaling.id);
  }
}

/** True where an undo of the step had stopped before this one began. */
function hadStopped({ journal }: Writing, id: string): boolean {
  return journal.lines.some((line) => line.id === id && line.state === 'takingBack');
}

function notPutBack({ sheets, removals, cells, validations }: Writing, block: Block): Block {
  const names = [
    ...sheets.map(({ name }) => name),
    ...removals.map(({ existing }) => existing.name),
    ...cells.map(({ sheet }) => sheet),
    ...validations.map(({ sheet }) => sheet),
  ];
  const code = block.reason === 'excel' ? block.code : block.reason;
  return { reason: 'notPutBack', sheets: [...new Set(names)], code };
}

/** How things stood before a write, and what of today's the write may have put there. */
function goalsBack(attempt: Attempt, frame: Frame): Goals {
  const { writing, seen } = attempt;
  // what stood before finishing was half: where that fails, it is gone on with
  const goesOn = writing.journaling.kind === 'finish';
  const taken = (sheet: string): readonly SeenCell[] => seen.notTaken.filter((cell) => cell.sheet === sheet);
  return {
    sheets: [
      ...writing.sheets.flatMap((write) =>
        goalBack(write, { taken: taken(write.existing?.name ?? write.name), goesOn }),
      ),
      ...writing.removals.flatMap(removalBack),
    ],
    cells: writing.cells.flatMap(({ sheet: calledThen, row, column, from, to }): readonly CellGoal[] => {
      const sheet = nameNow(attempt, calledThen, frame);
      if (sheet === null) return [];
      const asTaken = taken(calledThen).filter((cell) => cell.row === row && cell.column === column);
      const found = asTaken.map(({ content }) => content);
      return goesOn
        ? [{ sheet, row, column, want: to, ours: [from, ...found], witness: null }]
        : [{ sheet, row, column, want: from, ours: [to, ...found], witness: null }];
    }),
  };
}

/** The validations as they stood before a write; of what somebody set right before it, that. */
function validationsBack(attempt: Attempt, frame: Frame): readonly ValidationGoal[] {
  const { writing, seen } = attempt;
  return writing.validations.flatMap(({ sheet: calledThen, column, row, rowCount, from, to }) => {
    const sheet = nameNow(attempt, calledThen, frame);
    if (sheet === null) return [];
    const change = { sheet, column, row, rowCount, validation: from };
    const found = seen.validations.filter(
      (one) =>
        one.sheet === calledThen && one.column === column && one.row >= row && one.row < row + rowCount,
    );
    return withRows(change, found).map(({ validation: before, ...rows }) => {
      const [want, written] = writing.journaling.kind === 'finish' ? [to, before] : [before, to];
      return { ...rows, want, written, isHalf: true, isInItsPlace: true };
    });
  });
}

/**
 * What a sheet is called now that a write just wrote into: it is that sheet and no other, whoever bears its name by now.
 * null: it is gone, and with it all that was written into it.
 */
function nameNow({ writing, seen }: Attempt, sheet: string, { names, ids }: Frame): string | null {
  const own = [...writing.sheets, ...writing.removals].find(({ existing }) => existing?.name === sheet);
  const id = writing.theirs.get(sheet)?.id ?? own?.existing?.id ?? seen.made.get(sheet);
  return id === undefined ? sheet : (names[ids.indexOf(id)] ?? null);
}

function goalBack(
  write: SheetWrite,
  of: { readonly taken: readonly SeenCell[]; readonly goesOn: boolean },
): readonly SheetGoal[] {
  const { name, image, mark, existing } = write;
  const width = widthOfWrite(write);
  const rows = Math.max(layoutHeight(image.layout), image.contents.length);
  const charts = chartNames(image.layout);
  const own = existing?.mark ?? null;
  if (of.goesOn && mark !== null) {
    const before = contentsFromA1(existing?.cells ?? null, width);
    const either = comparedWith([image.contents, before], of.taken);
    const target = { name, mark, released: null };
    return [{ target, want: { image, mark }, place: null, width, rows, charts, compare: either }];
  }
  const compare = comparedWith([image.contents], of.taken);
  if (existing !== null && own !== null) {
    const want = { image: imageOfExisting({ ...existing, mark: own }, width), mark: own };
    const target = { name: existing.name, mark: own, released: mark === null ? existing.id : null };
    return [{ target, want, place: null, width, rows, charts, compare }];
  }
  const target = { name, mark, released: null };
  return mark === null ? [] : [{ target, want: null, place: null, width, rows, charts, compare }];
}

function removalBack({ existing, place }: SheetRemoval): readonly SheetGoal[] {
  const { mark, name, cells } = existing;
  if (mark === null) return [];
  const contents = contentsFromA1(cells, allColumns);
  const width = contents.reduce((most, row) => Math.max(most, row.length), 1);
  const want = { image: imageOfExisting({ ...existing, mark }, width), mark };
  const compare = comparedWith([contents], []);
  return [
    {
      target: { name, mark, released: null },
      want,
      place,
      width,
      rows: contents.length,
      charts: chartNames(existing.layout),
      compare,
    },
  ];
}

const allColumns = 16_384;

/**
 * The add-in's doing are cells that say what one of the contents says, what Excel made of it, and blank ones: a write
 * that stopped has cleared rows that it did not fill.
 */
export function comparedWith(
  contents: readonly SheetImage['contents'][],
  taken: readonly SeenCell[],
): (now: SheetImage['contents']) => Work<Comparison> {
  const asTaken = new Map(taken.map(({ row, column, content }) => [`${row} ${column}`, content]));
  return (now) => {
    const says = (content: CellContent, row: number, column: number): boolean =>
      contents.some((rows) => saysTheSame(content, rows[row]?.[column] ?? null));
    const isAsWritten = (row: number, column: number): boolean => {
      const content = now[row]?.[column] ?? null;
      if (content === null || says(content, row, column)) return true;
      const found = asTaken.get(`${row} ${column}`);
      return found !== undefined && saysTheSame(content, found);
    };
    return ready({ isAsWritten, nameOf: nameOfCell });
  };
}
