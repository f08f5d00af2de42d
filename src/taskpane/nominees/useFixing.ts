import { useState } from 'react';
import type { FixedCells } from '../../actions/fixFindings';
import type { CellChange } from '../../core/sheets/cellChange';
import { useActions } from '../office/actions';
import type { Runner } from '../office/useRun';
import { useRun } from '../office/useRun';
import { usePart, useWords } from '../office/words';
import type { DoneWrite } from '../parts/DoneBar';
import type { NomineeState } from '../shell/useNomineeState';
import type { FixBook } from './fixBook';

/** Cells on their way to being fixed. */
export interface Fixing {
  readonly writing: Runner<FixedCells>;
  readonly done: DoneWrite | null;
  /** Writes; where letters of a cell look different from each other it is asked first. */
  readonly write: (fixes: readonly CellChange[]) => void;
  /** The same fixes, though such letters become alike. */
  readonly writeAnyway: () => void;
  readonly onUndone: () => void;
}

/** Writes accepted fixes, settles what they deal with, and opens it again after an undo. */
export function useFixing(state: Pick<NomineeState, 'settle' | 'reopen'>, book: FixBook): Fixing {
  const actions = useActions();
  const words = usePart('nomineesView').fixes;
  const { pane } = useWords();
  const writing = useRun<FixedCells>();
  const [asked, setAsked] = useState<readonly CellChange[]>([]);
  const [last, setLast] = useState<{ readonly done: DoneWrite; readonly keys: readonly string[] } | null>(
    null,
  );
  const write = (fixes: readonly CellChange[], mixedLetters: 'ask' | 'mayGo') =>
    void writing.start(
      () =>
        actions.fixFindings(
          fixes.map((fix) => ({ fix })),
          mixedLetters,
        ),
      ({ kind, cells, undoId, asText }) => {
        const written = kind === 'written' ? words.written(cells) : words.unchanged;
        const text = asText.length === 0 ? written : `${written} ${pane.keptAsText(asText)}`;
        const keys = book.keysOf(fixes);
        setLast({ done: { text, sheet: fixes[0]?.cell.sheet ?? '', undoId }, keys });
        state.settle(keys);
      },
    );
  return {
    writing,
    done: last?.done ?? null,
    write: (fixes) => {
      setAsked(fixes);
      write(fixes, 'ask');
    },
    writeAnyway: () => write(asked, 'mayGo'),
    onUndone: () => state.reopen(last?.keys ?? []),
  };
}
