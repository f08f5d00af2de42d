import type { Block, NamedCell } from '../../core/work/block';
import { isSameName } from '../../core/sheets/sheetNames';
import { fingerprinter } from '../../core/text/fingerprint';
import { part, type Work } from '../../core/work/work';
import { cellsTo } from './cellGoals';
import { goToo, type Goals, type Planned, type Planning } from './goals';
import { withTakers, type Takers } from './referring';
import { stepTo } from './sheetGoals';
import type { SheetWrite } from './sheetWrite';
import type { Sight } from './sight';
import type { SheetRemoval } from './writing';

/** The way from what was seen to the goals, or why there is none. Bit by bit. */
export function* planGoals(goals: Goals, planning: Planning): Work<Planned | Block> {
  const { sight, edits } = planning;
  if (sight.isReadOnly) return { reason: 'readOnly' };
  const first = yield* part(stepsTo(goals.sheets, planning), 0, 0.5);
  if ('reason' in first) return first;
  // a sheet that stays for what people wrote on it takes from the others as those do that stay in any case
  const widened = withTakers(planning.referring, first.left);
  const isWider = sizeOf(widened.elsewhere) > sizeOf(planning.referring.elsewhere);
  const steps = isWider
    ? yield* part(stepsTo(goals.sheets, { ...planning, referring: widened }), 0.5, 0.9)
    : first;
  if ('reason' in steps) return steps;
  const { sheets, removals, left, made, referring, theirs } = steps;
  const cells = cellsTo(goals.cells, { ...planning, theirs });
  const [goneSheet] = cells.gone;
  const restIsThere =
    sheets.length + removals.length + cells.writes.length + left.length + cells.left.length > 0;
  if (goneSheet !== undefined && edits !== 'putBack' && !restIsThere) {
    return { reason: 'sheetGone', sheet: goneSheet };
  }
  left.push(...cells.left, ...cells.ofGone);
  const seen = theirs.value();
  const isToAsk = edits === 'ask' || (goToo(edits) && edits.takeBack !== seen);
  if (isToAsk && left.length + referring.length > 0) {
    const { gone, ofAnotherRow: stays } = cells;
    return { reason: 'editedSince', cells: left, made, gone, stays, referring: onceEach(referring), seen };
  }
  if (edits === 'putBack' && made.length > 0) return { reason: 'stoppedHalfway' };
  const stays = goToo(edits) ? [...cells.ofGone, ...cells.ofAnotherRow] : left;
  return (
    barredBlock({ sheets, removals, cells: cells.writes }, sight) ?? {
      sheets,
      removals,
      cells: cells.writes,
      left: stays,
    }
  );
}

/** The steps to some sheets, and what of people's was met on the way. */
interface Steps {
  readonly sheets: readonly SheetWrite[];
  readonly removals: readonly SheetRemoval[];
  readonly left: NamedCell[];
  readonly made: readonly string[];
  readonly referring: readonly NamedCell[];
  readonly theirs: ReturnType<typeof fingerprinter>;
}

function* stepsTo(goals: Goals['sheets'], planning: Planning): Work<Steps | Block> {
  const sheets: SheetWrite[] = [];
  const removals: SheetRemoval[] = [];
  const left: NamedCell[] = [];
  const made: string[] = [];
  const referring: NamedCell[] = [];
  const theirs = fingerprinter();
  for (const [at, goal] of goals.entries()) {
    const step = yield* part(
      stepTo(goal, { ...planning, theirs }),
      at / goals.length,
      (at + 1) / goals.length,
    );
    if ('reason' in step) return step;
    left.push(...step.edited);
    referring.push(...step.referring);
    if (step.edited.length + step.referring.length > 0 && goal.want === null) made.push(...step.names);
    if (step.write !== null) sheets.push(step.write);
    if (step.removal !== null) removals.push(step.removal);
  }
  return { sheets, removals, left, made, referring, theirs };
}

function sizeOf(takers: Takers): number {
  return [...takers.values()].reduce((sum, cells) => sum + cells.length, 0);
}

function barredBlock(planned: Pick<Planned, 'sheets' | 'removals' | 'cells'>, sight: Sight): Block | null {
  const written = [
    ...planned.sheets.flatMap(({ existing }) => existing ?? []),
    ...planned.removals.map(({ existing }) => existing),
    ...[...sight.sheets.values()].filter(({ name }) =>
      planned.cells.some(({ sheet }) => isSameName(sheet, name)),
    ),
  ];
  const sheet = written.find(({ isProtected }) => isProtected)?.name;
  if (sheet !== undefined) return { reason: 'sheetProtected', sheet };
  const filtered = planned.sheets.find(({ existing }) => existing?.isFiltered === true);
  if (filtered !== undefined) return { reason: 'filtered', sheet: filtered.name };
  const changesSheets =
    planned.removals.length > 0 || planned.sheets.some(({ existing }) => existing === null);
  return changesSheets && sight.isStructureProtected ? { reason: 'workbookProtected' } : null;
}

/** A formula may take from several of the sheets. */
function onceEach(cells: readonly NamedCell[]): readonly NamedCell[] {
  return [...new Map(cells.map((cell) => [`${cell.sheet} ${cell.address}`, cell])).values()];
}
