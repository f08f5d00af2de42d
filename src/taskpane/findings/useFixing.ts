import { useState } from 'react';
import type { FixedCells } from '../../actions/fixFindings';
import { cellAddress } from '../../actions/saying/cellNames';
import type { CellChange } from '../../core/sheets/cellChange';
import { useActions } from '../office/actions';
import type { Runner } from '../office/useRun';
import { useRun } from '../office/useRun';
import { usePart, useWords } from '../office/words';
import type { DoneWrite } from '../parts/DoneBar';

/** Cells on their way to being fixed, one write at a time. */
export interface Fixing {
  readonly writing: Runner<FixedCells>;
  /** What asked for the last write: a finding's key, or a kind of fixes. Problems are told there. */
  readonly askedBy: string | null;
  /** Writes; where letters of a cell look different from each other it is asked first. */
  readonly write: (fixes: readonly CellChange[], by: string) => void;
  /** The same fixes, though such letters become alike. */
  readonly writeAnyway: () => void;
}

/** What came of a write: `fixes` stand in the cells, `stale` were left as they are. */
export interface WrittenFixes extends Asked {
  readonly stale: readonly CellChange[];
  readonly done: DoneWrite;
}

interface Asked {
  readonly fixes: readonly CellChange[];
  readonly by: string;
}

/** Writes accepted fixes. It stands above the cards: one that scrolls away must not lose its answer. */
export function useFixing(onWritten: (written: WrittenFixes) => void): Fixing {
  const actions = useActions();
  const words = usePart('findings').fixes;
  const { pane } = useWords();
  const writing = useRun<FixedCells>();
  const [asked, setAsked] = useState<Asked | null>(null);
  const write = (what: Asked, mixedLetters: 'ask' | 'mayGo') => {
    setAsked(what);
    void writing.start(
      () =>
        actions.fixFindings(
          what.fixes.map((fix) => ({ fix })),
          mixedLetters,
        ),
      ({ kind, cells, undoId, asText, stale }) => {
        const written = kind === 'written' ? words.written(cells) : words.unchanged;
        const text = [
          written,
          ...(asText.length === 0 ? [] : [pane.keptAsText(asText)]),
          ...(stale.length === 0 ? [] : [words.leftStale(stale)]),
        ].join(' ');
        const left = new Set(stale.map(({ sheet, address }) => `${sheet}!${address}`));
        const isLeft = ({ cell }: CellChange) => left.has(`${cell.sheet}!${cellAddress(cell)}`);
        onWritten({
          by: what.by,
          fixes: what.fixes.filter((fix) => !isLeft(fix)),
          stale: what.fixes.filter(isLeft),
          done: { text, sheet: what.fixes[0]?.cell.sheet ?? '', undoId },
        });
      },
    );
  };
  return {
    writing,
    askedBy: asked?.by ?? null,
    write: (fixes, by) => write({ fixes, by }, 'ask'),
    writeAnyway: () => {
      if (asked !== null) write(asked, 'mayGo');
    },
  };
}
