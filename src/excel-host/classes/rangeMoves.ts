import { intersection } from '../../xlsx/sheet/a1';
import { autoFill } from '../model/autoFill';
import { removeDuplicates } from '../model/duplicates';
import type { Removed } from '../model/duplicates';
import { edgeFrom, extendedTo } from '../model/edges';
import { moveCells } from '../model/moveCells';
import { changeOutline, foldOutline } from '../model/outline';
import {
  asArray,
  asNumber,
  bind,
  jsonArgument,
  optionalFlag,
  optionalText,
  textArgument,
} from '../protocol/hostObject';
import type { Answer, Arguments, ClassEmulation, HostObject } from '../protocol/hostObject';
import { invalidArgument } from '../protocol/officeError';
import { visibleViewOf } from './rangeView';
import { alive, at, rangeArgument } from './rangeTarget';
import type { RangeTarget } from './rangeTarget';

const result: ClassEmulation<Removed> = {
  name: 'RemoveDuplicatesResult',
  get: { removed: (of) => of.removed, uniqueRemaining: (of) => of.uniqueRemaining },
};

type Call = (of: RangeTarget, args: Arguments) => Answer;

/** Members of Range that go as keys and the fill handle go: edges, fills, moves, groups. */
export function rangeMoves(rangeOf: (target: RangeTarget) => HostObject): Readonly<Record<string, Call>> {
  return {
    getRangeEdge: (of, args) => {
      const edge = edgeFrom(of.sheet, activeCell(of, args), textArgument(args, 0));
      return rangeOf(at(of, { ...edge, rows: 1, columns: 1 }));
    },
    getExtendedRange: (of, args) =>
      rangeOf(
        at(
          of,
          extendedTo(of.sheet, of.area, { from: activeCell(of, args), direction: textArgument(args, 0) }),
        ),
      ),
    getVisibleView: (of) => visibleViewOf(of, rangeOf),
    removeDuplicates: (of, args) =>
      bind(
        result,
        removeDuplicates(alive(of), {
          columns: asArray(jsonArgument(args, 0)).map(asNumber),
          header: optionalFlag(args, 1),
        }),
      ),
    autoFill: (of, args) => {
      const to = args[0] === undefined || args[0] === null ? null : rangeArgument(of, args[0]);
      if (to === null || to.sheet !== of.sheet) throw invalidArgument('cells are filled on their own sheet');
      autoFill(alive(of), to.area, optionalText(args, 1) ?? 'FillDefault');
      return null;
    },
    moveTo: (of, args) => {
      moveCells(alive(of), rangeArgument(of, args[0]));
      return null;
    },
    group: (of, args) => {
      changeOutline(alive(of), { option: textArgument(args, 0), by: 1 });
      return null;
    },
    ungroup: (of, args) => {
      changeOutline(alive(of), { option: textArgument(args, 0), by: -1 });
      return null;
    },
    hideGroupDetails: (of, args) => {
      foldOutline(alive(of), { option: textArgument(args, 0), hidden: true });
      return null;
    },
    showGroupDetails: (of, args) => {
      foldOutline(alive(of), { option: textArgument(args, 0), hidden: false });
      return null;
    },
  };
}

/** The cell from which keys go: the second argument, which lies in the range, or its first cell. */
function activeCell(of: RangeTarget, args: Arguments): { row: number; column: number } {
  if (args[1] === undefined || args[1] === null) return of.area;
  const cell = rangeArgument(of, args[1]);
  if (cell.sheet !== of.sheet || intersection(cell.area, of.area) === null)
    throw invalidArgument('the active cell lies in the range');
  return cell.area;
}
