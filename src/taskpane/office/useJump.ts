import { useState } from 'react';
import type { CellRef } from '../../core/sheets/cellRef';
import type { Problem } from '../../core/work/outcome';
import { useActions } from './actions';
import { useRun } from './useRun';

/** A way to a place in the workbook, and what was in the way the last time. */
export interface Jump {
  readonly toCell: (cell: CellRef) => void;
  readonly toSheet: (sheet: string) => void;
  /** null: nothing was. */
  readonly problem: Problem | null;
  readonly again: () => void;
  /** Goes there once more, and shows what hides the place. */
  readonly show: () => void;
}

type Place =
  { readonly kind: 'cell'; readonly cell: CellRef } | { readonly kind: 'sheet'; readonly sheet: string };

/** Goes to places of the workbook, one at a time. */
export function useJump(): Jump {
  const actions = useActions();
  const { run, start, again } = useRun<null>();
  const [last, setLast] = useState<Place | null>(null);
  const go = (place: Place, hidden: 'tell' | 'show') => {
    setLast(place);
    void start(() =>
      place.kind === 'cell' ? actions.goToCell(place.cell, hidden) : actions.goToSheet(place.sheet, hidden),
    );
  };
  return {
    toCell: (cell) => go({ kind: 'cell', cell }, 'tell'),
    toSheet: (sheet) => go({ kind: 'sheet', sheet }, 'tell'),
    problem: run.state === 'failed' ? run.problem : null,
    again,
    show: () => {
      if (last !== null) go(last, 'show');
    },
  };
}
