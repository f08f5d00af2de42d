import type { Block, NamedCell } from '../../core/work/block';
import { isSameName } from '../../core/sheets/sheetNames';
import { fingerprinter } from '../../core/text/fingerprint';
import { part, type Work } from '../../core/work/work';
import { cellsTo } from './cellGoals';
import { goToo, type Goals, type Planned, type Planning } from './goals';
import { stepTo } from './sheetGoals';
import type { SheetWrite } from './sheetWrite';
import type { Sight } from './sight';
import type { SheetRemoval } from './writing';

/** The way from what was seen to the goals, or why there is none. Bit by bit. */
export function* planGoals(goals: Goals, planning: Planning): Work<Planned | Block> {
  const { sight, edits } = planning;
  if (sight.isReadOnly) return { reason: 'readOnly' };
  const sheets: SheetWrite[] = [];
  const removals: SheetRemoval[] = [];
  const left: NamedCell[] = [];
  const made: string[] = [];
  const referring: NamedCell[] = [];
  const theirs = fingerprinter();
  for (const [at, goal] of goals.sheets.entries()) {
    const share = 0.9 / goals.sheets.length;
    const step = yield* part(stepTo(goal, { ...planning, theirs }), share * at, share * (at + 1));
    if ('reason' in step) return step;
    left.push(...step.edited);
    referring.push(...step.referring);
    if (step.edited.length + step.referring.length > 0 && goal.want === null) made.push(...step.names);
    if (step.write !== null) sheets.push(step.write);
    if (step.removal !== null) removals.push(step.removal);
  }
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
